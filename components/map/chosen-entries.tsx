/** The touchpoints behind what was chosen on a picture, with what the person wrote, each ready to be changed. */
import { brandSlots, slotOf } from '../../lib/charts/brand-marks';
import { spokenBrands, type BuiltJourney, type Entry } from '../../lib/core/entry';
import { brandOrder } from '../../lib/core/path-series';
import { storyLanguageOf } from '../../lib/languages/story';
import { EntryLine } from '../correction/entry-line';
import { useCorrections } from '../correction/use-corrections';
import { useLanguage } from '../language-context';
import { WrittenWords } from './written-words';

/** More at once would be a wall: the table of touchpoints has them all. */
const MOST = 30;

type Props = {
  readonly built: BuiltJourney;
  readonly title: string;
  /** The title stands above already. */
  readonly quiet?: boolean;
  readonly entries: readonly Entry[];
  readonly onOpenRun?: (() => void) | undefined;
};

export function ChosenEntries({ built, title, quiet = false, entries, onOpenRun }: Props) {
  const { words, story } = storyLanguageOf(useLanguage());
  const corrections = useCorrections();
  const slots = brandSlots(built);
  const brands = brandOrder(built);
  return (
    <section class="map-chosen no-print" aria-label={title} aria-live="polite">
      <div class="row apart">
        {!quiet && <p class="small strong">{title}</p>}
        {onOpenRun !== undefined && (
          <button type="button" class="small-button" onClick={onOpenRun}>
            {story.map.openRun}
          </button>
        )}
      </div>
      <ul class="plain">
        {entries.slice(0, MOST).map((entry) => (
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
      {entries.length > MOST && (
        <p class="hint">
          {words.counts.touchpoints({ count: entries.length })}: {words.dashboard.touchpoints}
        </p>
      )}
    </section>
  );
}
