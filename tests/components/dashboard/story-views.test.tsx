/** Journey map, feelings, plan and summary, as a person meets them on the dashboard. */
import { readFileSync } from 'node:fs';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { DashboardApp } from '../../../components/dashboard/dashboard-app';
import { UndoProvider } from '../../../components/undo';
import { DEFAULT_SETTINGS, LANGUAGE_IDS, type LanguageId } from '../../../lib/core/ports';
import { storyLanguageOf } from '../../../lib/languages/story';
import { goldenRows, journeyOf, longRows } from '../../fixtures/journeys';
import { violations } from '../axe';
import { makeOutside, settled, show, type Outside } from '../support';

vi.mock('../../../components/chart/canvas', () => ({
  drawOn: () => ({ point: () => {}, remove: () => {} }),
}));

const AGREED = { ...DEFAULT_SETTINGS, agreedAt: 1 };
const CASE = journeyOf().caseId;
const VIEWS = ['map', 'feelings', 'plan', 'summary'] as const;

beforeEach(() => {
  location.hash = '';
});

const rated = () =>
  goldenRows().map((row, at) => ({
    ...row,
    valence: [1, 0, -1, 1, 0, 2, null, -2, 2, 1, 2, 1][at] ?? null,
    painPoint: at === 7 ? 'shipping cost at the last step' : '',
    note: at === 0 ? 'heard in the car' : '',
  }));

const withRatings = async ({ store }: Outside) => {
  await store.putJourney(journeyOf());
  await store.addTouchpoints(rated());
  await store.putGap({
    gapId: 'G-1',
    start: Date.UTC(2026, 2, 5),
    end: Date.UTC(2026, 2, 6),
    reason: 'paused',
  });
};

async function open(view: string, prepare = withRatings, language: LanguageId = 'en') {
  const outside = makeOutside();
  await prepare(outside);
  location.hash = view;
  const shown = show(
    <UndoProvider>
      <DashboardApp settings={AGREED} />
    </UndoProvider>,
    outside,
    language,
  );
  await settled(shown.container);
  return { ...shown, outside };
}

const stops = () => screen.getAllByRole('button').filter((each) => each.classList.contains('map-stop'));

test('the map is walked with the arrow keys; focus tells the touchpoint', async () => {
  await open('map');
  expect(stops()).toHaveLength(12);
  expect(stops().map((each) => each.getAttribute('tabindex'))).toEqual(['0', ...Array(11).fill('-1')]);
  stops()[0]!.focus();
  expect(await screen.findByText('heard in the car')).toBeTruthy();
  for (let step = 0; step < 7; step += 1) {
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowRight' });
    await waitFor(() => expect(document.activeElement).toBe(stops()[step + 1]));
  }
  const chosen = within(await screen.findByRole('region', { name: 'Chosen on the map' }));
  expect(await chosen.findByText('shipping cost at the last step')).toBeTruthy();
  fireEvent.keyDown(document.activeElement!, { key: 'Enter' });
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Change'));
});

test('what hurt is written down from the map, and undone', async () => {
  const { outside } = await open('map');
  fireEvent.click(stops()[3]!);
  fireEvent.click(await screen.findByRole('button', { name: 'Change: Product page · Beta' }));
  const form = within(await screen.findByRole('form'));
  fireEvent.click(form.getByText('How it was for you'));
  fireEvent.input(form.getByLabelText('What hurt'), { target: { value: ' too loud ' } });
  fireEvent.click(form.getByLabelText('−2, very unpleasant'));
  fireEvent.keyDown(form.getByLabelText('What hurt'), { key: '3' });
  fireEvent.click(form.getByLabelText('This attempt failed'));
  fireEvent.click(form.getByRole('button', { name: 'Save' }));
  const stored = async () => (await outside.store.touchpointsOf(CASE))[3];
  await waitFor(async () =>
    expect(await stored()).toEqual({
      ...rated()[3],
      painPoint: 'too loud',
      valence: -2,
      tags: ['failed'],
    }),
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await stored()).toEqual(rated()[3]));
});

