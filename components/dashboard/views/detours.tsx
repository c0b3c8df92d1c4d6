/** Detours to other brands. */
import icon from 'lucide-static/icons/route.svg?raw';
import type { DashboardView } from '../dashboard-view';
import { lateView } from '../late-view';

const view: DashboardView = {
  id: 'detours',
  order: 50,
  icon,
  title: (_words, { detours }) => detours.nav,
  needs: 'journeys',
  View: lateView(async () => (await import('../detours/detours-view')).DetoursView),
};
export default view;
