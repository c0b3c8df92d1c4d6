/** One chart, large; a click on a mark opens its touchpoint for correction. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { OneJourney } from '../../lib/app/analysis/one-journey';
import { CHARTS } from '../../lib/charts';
import type { Gap } from '../../lib/core/gap';
import type { Settings } from '../../lib/core/ports';
import { ChartFigure } from '../chart/chart-figure';
import { Behind } from './behind';

type JourneyChartProps = Pick<OneJourney, 'built' | 'digest' | 'kept'> & {
  readonly id: string;
  readonly settings: Settings;
  readonly gaps: readonly Gap[];
  readonly slots: ReadonlyMap<string, number>;
};

export function JourneyChart({
  id,
  built: { journey },
  digest,
  kept,
  settings,
  gaps,
  slots,
}: JourneyChartProps) {
  const facts = useMemo(
    () => ({ journey, digest, settings, gaps, kept }),
    [journey, digest, settings, gaps, kept],
  );
  const [eventId, setEventId] = useState('');
  const choose = useCallback((chosen: string) => setEventId(chosen), []);
  const chart = CHARTS.find((each) => each.id === id);
  if (chart === undefined) return null;
  return (
    <>
      <ChartFigure chart={chart} facts={facts} size="large" onChoose={choose} />
      <Behind
        chosen={eventId === '' ? null : { what: '', eventIds: [eventId], count: 1 }}
        slots={slots}
        onClose={() => setEventId('')}
      />
    </>
  );
}
