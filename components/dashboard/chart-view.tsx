/** One chart, large; a click on a mark opens its touchpoint for correction. */
import { useCallback, useState } from 'preact/hooks';
import { CHARTS } from '../../lib/charts';
import { brandSlots, slotOf } from '../../lib/charts/brand-marks';
import type { ChartFacts } from '../../lib/charts/chart';
import { brandOrder, spokenBrands } from '../../lib/core/path-series';
import { ChartFigure } from '../chart/chart-figure';
import { EntryLine } from '../correction/entry-line';
import { useCorrections } from '../correction/use-corrections';

export function ChartView({ id, facts }: { readonly id: string; readonly facts: ChartFacts }) {
  const corrections = useCorrections();
  const [eventId, setEventId] = useState('');
  const choose = useCallback((chosen: string) => setEventId(chosen), []);
  const chart = CHARTS.find((each) => each.id === id);
  if (chart === undefined) return null;
  const { built } = facts;
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
