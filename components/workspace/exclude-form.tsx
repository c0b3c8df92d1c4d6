/** Why the chosen rows are left out, or that they count again. */
import { useState } from 'preact/hooks';
import { EXCLUDE_REASONS, isOneOf, type ExcludeReason } from '../../lib/core/vocabulary';
import { useWords } from '../language-context';
import { usePoolWords } from './pool-words';

type Props = {
  readonly count: number;
  readonly canPutBack: boolean;
  readonly onLeaveOut: (reason: ExcludeReason, note: string) => void;
  readonly onPutBack: () => void;
};

export function ExcludeForm({ count, canPutBack, onLeaveOut, onPutBack }: Props) {
  const words = useWords();
  const text = usePoolWords().rows;
  const [reason, setReason] = useState<ExcludeReason>('off_topic');
  const [note, setNote] = useState('');
  return (
    <section class="card stack tight" aria-label={text.chosen({ count })}>
      <p class="strong">{text.chosen({ count })}</p>
      <div class="rows-form">
        <label class="field">
          <span>{text.reason}</span>
          <select
            value={reason}
            onChange={({ currentTarget: { value } }) => {
              if (isOneOf(EXCLUDE_REASONS, value)) setReason(value);
            }}
          >
            {EXCLUDE_REASONS.map((each) => (
              <option key={each} value={each}>
                {words.excludeReasons[each]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{text.note}</span>
          <input
            type="text"
            maxLength={500}
            value={note}
            onInput={({ currentTarget: { value } }) => setNote(value)}
          />
        </label>
        <div class="row">
          <button type="button" class="primary" onClick={() => onLeaveOut(reason, note.trim())}>
            {text.leaveOut}
          </button>
          {canPutBack && (
            <button type="button" onClick={onPutBack}>
              {text.putBack}
            </button>
          )}
        </div>
      </div>
    </section>
  );
}
