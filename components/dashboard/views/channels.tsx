/** Channels and who gets the credit. */
import icon from 'lucide-static/icons/split.svg?raw';
import type { DashboardView } from '../dashboard-view';
import { lateView } from '../late-view';

const view: DashboardView = {
  id: 'channels',
  order: 60,
  icon,
  title: (_words, { channels }) => channels.nav,
  needs: 'journeys',
  View: lateView(async () => (await import('../channels/channels-view')).ChannelsView),
};
export default view;
