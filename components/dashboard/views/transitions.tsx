/** What followed what, as a matrix and step by step. */
import icon from 'lucide-static/icons/grid-3x3.svg?raw';
import type { DashboardView } from '../dashboard-view';
import { lateView } from '../late-view';

const view: DashboardView = {
  id: 'transitions',
  order: 40,
  icon,
  title: (_words, { transitions }) => transitions.nav,
  needs: 'journeys',
  View: lateView(async () => (await import('../transitions/transitions-view')).TransitionsView),
};
export default view;
