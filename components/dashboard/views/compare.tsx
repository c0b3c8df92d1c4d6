/** Groups of journeys side by side: personas, first against repeat purchases, seeds, categories. */
import icon from 'lucide-static/icons/columns-3.svg?raw';
import type { DashboardView } from '../dashboard-view';
import { lateView } from '../late-view';

const view: DashboardView = {
  id: 'compare',
  order: 65,
  icon,
  title: (_words, { compare }) => compare,
  needs: 'journeys',
  View: lateView(async () => (await import('../compare/compare-view')).CompareView),
};
export default view;
