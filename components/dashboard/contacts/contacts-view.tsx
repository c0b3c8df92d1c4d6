/** Contacts per brand of a journey, or of several together, and how many contacts it took over journeys. */
import { useAnalysis } from '../../analysis-words';
import type { ViewProps } from '../dashboard-view';
import { JourneyChart } from '../journey-chart';
import { NotYet } from '../not-yet';
import { useAnswer } from '../use-answer';
import { ContactSums } from './contact-sums';
import { SpreadFigure } from './spread-figure';

export function ContactsView({ title, overview, settings, gaps, filters }: ViewProps) {
  const { chooseMore } = useAnalysis();
  const isOne = overview !== null && overview.journeys === 1;
  const one = useAnswer('oneJourney', isOne ? { caseId: '' } : undefined);
  if (overview === null || (isOne && one === null)) return <NotYet title={title} failed={false} />;
  return (
    <div class="stack wide-gap">
      {one !== null ? (
        <>
          <JourneyChart
            id="contacts"
            built={one.built}
            digest={one.digest}
            kept={one.kept}
            settings={settings}
            gaps={gaps}
            slots={overview.slots}
          />
          <p class="hint no-print">{chooseMore}</p>
        </>
      ) : (
        <>
          <SpreadFigure title={title} overview={overview} brand={filters.brand} settings={settings} />
          <ContactSums overview={overview} settings={settings} />
        </>
      )}
    </div>
  );
}
