/** One chart, large; a click on a mark opens its touchpoint for correction. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import { CHARTS } from '../../lib/charts';
import { brandSlots, slotOf } from '../../lib/charts/brand-marks';
import { digestOf } from '../../lib/core/digest';
import { spokenBrands, type BuiltJourney } from '../../lib/core/entry';
import type { Gap } from '../../lib/core/gap';
import type { Settings } from '../../lib/core/ports';
import { brandOrder } from '../../lib/core/path-series';
import { ChartFigure } from '../chart/chart-figure';
import { EntryLine } from '../correction/entry-line';
import { useCorrections } from '../correction/use-corrections';

/** A page has room for more marks than a popup. */
const COLUMNS = 240;

type JourneyChartProps = {
  readonly id: string;
  readonly built: BuiltJourney;
  readonly settings: Settings;
  readonly gaps: readonly Gap[];
};

export function JourneyChart({ id, built, settings, gaps }: JourneyChartProps) {
  const facts = useMemo(
    () => ({ journey: built.journey, digest: digestOf(built, COLUMNS), settings, gaps }),
    [built, settings, gaps],
  );
  const corrections = useCorrections();
  const [eventId, setEventId] = useState('');
  const choose = useCallback((chosen: string) => setEventId(chosen), []);
  const chart = CHARTS.find((each) => each.id === id);
  if (chart === undefined) return null;
  const entry = built.entries.find(({ touchpoint }) => touchpoint.eventId === eventId);
  return (
    <>
      <ChartFigure chart={chart} facts={facts} size="large" onChoose={choose} />
      {entry !== undefined && (
        <ul class="plain chosen-entry" aria-live="polite">
          <EntryLine
            key={eventId}
            entry={entry}
            slot={slotOf(brandSlots(built), spokenBrands(entry)[0] ?? '')}
            brands={brandOrder(built)}
            corrections={corrections}
          />
        </ul>
      )}
    </>
  );
}
