/** One journey as a map: stages, lanes, feelings and words. */
import icon from 'lucide-static/icons/map-pinned.svg?raw';
import type { DashboardView, ViewProps } from '../dashboard-view';
import { lateView } from '../late-view';

const view: DashboardView = {
  id: 'map',
  order: 10,
  icon,
  title: ({ views }) => views.map,
  needs: 'journey',
  View: lateView(async () => {
    const { JourneyMapView } = await import('../../map/journey-map-view');
    return function JourneyMapViewOf({ built: [built], gaps, shown, total }: ViewProps) {
      return built === undefined ? null : (
        <JourneyMapView built={built} gaps={gaps} shown={shown} total={total} />
      );
    };
  }),
};
export default view;
