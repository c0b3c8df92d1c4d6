/** A journey in words. */
import icon from 'lucide-static/icons/message-square-text.svg?raw';
import type { DashboardView, ViewProps } from '../dashboard-view';
import { lateView } from '../late-view';

const view: DashboardView = {
  id: 'summary',
  order: 90,
  icon,
  title: ({ views }) => views.summary,
  needs: 'journey',
  View: lateView(async () => {
    const { SummaryView } = await import('../../summary/summary-view');
    return function SummaryViewOf({ built: [built], gaps, shown, total }: ViewProps) {
      return built === undefined ? null : (
        <SummaryView built={built} gaps={gaps} shown={shown} total={total} />
      );
    };
  }),
};
export default view;
