/** One journey's path by brand; several journeys one below the other, aligned on an event. */
import { useAnalysis } from '../../analysis-words';
import type { ViewProps } from '../dashboard-view';
import { JourneyChart } from '../journey-chart';
import { NotYet } from '../not-yet';
import { useAnswer } from '../use-answer';
import { AlignedFigure } from './aligned-figure';

export function PathView(props: ViewProps) {
  const { title, overview, settings, gaps } = props;
  const { chooseMore } = useAnalysis();
  const isOne = overview !== null && overview.journeys === 1;
  const one = useAnswer('oneJourney', isOne ? { caseId: '' } : undefined);
  if (overview === null || (isOne && one === null)) return <NotYet title={title} failed={false} />;
  if (one === null) return <AlignedFigure title={title} overview={overview} />;
  return (
    <div class="stack">
      <JourneyChart
        id="path"
        built={one.built}
        digest={one.digest}
        kept={one.kept}
        settings={settings}
        gaps={gaps}
        slots={overview.slots}
      />
      <p class="hint no-print">{chooseMore}</p>
    </div>
  );
}
