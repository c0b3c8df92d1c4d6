/** Contacts per brand of a journey, and their distribution over journeys. */
import type { ViewProps } from '../dashboard-view';
import { JourneyChart } from '../journey-chart';

export function ContactsView({ built, settings, gaps }: ViewProps) {
  const [only] = built;
  return only === undefined ? null : (
    <JourneyChart id="contacts" built={only} settings={settings} gaps={gaps} />
  );
}
