/** What was planned against what happened. */
import icon from 'lucide-static/icons/list-checks.svg?raw';
import type { DashboardView } from '../dashboard-view';
import { lateView } from '../late-view';
import { ofOneJourney } from '../one-journey-view';

const view: DashboardView = {
  id: 'plan',
  order: 80,
  icon,
  title: ({ views }) => views.plan,
  needs: 'journey',
  View: lateView(async () => ofOneJourney((await import('../../plan/plan-view')).PlanView)),
};
export default view;
