/** One journey's path by brand; several journeys one below the other, aligned on an event. */
import { useAnalysis } from '../../analysis-words';
import type { ViewProps } from '../dashboard-view';
import { JourneyChart } from '../journey-chart';
import { AlignedFigure } from './aligned-figure';

export function PathView({ built, settings, gaps }: ViewProps) {
  const { chooseMore } = useAnalysis();
  const [first] = built;
  if (first === undefined) return null;
  if (built.length > 1) return <AlignedFigure built={built} />;
  return (
    <>
      <JourneyChart id="path" built={first} settings={settings} gaps={gaps} />
      <p class="hint no-print">{chooseMore}</p>
    </>
  );
}
