/** Every touchpoint of a journey as a row. */
import icon from 'lucide-static/icons/table-2.svg?raw';
import type { DashboardView, ViewProps } from '../dashboard-view';
import { lateView } from '../late-view';

const view: DashboardView = {
  id: 'touchpoints',
  order: 100,
  icon,
  title: ({ dashboard }) => dashboard.touchpoints,
  needs: 'journey',
  View: lateView(async () => {
    const { TouchpointsView } = await import('../touchpoints-view');
    return function TouchpointTable({ built: [built] }: ViewProps) {
      return built === undefined ? null : <TouchpointsView built={built} />;
    };
  }),
};
export default view;
