/** The views of the dashboard over the same filtered journeys: what they say, draw, save and open. */
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DashboardApp } from '../../../components/dashboard/dashboard-app';
import { VIEWS } from '../../../components/dashboard/dashboard-view';
import { makeAnalyst } from '../../../lib/app/analysis/analyst';
import { UndoProvider } from '../../../components/undo';
import type { Journey } from '../../../lib/core/journey';
import { DEFAULT_SETTINGS, type LanguageId } from '../../../lib/core/ports';
import { goldenRows, journeyOf, longRows } from '../../fixtures/journeys';
import { violations } from '../axe';
import { makeOutside, settled, show, type Outside } from '../support';

vi.mock('../../../components/chart/canvas', () => ({
  drawOn: () => ({ point: () => {}, remove: () => {} }),
}));

const MINE = ['path', 'contacts', 'transitions', 'detours', 'channels', 'compare'];
const AGREED = { ...DEFAULT_SETTINGS, agreedAt: 1 };
const GOLDEN = journeyOf().caseId;

beforeEach(() => {
  location.hash = '';
});

async function open(hash: string, prepare: (outside: Outside) => Promise<void>, language: LanguageId = 'en') {
  const saved: { name: string; blob: Blob }[] = [];
  const outside = {
    ...makeOutside(),
    saveFile: (name: string, blob: Blob) => void saved.push({ name, blob }),
  };
  await prepare(outside);
  location.hash = hash;
  const shown = show(
    <UndoProvider>
      <DashboardApp settings={AGREED} />
    </UndoProvider>,
    outside,
    language,
  );
  await settled(shown.container);
  return { ...shown, outside, saved };
}

async function withGolden({ store }: Outside) {
  await store.putJourney(journeyOf());
  await store.addTouchpoints(goldenRows());
}

const other = (caseId: string, change: Partial<Journey> = {}) =>
  journeyOf({ caseId, need: `need ${caseId}`, openedAt: 5, ...change });

async function withSeveral(outside: Outside) {
  await withGolden(outside);
  for (const caseId of ['J-2', 'J-3', 'J-4']) {
    await outside.store.putJourney(other(caseId));
    await outside.store.addTouchpoints(longRows(12, caseId));
  }
}

async function withBothScopes(outside: Outside) {
  await withSeveral(outside);
  await outside.store.putJourney(other('J-5', { recordingScope: 'all_sites', openedAt: 9e12 }));
  await outside.store.addTouchpoints(longRows(12, 'J-5'));
}

const figure = (name: string | RegExp) => within(screen.getByRole('figure', { name }));

function openTable(name: string | RegExp): string[][] {
  const details = screen.getByRole('figure', { name }).querySelector('details')!;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  return [...screen.getByRole('figure', { name }).querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
  );
}

test('the views are found by their files, each with a name and a place of its own', () => {
  expect(VIEWS.map(({ id }) => id)).toEqual(expect.arrayContaining(MINE));
  expect(new Set(VIEWS.map(({ id }) => id)).size).toBe(VIEWS.length);
  expect(new Set(VIEWS.map(({ order }) => order)).size).toBe(VIEWS.length);
});

