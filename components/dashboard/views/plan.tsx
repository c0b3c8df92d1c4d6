/** What was planned against what happened. */
import icon from 'lucide-static/icons/list-checks.svg?raw';
import type { DashboardView, ViewProps } from '../dashboard-view';
import { lateView } from '../late-view';

const view: DashboardView = {
  id: 'plan',
  order: 80,
  icon,
  title: ({ views }) => views.plan,
  needs: 'journey',
  View: lateView(async () => {
    const { PlanView } = await import('../../plan/plan-view');
    return function PlanViewOf({ built: [built], shown, total }: ViewProps) {
      return built === undefined ? null : <PlanView built={built} shown={shown} total={total} />;
    };
  }),
};
export default view;
