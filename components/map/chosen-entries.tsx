/** The touchpoints behind what was chosen on a picture, with what the person wrote, each ready to be changed. */
import { useState } from 'preact/hooks';
import type { OneJourney } from '../../lib/app/analysis/one-journey';
import { slotOf } from '../../lib/charts/brand-marks';
import { spokenBrands, type Entry } from '../../lib/core/entry';
import { storyLanguageOf } from '../../lib/languages/story';
import { useAnalysis } from '../analysis-words';
import { EntryLine } from '../correction/entry-line';
import { useCorrections } from '../correction/use-corrections';
import { Pager } from '../pager';
import { useLanguage } from '../language-context';
import { WrittenWords } from './written-words';

/** More at once would be a wall. */
const PAGE = 25;

type Props = Pick<OneJourney, 'digest'> & {
  readonly slots: ReadonlyMap<string, number>;
  readonly title: string;
  readonly entries: readonly Entry[];
  /** So many more are counted, but not at hand. */
  readonly rest?: number;
  readonly onOpenRun?: (() => void) | undefined;
};

export function ChosenEntries({ digest, slots, title, entries, rest = 0, onOpenRun }: Props) {
  const { story } = storyLanguageOf(useLanguage());
  const { behind } = useAnalysis();
  const corrections = useCorrections();
  const [wanted, setPage] = useState(0);
  const pages = Math.max(1, Math.ceil(entries.length / PAGE));
  const page = Math.min(wanted, pages - 1);
  const brands = digest.brands.map(({ brand }) => brand);
  return (
    <section class="map-chosen no-print" aria-label={title} aria-live="polite">
      <div class="row apart">
        <p class="small strong">{title}</p>
        {onOpenRun !== undefined && (
          <button type="button" class="small-button" onClick={onOpenRun}>
            {story.map.openRun}
          </button>
        )}
      </div>
      <ul class="plain">
        {entries.slice(page * PAGE, (page + 1) * PAGE).map((entry) => (
          <EntryLine
            key={entry.touchpoint.eventId}
            entry={entry}
            slot={slotOf(slots, spokenBrands(entry)[0] ?? '')}
            brands={brands}
            corrections={corrections}
          >
            <WrittenWords entry={entry} />
          </EntryLine>
        ))}
      </ul>
      <Pager page={page} pages={pages} onPage={setPage} />
      {rest > 0 && <p class="hint">{behind.more({ count: rest })}</p>}
    </section>
  );
}
