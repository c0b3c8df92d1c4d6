/** A journey in words. */
import icon from 'lucide-static/icons/message-square-text.svg?raw';
import type { DashboardView } from '../dashboard-view';
import { lateView } from '../late-view';
import { ofStory } from '../one-journey-view';

const view: DashboardView = {
  id: 'summary',
  order: 90,
  icon,
  title: ({ views }) => views.summary,
  needs: 'journey',
  View: lateView(async () => ofStory((await import('../../summary/summary-view')).SummaryView, 'inWords')),
};
export default view;
