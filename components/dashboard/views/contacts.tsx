/** Contacts per brand, and how many it takes over journeys. */
import icon from 'lucide-static/icons/chart-bar-big.svg?raw';
import type { DashboardView } from '../dashboard-view';
import { lateView } from '../late-view';

const view: DashboardView = {
  id: 'contacts',
  order: 30,
  icon,
  title: ({ dashboard }) => dashboard.contacts,
  needs: 'journeys',
  View: lateView(async () => (await import('../contacts/contacts-view')).ContactsView),
};
export default view;
