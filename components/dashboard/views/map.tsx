/** One journey as a map: stages, lanes, feelings and words. */
import icon from 'lucide-static/icons/map-pinned.svg?raw';
import type { DashboardView } from '../dashboard-view';
import { lateView } from '../late-view';
import { ofOneJourney } from '../one-journey-view';

const view: DashboardView = {
  id: 'map',
  order: 10,
  icon,
  title: ({ views }) => views.map,
  needs: 'journey',
  View: lateView(async () => ofOneJourney((await import('../../map/journey-map-view')).JourneyMapView)),
};
export default view;
