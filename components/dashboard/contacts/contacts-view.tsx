/** Contacts per brand of a journey, or of several together, and how many contacts it took over journeys. */
import { useAnalysis } from '../../analysis-words';
import type { ViewProps } from '../dashboard-view';
import { JourneyChart } from '../journey-chart';
import { ContactSums } from './contact-sums';
import { SpreadFigure } from './spread-figure';

export function ContactsView({ built, settings, gaps, filters }: ViewProps) {
  const { chooseMore } = useAnalysis();
  const [first] = built;
  if (first === undefined) return null;
  return (
    <div class="stack wide-gap">
      {built.length === 1 ? (
        <>
          <JourneyChart id="contacts" built={first} settings={settings} gaps={gaps} />
          <p class="hint no-print">{chooseMore}</p>
        </>
      ) : (
        <>
          <SpreadFigure built={built} brand={filters.brand} settings={settings} />
          <ContactSums built={built} settings={settings} />
        </>
      )}
    </div>
  );
}