test('the map’s table has every touchpoint, with the gap before it', async () => {
  const { container } = await open('map');
  container.querySelector<HTMLDetailsElement>('.table-twin')!.open = true;
  fireEvent(container.querySelector('.table-twin')!, new Event('toggle'));
  const rows = await screen.findAllByRole('row');
  expect(rows).toHaveLength(13);
  expect(within(rows[10]!).getByText('Nothing recorded for 1 d: paused')).toBeTruthy();
});

test('a long journey is drawn in runs that open one by one', async () => {
  await open('map', async ({ store }) => {
    await store.putJourney(journeyOf());
    await store.addTouchpoints(longRows(300));
  });
  const before = stops().length;
  expect(before).toBeLessThanOrEqual(60);
  fireEvent.click(stops()[0]!);
  fireEvent.click(await screen.findByRole('button', { name: 'Show one by one' }));
  await waitFor(() => expect(stops().length).toBeGreaterThan(before));
});

test('feelings say the metric’s figures', async () => {
  await open('feelings');
  expect(
    screen.getByText(
      '10 of 11 touchpoints are rated; on average +0.6. Peak and end: 0 with the worst moment, +2 with the best one.',
    ),
  ).toBeTruthy();
  expect(screen.getByText('shipping cost at the last step')).toBeTruthy();
});

test('nothing rated: feelings teach', async () => {
  await open('feelings', async ({ store }) => {
    await store.putJourney(journeyOf());
    await store.addTouchpoints(goldenRows());
  });
  expect(screen.getByText(/^Rate a touchpoint, and how the journey felt/u)).toBeTruthy();
});

test('a plan is read from a file, saved and compared', async () => {
  const { container, outside } = await open('plan');
  const input = container.querySelector<HTMLInputElement>('.plan-editor input[type=file]')!;
  const file = (text: string) => new File([text], 'planned.csv');
  fireEvent.change(input, { target: { files: [file('activity,stage,channel\nfly,,\n')] } });
  expect(await screen.findByText('Line 2: “fly” does not fit the column activity.')).toBeTruthy();
  const sample = readFileSync('tests/fixtures/golden/planned.csv', 'utf8');
  fireEvent.change(input, { target: { files: [file(sample)] } });
  expect(await screen.findByText('7 steps read.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Save plan' }));
  await waitFor(async () => expect((await outside.store.journey(CASE))?.plan).toHaveLength(7));
  // twelve rows without the recommendation given: 1 − (7 + 12 − 2 × 7) ÷ (7 + 12)
  expect(await screen.findByText(/Fitness 0\.74/u)).toBeTruthy();
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await outside.store.journey(CASE))?.plan).toEqual([]));
});

test('a plan is made by hand', async () => {
  const { outside } = await open('plan');
  fireEvent.click(screen.getByRole('button', { name: 'Add a step' }));
  fireEvent.change(await screen.findByLabelText('Step 1: What'), { target: { value: 'order' } });
  fireEvent.change(screen.getByLabelText('Step 1: Where'), { target: { value: 'store' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add a step' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Move up: Step 2' }));
  fireEvent.click(screen.getByRole('button', { name: 'Save plan' }));
  await waitFor(async () =>
    expect((await outside.store.journey(CASE))?.plan).toEqual([
      { touchpointType: 'search', stage: 'consideration', channel: '' },
      { touchpointType: 'order', stage: 'purchase', channel: 'store' },
    ]),
  );
});

test('a sentence opens the rows behind it', async () => {
  await open('summary');
  const said = 'It felt worst at Checkout · Acme (−2): “shipping cost at the last step”.';
  expect(screen.getByText(said)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: `Show the touchpoint: ${said}` }));
  expect(await screen.findByRole('button', { name: 'Change: Checkout · Acme' })).toBeTruthy();
});

test.each(LANGUAGE_IDS.map((id) => [id]))('every view is there in %s', async (id) => {
  const { story } = storyLanguageOf(id);
  for (const view of VIEWS) {
    const { unmount } = await open(view, withRatings, id);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(story[view].title);
    unmount();
  }
});

test.each(VIEWS)('axe finds nothing: %s', async (view) => {
  const { container } = await open(view);
  for (const details of container.querySelectorAll('details')) details.open = true;
  if (view === 'map') fireEvent.click(stops()[7]!);
  for (const each of container.querySelectorAll('[aria-expanded=false]')) fireEvent.click(each);
  expect(await violations(container)).toEqual([]);
});
