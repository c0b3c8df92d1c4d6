/** Hundreds of journeys: the dashboard reads the newest heads and finds the others, and never reads all of them. */
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { DashboardApp } from '../../../components/dashboard/dashboard-app';
import { UndoProvider } from '../../../components/undo';
import { DEFAULT_SETTINGS } from '../../../lib/core/ports';
import { journeyOf, longRows } from '../../fixtures/journeys';
import { violations } from '../axe';
import { makeOutside, settled, show } from '../support';

vi.mock('../../../components/chart/canvas', () => ({
  drawOn: () => ({ point: () => {}, remove: () => {} }),
}));

const COUNT = 310;
const numberOf = (at: number) => `need ${String(at).padStart(3, '0')}`;

beforeEach(() => {
  location.hash = '';
});

async function open(hash: string) {
  const made = makeOutside();
  const journeys = Array.from({ length: COUNT }, (_, at) =>
    journeyOf({ caseId: `J-${at}`, need: numberOf(at), openedAt: at, state: 'finished', sites: [] }),
  );
  await made.store.importRows(
    journeys,
    ['J-0', 'J-309'].flatMap((caseId) => longRows(5, caseId)),
  );
  let readAll = 0;
  const store = {
    ...made.store,
    journeys: () => {
      readAll += 1;
      return made.store.journeys();
    },
  };
  location.hash = hash;
  const shown = show(
    <UndoProvider>
      <DashboardApp settings={{ ...DEFAULT_SETTINGS, agreedAt: 1 }} />
    </UndoProvider>,
    { ...made, store },
  );
  await settled(shown.container);
  return { ...shown, store, readAll: () => readAll };
}

// by selector: a search by role through hundreds of options takes seconds
const needs = () => [...document.querySelectorAll('li.card h2')].map(({ textContent }) => textContent);
const searchbox = () => document.querySelector<HTMLInputElement>('.find-field input')!;
const lookFor = (words: string) => fireEvent.input(searchbox(), { target: { value: words } });

test('the list shows a page at a time, finds any, and deletes what it found', async () => {
  const { container, readAll, store } = await open('journeys');
  expect(needs().slice(0, 2)).toEqual([numberOf(309), numberOf(308)]);
  expect(screen.getByText('Page 1 of 13')).toBeTruthy();
  for (let page = 2; page <= 13; page += 1) {
    fireEvent.click(screen.getByText('Next page'));
    await screen.findByText(`Page ${page} of 13`);
  }
  await waitFor(() => expect(needs().at(9)).toBe(numberOf(0)));
  lookFor('003');
  await waitFor(() => expect(needs().slice(0, 1)).toEqual([numberOf(3)]));
  expect(await violations(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
  expect(await screen.findByText('No journey has these words.')).toBeTruthy();
  expect(await store.countJourneys()).toBe(COUNT - 1);
  expect(readAll()).toBe(0);
});

test('an old journey is looked at by its address, and another is added by a word', async () => {
  const { container, readAll } = await open('touchpoints?journeys=J-0');
  expect(await screen.findByText('5 of 5 touchpoints in 1 journey')).toBeTruthy();
  const bar = within(screen.getByRole('region', { name: 'What is looked at' }));
  expect(bar.getByRole<HTMLSelectElement>('combobox', { name: 'Journeys' }).selectedOptions[0]?.text).toBe(
    numberOf(0),
  );
  expect(bar.getByText('… and 9 older journeys')).toBeTruthy();
  const more = container.querySelector<HTMLDetailsElement>('.filter-more')!;
  more.open = true;
  fireEvent(more, new Event('toggle'));
  await waitFor(() => expect(searchbox()).not.toBeNull());
  lookFor('need 001');
  fireEvent.click(await bar.findByLabelText(numberOf(1)));
  await waitFor(() => expect(location.hash).toBe('#touchpoints?journeys=J-0%2CJ-1'));
  expect(await screen.findByText('5 of 5 touchpoints in 2 journeys')).toBeTruthy();
  expect(readAll()).toBe(0);
});

test('all journeys are told in one answer', async () => {
  await open('channels?journeys=all');
  expect(await screen.findByText('10 of 10 touchpoints in 310 journeys')).toBeTruthy();
});
