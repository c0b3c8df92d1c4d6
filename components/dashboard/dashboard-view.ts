/**
 * A view of the dashboard: a file in `views/`, found by the folder. All views are given the same filtered
 * journeys, so that their figures agree.
 */
import type { Overview } from '../../lib/app/analysis/overview';
import type { Gap } from '../../lib/core/gap';
import type { JourneyFilter } from '../../lib/core/journey-filter';
import type { Settings } from '../../lib/core/ports';
import type { Words } from '../../lib/languages';
import type { Analysis } from '../../lib/languages/analysis';
import type { Late } from './late-view';

export type ViewProps = {
  /** Of the view, in the person's language. */
  readonly title: string;
  /** null = it is still on its way. */
  readonly overview: Overview | null;
  /** The one journey to show where `needs` is `journey`. */
  readonly caseId: string;
  readonly settings: Settings;
  readonly filters: JourneyFilter;
  readonly gaps: readonly Gap[];
};

export type DashboardView = {
  /** The name in the address. */
  readonly id: string;
  /** Place in the rail. */
  readonly order: number;
  /** A lucide SVG. */
  readonly icon: string;
  readonly title: (words: Words, analysis: Analysis) => string;
  /** `journey`: shows one at a time. */
  readonly needs: 'journey' | 'journeys';
  /** `lateView(() => import(…))` keeps its code out of the first load. */
  readonly View: Late<ViewProps>;
};

const found = import.meta.glob<DashboardView>('./views/*.tsx', { eager: true, import: 'default' });

export const VIEWS: readonly DashboardView[] = Object.values(found).sort((a, b) => a.order - b.order);
