/** How a journey felt, by brand and stage. */
import icon from 'lucide-static/icons/heart-pulse.svg?raw';
import type { DashboardView, ViewProps } from '../dashboard-view';
import { lateView } from '../late-view';

const view: DashboardView = {
  id: 'feelings',
  order: 70,
  icon,
  title: ({ views }) => views.feelings,
  needs: 'journey',
  View: lateView(async () => {
    const { FeelingsView } = await import('../../feelings/feelings-view');
    return function FeelingsViewOf({ built: [built], shown, total }: ViewProps) {
      return built === undefined ? null : <FeelingsView built={built} shown={shown} total={total} />;
    };
  }),
};
export default view;
