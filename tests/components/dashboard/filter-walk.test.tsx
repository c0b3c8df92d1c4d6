/**
 * Every filter acts on every view: on what it says, on its picture, on the table beside it, and on the files of both.
 * That the figures are those of the touchpoints that pass: `tests/lib/app/analysis/filters.test.ts`.
 */
import { fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { DashboardApp } from '../../../components/dashboard/dashboard-app';
import { VIEWS } from '../../../components/dashboard/dashboard-view';
import { UndoProvider } from '../../../components/undo';
import { buildJourney } from '../../../lib/core/build-journey';
import { writeFragment, type JourneyFilter } from '../../../lib/core/journey-filter';
import { DEFAULT_SETTINGS } from '../../../lib/core/ports';
import {
  FILTERED_JOURNEYS,
  FILTERED_ROWS,
  GOLDEN_CASE,
  ROW_FILTERS,
  filterOf,
} from '../../fixtures/filtered';
import { makeOutside, settled, show } from '../support';

vi.mock('../../../components/chart/canvas', () => ({
  drawOn: () => ({ point: () => {}, remove: () => {} }),
}));

/** Views without a picture: sentences, and the touchpoints themselves. */
const WITHOUT_PICTURE = ['summary', 'touchpoints'];
/** Views that put journeys beside each other, and one where a filter leaves the only detour of the golden journey whole. */
const OVER_ALL = ['compare', 'detours'];

afterEach(() => {
  location.hash = '';
});

type Seen = {
  readonly words: string;
  readonly tables: readonly string[];
  readonly svg: readonly string[];
  readonly csv: readonly string[];
};

async function open(hash: string) {
  const saved = new Map<string, Blob>();
  const outside = {
    ...makeOutside(),
    saveFile: (name: string, blob: Blob) => void saved.set(name, blob),
  };
  await outside.store.importRows(FILTERED_JOURNEYS, FILTERED_ROWS);
  location.hash = hash;
  const { container } = show(
    <UndoProvider>
      <DashboardApp settings={{ ...DEFAULT_SETTINGS, agreedAt: 1 }} />
    </UndoProvider>,
    outside,
  );
  await settled(container);
  return { container, saved };
}

/** All that the view says below the bar of filters, its tables opened, its files saved. */
async function see({ container, saved }: Awaited<ReturnType<typeof open>>): Promise<Seen> {
  for (const twin of container.querySelectorAll<HTMLDetailsElement>('details.table-twin')) {
    twin.open = true;
    fireEvent(twin, new Event('toggle'));
  }
  saved.clear();
  const wanted = [...container.querySelectorAll('.save-buttons button')].filter(
    ({ textContent }) => textContent !== 'PNG',
  );
  for (const button of wanted) fireEvent.click(button);
  await waitFor(() => expect(saved.size).toBe(wanted.length));
  const files = async (ending: string) => {
    const named = [...saved].filter(([name]) => name.endsWith(ending)).sort(([a], [b]) => (a < b ? -1 : 1));
    return Promise.all(named.map(([, blob]) => blob.text()));
  };
  const tables = [...container.querySelectorAll('figure table')].map((table) =>
    [...table.querySelectorAll('tbody tr')]
      .map((row) => [...row.children].map(({ textContent }) => textContent).join(' | '))
      .join('\n'),
  );
  return { words: wordsOf(container), tables, svg: await files('.svg'), csv: await files('.csv') };
}

function wordsOf(container: Element): string {
  const bar = container.querySelector('.filter-bar')?.textContent ?? '';
  return (container.querySelector('main')?.textContent ?? '').replace(bar, '');
}

/** x of N, counted from the rows with the filter said anew. */
function told(caseIds: readonly string[], filter: string): string {
  const { change, passes } = ROW_FILTERS[filter] ?? { change: {}, passes: () => true };
  let [shown, total] = [0, 0];
  for (const journey of FILTERED_JOURNEYS.filter(({ caseId }) => caseIds.includes(caseId))) {
    const rows = FILTERED_ROWS.filter(({ caseId }) => caseId === journey.caseId);
    const { entries, orderIndex } = buildJourney(journey, rows, DEFAULT_SETTINGS);
    entries.forEach(({ touchpoint, stage }, at) => {
      if (touchpoint.excluded && change.excluded !== 'in') return;
      total += 1;
      if (at === orderIndex || passes(touchpoint, stage)) shown += 1;
    });
  }
  const journeys = caseIds.length === 1 ? '1 journey' : `${caseIds.length} journeys`;
  return `${shown} of ${total} touchpoints in ${journeys}`;
}

const ALL = FILTERED_JOURNEYS.map(({ caseId }) => caseId);

test.each(VIEWS.map(({ id }) => [id]))('%s', { timeout: 120_000 }, async (view) => {
  const isOverAll = OVER_ALL.includes(view);
  const [journeys, caseIds] = isOverAll ? [['all'], ALL] : [[GOLDEN_CASE], [GOLDEN_CASE]];
  const others = isOverAll ? [GOLDEN_CASE, 'J-2'] : ['J-2'];
  const at = (chosen: readonly string[], change: Partial<JourneyFilter> = {}) =>
    `#${writeFragment(view, filterOf(chosen, change))}`;
  const screen = await open(at(journeys));
  const isThere = (words: string) =>
    waitFor(() => {
      expect(screen.container.querySelector('.filter-line [role=status]')?.textContent).toBe(words);
      expect(screen.container.querySelector('[aria-busy=true], progress')).toBeNull();
    });
  await isThere(told(caseIds, 'none'));
  const before = await see(screen);
  if (!WITHOUT_PICTURE.includes(view)) {
    for (const part of [before.tables, before.svg, before.csv]) expect(part.join('')).not.toBe('');
  }
  const walk = [
    ...Object.entries(ROW_FILTERS).map(([name, { change }]) => ({
      name,
      hash: at(journeys, change),
      words: told(caseIds, name),
    })),
    { name: 'journey', hash: at(others), words: told(others, 'none') },
  ];
  for (const { name, hash, words } of walk) {
    location.hash = hash;
    await isThere(words);
    await waitFor(() =>
      expect({ name, words: wordsOf(screen.container) }).not.toEqual({ name, words: before.words }),
    );
    const seen = await see(screen);
    if (WITHOUT_PICTURE.includes(view)) continue;
    // by name, so that a failure says which filter was not heard by what
    expect({
      name,
      tables: seen.tables.join('\n') !== before.tables.join('\n'),
      svg: seen.svg.join('\n') !== before.svg.join('\n'),
      csv: seen.csv.join('\n') !== before.csv.join('\n'),
    }).toEqual({ name, tables: true, svg: true, csv: true });
  }
});
