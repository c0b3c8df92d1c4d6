/** The day's touchpoints in order: the first whose stage nobody named waits for a key, the others stand as they are. */
import { useState } from 'preact/hooks';
import { confirmStage, isUnconfirmed } from '../../lib/app/review-day';
import type { Entry } from '../../lib/core/entry';
import type { Journey } from '../../lib/core/journey';
import type { Stage } from '../../lib/core/vocabulary';
import { EntryLine } from '../correction/entry-line';
import type { Corrections } from '../correction/use-corrections';
import { useDoors } from '../doors';
import { useWords } from '../language-context';
import { useMoment } from '../moment-words';
import { useTell } from '../undo';
import { StageQuestion } from './stage-question';
import { useStageNames, useStudy } from './use-study';

/** The lines here have no colour of a brand: several journeys stand among each other. */
const NO_SLOT = 7;

type Props = {
  readonly entries: readonly Entry[];
  readonly journeys: readonly Journey[];
  readonly corrections: Corrections;
};

export function DayTouchpoints({ entries, journeys, corrections }: Props) {
  const { store } = useDoors();
  const words = useWords();
  const say = useMoment().day;
  const tell = useTell();
  const names = useStageNames(useStudy());
  const [turned, setTurned] = useState('');
  const open = entries.filter(({ touchpoint }) => isUnconfirmed(touchpoint));
  const current = open.find(({ touchpoint }) => touchpoint.eventId === turned) ?? open[0];
  const name = (entry: Entry, stage: Stage) => {
    void confirmStage(store, entry.touchpoint.eventId, stage).catch((error: unknown) => {
      console.error(error);
      tell(words.common.failed);
    });
  };
  return (
    <section class="stack tight" aria-labelledby="day-rows">
      <div class="row apart">
        <h3 id="day-rows">{say.listTitle}</h3>
        <span class="muted count" role="status">
          {entries.length === 0
            ? ''
            : say.progress({ done: String(entries.length - open.length), all: String(entries.length) })}
        </span>
      </div>
      {entries.length === 0 ? (
        <p class="muted">{say.nothingRecorded}</p>
      ) : (
        <ul class="plain">
          {entries.map((entry) => {
            const { eventId, caseId } = entry.touchpoint;
            return open.includes(entry) ? (
              <StageQuestion
                key={eventId}
                entry={entry}
                stageNames={names}
                isCurrent={entry === current}
                onName={(stage) => name(entry, stage)}
                onRemove={() => void corrections.remove([eventId])}
                onTurn={() => setTurned(eventId)}
              />
            ) : (
              <EntryLine
                key={eventId}
                entry={entry}
                slot={NO_SLOT}
                brands={brandsOf(journeys, caseId)}
                corrections={corrections}
              />
            );
          })}
        </ul>
      )}
    </section>
  );
}

function brandsOf(journeys: readonly Journey[], caseId: string): string[] {
  return journeys.find((journey) => journey.caseId === caseId)?.brands.map(({ name }) => name) ?? [];
}
