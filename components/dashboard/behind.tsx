/** The touchpoints behind a mark, a cell or a link, each open for correction. */
import { brandOrder } from '../../lib/core/path-series';
import { slotOf } from '../../lib/charts/brand-marks';
import { slotsOver } from '../../lib/charts/pictures/parts';
import { spokenBrands, type BuiltJourney } from '../../lib/core/entry';
import { useAnalysis } from '../analysis-words';
import { EntryLine } from '../correction/entry-line';
import { useCorrections } from '../correction/use-corrections';

const MOST = 25;

export type Chosen = { readonly what: string; readonly eventIds: readonly string[] };

type BehindProps = {
  readonly chosen: Chosen | null;
  readonly built: readonly BuiltJourney[];
  readonly onClose: () => void;
};

export function Behind({ chosen, built, onClose }: BehindProps) {
  const { behind: text } = useAnalysis();
  const corrections = useCorrections();
  if (chosen === null) return null;
  const wanted = new Set(chosen.eventIds.slice(0, MOST));
  const found = built.flatMap((each) =>
    each.entries.filter(({ touchpoint }) => wanted.has(touchpoint.eventId)).map((entry) => ({ entry, each })),
  );
  if (found.length === 0) return null;
  const slots = slotsOver(built);
  const hidden = chosen.eventIds.length - wanted.size;
  return (
    <section class="chosen-entry" aria-live="polite" aria-label={text.title({ what: chosen.what })}>
      <div class="row apart">
        <p class="strong">{chosen.what}</p>
        <button type="button" class="quiet" onClick={onClose}>
          {text.close}
        </button>
      </div>
      <ul class="plain">
        {found.map(({ entry, each }) => (
          <EntryLine
            key={entry.touchpoint.eventId}
            entry={entry}
            slot={slotOf(slots, spokenBrands(entry)[0] ?? '')}
            brands={brandOrder(each)}
            corrections={corrections}
          />
        ))}
      </ul>
      {hidden > 0 && <p class="hint">{text.more({ count: hidden })}</p>}
    </section>
  );
}
