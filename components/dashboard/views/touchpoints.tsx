/** Every touchpoint of a journey as a row. */
import icon from 'lucide-static/icons/table-2.svg?raw';
import type { DashboardView } from '../dashboard-view';
import { lateView } from '../late-view';

const view: DashboardView = {
  id: 'touchpoints',
  order: 100,
  icon,
  title: ({ dashboard }) => dashboard.touchpoints,
  needs: 'journey',
  View: lateView(async () => (await import('../touchpoints-view')).TouchpointsView),
};
export default view;
