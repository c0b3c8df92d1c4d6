/** What a study asks of a journey beside the need: intended brand, main rival, how-manieth, persona, who set it. */
import { useId, useState } from 'preact/hooks';
import type { JourneyDraft, Locks } from '../../lib/core/journey-draft';
import { useEditing } from '../editing-words';
import { useWords } from '../language-context';

/** More than this is a slip of the finger. */
const MAX_CYCLES = 999;

type Props = {
  readonly draft: JourneyDraft;
  readonly fields: Locks['fields'];
  readonly onChange: (part: Partial<JourneyDraft>) => void;
};

export function MoreAbout({ draft, fields, onChange }: Props) {
  const say = useWords().journeyMore;
  const editing = useEditing();
  const id = useId();
  // open at first when there is something to see; then it is the person's
  const [told] = useState(
    draft.mainCompetitor !== '' ||
      draft.intendedBrand !== '' ||
      draft.persona !== '' ||
      draft.seededBy !== '' ||
      draft.cycleNo > 1,
  );
  const text = (name: 'persona' | 'seededBy', label: string, hint: string) => (
    <div class="field">
      <label for={`${id}-${name}`}>{label}</label>
      <span class="hint" id={`${id}-${name}-hint`}>
        {fields[name] === undefined ? hint : editing.byStudy}
      </span>
      <input
        id={`${id}-${name}`}
        name={name}
        value={draft[name]}
        maxLength={120}
        readOnly={fields[name] !== undefined}
        autocomplete="off"
        aria-describedby={`${id}-${name}-hint`}
        onInput={({ currentTarget: { value } }) => onChange({ [name]: value })}
      />
    </div>
  );
  const brand = (name: 'mainCompetitor' | 'intendedBrand', label: string, none: string) => (
    <div class="field">
      <label for={`${id}-${name}`}>{label}</label>
      {fields[name] !== undefined && (
        <span class="hint" id={`${id}-${name}-hint`}>
          {editing.saidAtStart}
        </span>
      )}
      <select
        id={`${id}-${name}`}
        name={name}
        value={draft[name]}
        disabled={fields[name] !== undefined}
        {...(fields[name] === undefined ? {} : { 'aria-describedby': `${id}-${name}-hint` })}
        onChange={({ currentTarget: { value } }) => onChange({ [name]: value })}
      >
        <option value="">{none}</option>
        {[...new Set([...draft.brands, draft[name]])]
          .filter((each) => each !== '')
          .map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
      </select>
    </div>
  );
  return (
    <details class="more-about" open={told}>
      <summary>{say.title}</summary>
      <div class="stack">
        <div class="field-pair">
          {brand('intendedBrand', say.intended, say.undecided)}
          {fields.mainCompetitor === undefined && brand('mainCompetitor', say.rival, say.noRival)}
        </div>
        <div class="field">
          <label for={`${id}-cycle`}>{say.cycle}</label>
          <span class="hint" id={`${id}-cycle-hint`}>
            {say.cycleHint}
          </span>
          <input
            id={`${id}-cycle`}
            name="cycleNo"
            type="number"
            min={1}
            max={MAX_CYCLES}
            value={draft.cycleNo}
            aria-describedby={`${id}-cycle-hint`}
            onChange={({ currentTarget }) => {
              const whole = Math.round(Number(currentTarget.value));
              const cycleNo = Math.min(MAX_CYCLES, Math.max(1, Number.isFinite(whole) ? whole : 1));
              currentTarget.value = String(cycleNo);
              onChange({ cycleNo });
            }}
          />
        </div>
        {text('persona', say.persona, say.personaHint)}
        {text('seededBy', say.seededBy, say.seededByHint)}
      </div>
    </details>
  );
}