describe('the filter', () => {
  test('is in the address, is told as x of N, and survives a change of view', async () => {
    await open('detours', withGolden);
    expect(screen.getByText('12 of 12 touchpoints in 1 journey')).toBeTruthy();
    const bar = within(screen.getByRole('region', { name: 'What is looked at' }));
    fireEvent.change(bar.getByLabelText('Brand'), { target: { value: 'Beta' } });
    await waitFor(() => expect(location.hash).toBe('#detours?brand=Beta'));
    expect(await screen.findByText('3 of 12 touchpoints in 1 journey')).toBeTruthy();
    expect(screen.getByText('1 filter on', { exact: false })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Channels' }).getAttribute('href')).toBe('#channels?brand=Beta');
    fireEvent.click(bar.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(location.hash).toBe('#detours'));
  });

  test('that lets nothing through says so', async () => {
    const { container } = await open('channels', async (outside) => {
      await outside.store.putJourney(other('J-2'));
      await outside.store.addTouchpoints(longRows(12, 'J-2'));
    });
    location.hash = 'channels?from=2030-01-01';
    await waitFor(() =>
      expect(container.querySelector('main .empty')?.textContent).toMatch(/^No touchpoint passes/u),
    );
  });

  test('figures of two recording scopes are never pooled', async () => {
    await open('channels?journeys=all', withBothScopes);
    expect(screen.getByText('12 of 12 touchpoints in 1 journey')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('How it was recorded'), { target: { value: 'listed_sites' } });
    expect(await screen.findByText('48 of 48 touchpoints in 4 journeys')).toBeTruthy();
  });
});

describe('the golden journey', () => {
  test('detours: one, 2 touchpoints, 24.9 h, came back', async () => {
    await open('detours', withGolden);
    const [row] = openTable('Detours to other brands');
    expect(row?.slice(1, 2).concat(row.slice(3))).toEqual(['Beta', '2', '24.9', 'came back', '–']);
  });

  test.each([
    ['Beta', /^1 detour in 1 journey: 1 came back/u],
    ['Acme', /^0 of 1 detours have a touchpoint that passes the filter\./u],
  ])('detours under a filter by %s: none is denied, and the rule is said', async (brand, said) => {
    const { container } = await open(`detours?brand=${brand}`, withGolden);
    expect(await screen.findByText(said)).toBeTruthy();
    expect(container.textContent).not.toContain('No detour');
    expect(container.textContent).toContain('the filter chooses which of them are shown.');
  });

  test('channels: 10 before the order, 3 away from the screen, 7 of 9 switches, radio first, store last', async () => {
    await open('channels', withGolden);
    expect(
      screen.getByText(
        '10 touchpoints before the order, 3 of them away from the screen. The channel changed at 7 of 9 steps. As varied as 5.7 channels used equally.',
      ),
    ).toBeTruthy();
    const rows = openTable('Channels before the order');
    expect(rows.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(10);
    expect(rows.find(([name]) => name === 'Radio')?.[4]).toBe('1');
    expect(rows.find(([name]) => name === 'Shop')?.[5]).toBe('1');
    const credit = openTable(/five conventions/u);
    for (const column of [1, 2, 3, 4, 5])
      expect(credit.reduce((sum, row) => sum + Number(row[column]), 0)).toBeCloseTo(1, 2);
  });

  test('channels: no share without its fraction, and each caption says since when', async () => {
    const { container } = await open('channels', withGolden);
    const drawn = () =>
      [...container.querySelectorAll('svg text')].map(({ textContent }) => textContent ?? '');
    const bare = () => drawn().filter((words) => words.includes('%') && !/\(.* of \d+\)/u.test(words));
    expect(drawn()).toContain('10% (1 of 10)');
    expect(bare()).toEqual([]);
    fireEvent.click(screen.getByRole('radio', { name: 'Brand' }));
    expect(await screen.findByText('8 contacts before the order, with 2 brands.')).toBeTruthy();
    expect(drawn()).toContain('75% (6 of 8)');
    expect(drawn()).toContain('75% (0.8 of 1)');
    expect(bare()).toEqual([]);
    expect(openTable(/Which brand gets the credit/u).map((row) => row.slice(0, 4))).toEqual([
      ['Acme', '1', '1', '0.75'],
      ['Beta', '0', '0', '0.25'],
    ]);
    for (const name of ['Brands before the order', /Which brand gets the credit/u])
      expect(
        figure(name).getByText(/Recorded contacts since .* what came before is not known/u),
      ).toBeTruthy();
  });

  test('transitions: ten steps; a cell opens the touchpoints behind it, by key too', async () => {
    await open('transitions', withGolden);
    expect(figure('What followed what').getByText(/^10 steps of /u)).toBeTruthy();
    const walk = figure('What followed what').getByRole('slider');
    fireEvent.focus(walk);
    fireEvent.keyDown(walk, { key: 'End' });
    expect(walk.getAttribute('aria-valuetext')).toBe('Buying → Order confirmed: 1 time');
    fireEvent.keyDown(walk, { key: 'Enter' });
    expect(await screen.findByRole('button', { name: /^Change: Order/u })).toBeTruthy();
  });

  test('the CSV is exactly what the table says, with plain numbers and English names', async () => {
    const { saved } = await open('detours', withGolden, 'ru');
    fireEvent.click(screen.getByRole('button', { name: 'CSV' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toBe('desire-path_detours.csv');
    const lines = (await saved[0]!.blob.text()).trim().split('\r\n');
    expect(lines[0]).toBe('case_id,brands,start,touchpoints,hours,end,bought_brand');
    expect(lines[1]).toMatch(
      new RegExp(`^${GOLDEN},Beta,2026-03-\\d\\dT[\\d:.]+Z,2,24\\.9\\d*,returned,$`, 'u'),
    );
  });
});

describe('several journeys', () => {
  test('contacts over journeys: dots below twenty, the censored told as “at least”', async () => {
    await open('contacts?journeys=all', withSeveral);
    expect(await screen.findByRole('figure', { name: 'How many contacts it took' })).toBeTruthy();
    expect(
      screen.getByText(/^4 of 4 journeys have a brand to count for; 1 ended in an order, 3 not yet\./u),
    ).toBeTruthy();
    expect(openTable('How many contacts it took').map((row) => row[2]?.startsWith('≥ '))).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(screen.getAllByText(/A contact is a page about the brand/u).length).toBeGreaterThan(0);
  });

  test('the paths stand side by side on a chosen event', async () => {
    await open('path?journeys=all', withSeveral);
    fireEvent.click(screen.getByRole('radio', { name: 'Order' }));
    expect(await screen.findByText(/^1 of 4 journeys have this event \(Order\)/u)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'First touchpoint' }));
    expect(await screen.findByText(/^4 of 4 journeys have this event/u)).toBeTruthy();
  });
});

test('a long reading tells how far it is, can be stopped, and shows nothing by halves', async () => {
  const outside = makeOutside();
  let clock = 0;
  await outside.store.putJourney(other('J-2'));
  await outside.store.addTouchpoints(longRows(8_000, 'J-2'));
  location.hash = 'channels';
  const { container } = show(
    <UndoProvider>
      <DashboardApp settings={AGREED} />
    </UndoProvider>,
    {
      ...outside,
      analyst: makeAnalyst({
        source: outside.store,
        now: () => (clock += 1_000),
        breathe: () => Promise.resolve(),
      }),
    },
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Stop' }));
  expect(await screen.findByText(/^Reading was stopped/u)).toBeTruthy();
  expect(container.querySelector('figure')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Read again' }));
  expect(
    await screen.findByText('8,000 of 8,000 touchpoints in 1 journey', {}, { timeout: 10_000 }),
  ).toBeTruthy();
  expect(await screen.findByRole('figure', { name: 'Channels before the order' })).toBeTruthy();
  await waitFor(() => expect(container.querySelector('progress')).toBeNull());
});

describe.each(MINE)('%s', (view) => {
  test.each([
    ['nothing recorded', '', (outside: Outside) => outside.store.putJourney(journeyOf())],
    ['one journey', '', withGolden],
    ['several journeys', '?journeys=all', withBothScopes],
  ] as const)('axe finds nothing: %s', async (_name, query, prepare) => {
    const { container } = await open(`${view}${query}`, prepare);
    for (const details of container.querySelectorAll('details')) {
      details.open = true;
      fireEvent(details, new Event('toggle'));
    }
    expect(await violations(container)).toEqual([]);
  });
});
