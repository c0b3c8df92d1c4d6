/** The path over the stages, one journey or several. */
import icon from 'lucide-static/icons/waypoints.svg?raw';
import type { DashboardView } from '../dashboard-view';
import { lateView } from '../late-view';

const view: DashboardView = {
  id: 'path',
  order: 20,
  icon,
  title: ({ dashboard }) => dashboard.path,
  needs: 'journeys',
  View: lateView(async () => (await import('../path/path-view')).PathView),
};
export default view;
