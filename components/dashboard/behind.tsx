/** The touchpoints behind a mark, a cell or a link, each open for correction. */
import { slotOf } from '../../lib/charts/brand-marks';
import { spokenBrands } from '../../lib/core/entry';
import { useAnalysis } from '../analysis-words';
import { EntryLine } from '../correction/entry-line';
import { useCorrections } from '../correction/use-corrections';
import { useAnswer } from './use-answer';

const MOST = 25;

export type Chosen = {
  readonly what: string;
  /** The first of them. */
  readonly eventIds: readonly string[];
  readonly count: number;
};

type BehindProps = {
  readonly chosen: Chosen | null;
  readonly slots: ReadonlyMap<string, number>;
  readonly onClose: () => void;
};

export function Behind({ chosen, slots, onClose }: BehindProps) {
  const { behind: text } = useAnalysis();
  const corrections = useCorrections();
  const wanted = chosen?.eventIds.slice(0, MOST) ?? [];
  const answer = useAnswer('behind', chosen === null ? undefined : { eventIds: wanted });
  if (chosen === null || answer === null) return null;
  const found = answer.found.filter(({ entry }) => wanted.includes(entry.touchpoint.eventId));
  if (found.length === 0) return null;
  const hidden = chosen.count - wanted.length;
  return (
    <section class="chosen-entry" aria-live="polite" aria-label={text.title({ what: chosen.what })}>
      <div class="row apart">
        <p class="strong">{chosen.what}</p>
        <button type="button" class="quiet" onClick={onClose}>
          {text.close}
        </button>
      </div>
      <ul class="plain">
        {found.map(({ entry, brands }) => (
          <EntryLine
            key={entry.touchpoint.eventId}
            entry={entry}
            slot={slotOf(slots, spokenBrands(entry)[0] ?? '')}
            brands={brands}
            corrections={corrections}
          />
        ))}
      </ul>
      {hidden > 0 && <p class="hint">{text.more({ count: hidden })}</p>}
    </section>
  );
}
