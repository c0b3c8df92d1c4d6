/** What was planned against what happened. */
import icon from 'lucide-static/icons/list-checks.svg?raw';
import type { DashboardView } from '../dashboard-view';
import { lateView } from '../late-view';
import { ofStory } from '../one-journey-view';

const view: DashboardView = {
  id: 'plan',
  order: 80,
  icon,
  title: ({ views }) => views.plan,
  needs: 'journey',
  View: lateView(async () => ofStory((await import('../../plan/plan-view')).PlanView, 'planned')),
};
export default view;
