/** Every view while its rows are on the way, when they cannot be read, with none, with one journey and with several. */
import { fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DashboardApp } from '../../../components/dashboard/dashboard-app';
import { VIEWS } from '../../../components/dashboard/dashboard-view';
import { UndoProvider } from '../../../components/undo';
import type { Analyst } from '../../../lib/app/analysis/analyst';
import { DEFAULT_SETTINGS } from '../../../lib/core/ports';
import { FILTERED_JOURNEYS, FILTERED_ROWS, GOLDEN_CASE } from '../../fixtures/filtered';
import { journeyOf } from '../../fixtures/journeys';
import { violations } from '../axe';
import { makeOutside, settled, show, type Outside } from '../support';

vi.mock('../../../components/chart/canvas', () => ({
  drawOn: () => ({ point: () => {}, remove: () => {} }),
}));

afterEach(() => {
  location.hash = '';
});

async function open(hash: string, outside: Outside) {
  location.hash = hash;
  const { container } = show(
    <UndoProvider>
      <DashboardApp settings={{ ...DEFAULT_SETTINGS, agreedAt: 1 }} />
    </UndoProvider>,
    outside,
  );
  await waitFor(() => expect(container.querySelector('h1')).not.toBeNull());
  return container;
}

const withOne = async (outside: Outside) => {
  await outside.store.importRows(FILTERED_JOURNEYS, FILTERED_ROWS);
  return outside;
};
const titles = (container: Element) =>
  [...container.querySelectorAll('h1')].map(({ textContent }) => textContent);

describe.each(VIEWS.map(({ id }) => [id]))('%s', (view) => {
  test('on the way: its title stands, and says that more comes', async () => {
    const waiting: Analyst = { ask: () => new Promise(() => {}) };
    const container = await open(
      `${view}?journeys=all`,
      await withOne({ ...makeOutside(), analyst: waiting }),
    );
    await waitFor(() => expect(container.querySelector('main [aria-busy=true]')).not.toBeNull());
    expect(titles(container)).toHaveLength(1);
    expect(await violations(container)).toEqual([]);
  });

  test('not to be read: it says so and shows no figure', async () => {
    const spy = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken: Analyst = { ask: () => Promise.reject(new Error('broken')) };
    const container = await open(
      `${view}?journeys=all`,
      await withOne({ ...makeOutside(), analyst: broken }),
    );
    await waitFor(() =>
      expect(container.querySelector('main [role=alert], main .problem-notice')).not.toBeNull(),
    );
    expect(container.querySelector('figure')).toBeNull();
    expect(titles(container)).toHaveLength(1);
    expect(await violations(container)).toEqual([]);
    spy.mockRestore();
  });

  test.each([
    ['nothing recorded', '', (outside: Outside) => outside.store.putJourney(journeyOf())],
    ['one journey', `?journeys=${GOLDEN_CASE}`, withOne],
    ['several', '?journeys=all', withOne],
  ] as const)('%s: axe finds nothing', async (_name, query, prepare) => {
    const outside = makeOutside();
    await prepare(outside);
    const container = await open(`${view}${query}`, outside);
    await settled(container);
    for (const details of container.querySelectorAll('details')) {
      details.open = true;
      fireEvent(details, new Event('toggle'));
    }
    expect(titles(container)).toHaveLength(1);
    expect(await violations(container)).toEqual([]);
  });
});
