/** How a journey felt, by brand and stage. */
import icon from 'lucide-static/icons/heart-pulse.svg?raw';
import type { DashboardView } from '../dashboard-view';
import { lateView } from '../late-view';
import { ofStory } from '../one-journey-view';

const view: DashboardView = {
  id: 'feelings',
  order: 70,
  icon,
  title: ({ views }) => views.feelings,
  needs: 'journey',
  View: lateView(async () => ofStory((await import('../../feelings/feelings-view')).FeelingsView, 'felt')),
};
export default view;
