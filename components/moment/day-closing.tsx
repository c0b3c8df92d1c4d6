/** The day as a whole: nothing happened, which other devices, who else was here; then it is done. */
import { useId } from 'preact/hooks';
import { noteDay } from '../../lib/app/review-day';
import { OTHER_DEVICES, type DayNote } from '../../lib/core/diary';
import { formatDateTime } from '../../lib/languages';
import { useDoors } from '../doors';
import { useLanguage, useWords } from '../language-context';
import { useMoment } from '../moment-words';
import { useTell } from '../undo';

type Props = { readonly note: DayNote; readonly isEmpty: boolean };

export function DayClosing({ note, isEmpty }: Props) {
  const { store, now, send } = useDoors();
  const words = useWords();
  const say = useMoment().day;
  const language = useLanguage();
  const tell = useTell();
  const id = useId();
  const put = (said: Partial<DayNote>) => {
    void noteDay(store, note.localDate, said)
      .then(() =>
        said.reviewedAt === undefined ? undefined : send<'drive_prompts'>({ kind: 'drive_prompts' }),
      )
      .catch((error: unknown) => {
        console.error(error);
        tell(words.common.failed);
      });
  };
  return (
    <section class="stack" aria-label={say.closingTitle}>
      {(isEmpty || note.noEncounters) && (
        <label class="choice">
          <input
            type="checkbox"
            checked={note.noEncounters}
            onChange={({ currentTarget: { checked } }) => put({ noEncounters: checked })}
          />
          <span>{say.nothing}</span>
        </label>
      )}
      <fieldset class="field">
        <legend>{say.devicesLegend}</legend>
        <div class="segmented">
          {OTHER_DEVICES.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name={`${id}-devices`}
                checked={note.otherDevices === each}
                onChange={() => put({ otherDevices: each })}
              />
              <span>{say.devices[each]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset class="field">
        <legend>{say.othersLegend}</legend>
        <div class="segmented">
          {[true, false].map((each) => (
            <label key={String(each)}>
              <input
                type="radio"
                name={`${id}-others`}
                checked={note.othersUsedComputer === each}
                onChange={() => put({ othersUsedComputer: each })}
              />
              <span>{each ? words.common.yes : words.common.no}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="row">
        <button type="button" class="primary" onClick={() => put({ reviewedAt: now() })}>
          {say.done}
        </button>
        <span role="status" class="muted">
          {note.reviewedAt !== null &&
            say.reviewed({ time: formatDateTime(language, note.reviewedAt, 'dateTime') })}
        </span>
      </div>
    </section>
  );
}
