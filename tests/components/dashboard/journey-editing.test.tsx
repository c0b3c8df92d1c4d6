import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { DashboardApp } from '../../../components/dashboard/dashboard-app';
import { UndoProvider } from '../../../components/undo';
import { strFromU8, unzipSync } from 'fflate';
import { exportZip } from '../../../lib/app/export-files';
import type { Journey } from '../../../lib/core/journey';
import { DEFAULT_SETTINGS } from '../../../lib/core/ports';
import { rulesOf } from '../../../lib/core/study-rules';
import { goldenRows, journeyOf } from '../../fixtures/journeys';
import { participationOf, studyOf } from '../../fixtures/studies';
import { violations } from '../axe';
import { makeOutside, settled, show, type Outside } from '../support';

const CASE = journeyOf().caseId;

beforeEach(() => {
  location.hash = 'journeys';
});

async function open(journey: Journey, hasTouchpoints: boolean) {
  const outside = makeOutside();
  await outside.store.putJourney(journey);
  if (hasTouchpoints) await outside.store.addTouchpoints(goldenRows());
  const settings = { ...DEFAULT_SETTINGS, agreedAt: 1, participantId: 'P07' };
  const { container } = show(
    <UndoProvider>
      <DashboardApp settings={settings} />
    </UndoProvider>,
    outside,
  );
  await settled(container);
  return { outside, container, stored: () => outside.store.journey(journey.caseId) };
}
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
async function edit() {
  await press('Edit');
  return within(await screen.findByRole('region', { name: 'Change this journey' }));
}
const isDisabled = (element: HTMLElement) => (element as HTMLInputElement).disabled;

test('a journey is changed from its card: stored, asked for, told to the background, taken back', async () => {
  const { outside, stored } = await open(journeyOf(), false);
  const form = await edit();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Change this journey'));
  fireEvent.input(form.getByLabelText('What you need'), { target: { value: 'washer' } });
  fireEvent.input(form.getByLabelText('Brands in mind'), { target: { value: 'Gamma' } });
  fireEvent.click(form.getByRole('button', { name: 'Add brand' }));
  fireEvent.change(form.getByLabelText('Favourite'), { target: { value: 'Gamma' } });
  fireEvent.input(form.getByLabelText('Sites to record'), { target: { value: 'gamma.example' } });
  fireEvent.click(form.getByText('More about this journey'));
  fireEvent.input(form.getByLabelText('Persona'), { target: { value: 'young family' } });
  fireEvent.click(form.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('“washing machine” is changed.')).toBeTruthy();
  const gamma = { name: 'Gamma', hosts: ['gamma.example'], aliases: [] };
  expect(await stored()).toEqual(
    journeyOf({
      need: 'washer',
      brands: [...journeyOf().brands, gamma],
      focalBrand: 'Gamma',
      initialSet: ['Acme', 'Gamma'],
      sites: [...journeyOf().sites, { host: 'gamma.example', kind: 'single_brand' }],
      persona: 'young family',
    }),
  );
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Change this journey' })).toBeNull());
  expect(document.activeElement?.textContent).toBe('Edit');
  // only what is new is asked for
  await waitFor(() =>
    expect(outside.log).toEqual(['ask *://gamma.example/* *://*.gamma.example/*', 'send reconcile']),
  );
  await press('Undo');
  await waitFor(async () => expect(await stored()).toEqual(journeyOf()));
  await waitFor(() => expect(outside.log.at(-1)).toBe('send reconcile'));
});

test('with touchpoints, what was said at the start is shown and locked, with the reason', async () => {
  const { outside, container, stored } = await open(journeyOf(), true);
  const form = await edit();
  expect(form.getAllByText(/^Said at the start: with the first touchpoint it is fixed/u)).toHaveLength(2);
  expect(form.getByText('Those said at the start stay; you can add others.')).toBeTruthy();
  const locked = ['Favourite', 'Brand you mean to buy', 'Its main rival'];
  expect(locked.map((label) => isDisabled(form.getByLabelText(label)))).toEqual([true, true, false]);
  expect(form.queryByRole('button', { name: 'Remove Acme' })).toBeNull();
  fireEvent.click(form.getByRole('button', { name: 'Remove Beta' }));
  fireEvent.change(form.getByLabelText('Which purchase of this kind is it?'), { target: { value: '10' } });
  expect(await violations(container)).toEqual([]);
  fireEvent.click(form.getByRole('button', { name: 'Save' }));
  await waitFor(async () =>
    expect(await stored()).toEqual(
      journeyOf({ brands: journeyOf().brands.slice(0, 1), mainCompetitor: '', cycleNo: 10 }),
    ),
  );
  expect(await screen.findByText(/· Purchase 10/u)).toBeTruthy();
  await waitFor(() => expect(outside.log).toEqual(['send reconcile']));
});

test.each([false, 'throws'] as const)(
  'sites the browser refuses are kept all the same: %s',
  async (answer) => {
    const { outside, stored } = await open(journeyOf(), false);
    outside.answer = answer;
    const form = await edit();
    fireEvent.input(form.getByLabelText('Sites to record'), { target: { value: 'gamma.example' } });
    fireEvent.click(form.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('“washing machine” is changed.')).toBeTruthy();
    await waitFor(() => expect(outside.log.at(-1)).toBe('send reconcile'));
    expect((await stored())?.sites).toHaveLength(4);
  },
);

test('a page recorded while the form is open locks the favourite all the same', async () => {
  const { outside, stored } = await open(journeyOf(), false);
  const form = await edit();
  fireEvent.change(form.getByLabelText('Favourite'), { target: { value: 'Beta' } });
  fireEvent.change(form.getByLabelText('Its main rival'), { target: { value: '' } });
  await outside.store.addTouchpoints(goldenRows().slice(0, 1));
  fireEvent.click(form.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await stored()).toEqual(journeyOf({ mainCompetitor: '' })));
});

test('what a study laid down is locked, and its focal brand is not told', async () => {
  const { container } = await open(journeyOf({ underStudy: rulesOf(studyOf(), false) }), false);
  const form = await edit();
  expect(form.queryByLabelText('Favourite')).toBeNull();
  expect(form.queryByLabelText('Its main rival')).toBeNull();
  expect(form.queryByLabelText('Brands in mind')).toBeNull();
  expect(form.getByLabelText<HTMLInputElement>('What you need').readOnly).toBe(true);
  expect(form.getByLabelText<HTMLInputElement>('Persona').readOnly).toBe(true);
  expect(isDisabled(form.getByLabelText(/^All sites/u))).toBe(true);
  expect(isDisabled(form.getByLabelText('Brand you mean to buy'))).toBe(false);
  expect(await violations(container)).toEqual([]);
  fireEvent.keyDown(form.getByLabelText('What you need'), { key: 'Escape' });
  expect(screen.queryByRole('region', { name: 'Change this journey' })).toBeNull();
});

const BOUGHT = journeyOf({ state: 'finished', outcome: 'bought', boughtBrand: 'Beta', closedAt: 2 });

test('a need that comes back opens the next journey, the file says so, undo takes it back', async () => {
  const { outside, container } = await open(BOUGHT, true);
  await press('Buy it again');
  const form = within(await screen.findByRole('region', { name: 'The next purchase' }));
  expect(form.getByLabelText<HTMLInputElement>('What you need').value).toBe('washing machine');
  expect(form.getByLabelText<HTMLInputElement>(/^Brand you have now/u).value).toBe('Beta');
  expect(await violations(container)).toEqual([]);
  fireEvent.change(form.getByLabelText('Favourite'), { target: { value: 'Beta' } });
  fireEvent.click(form.getByRole('button', { name: 'Start recording' }));
  expect(await screen.findByText('The next journey for “washing machine” has begun.')).toBeTruthy();
  expect(await screen.findByText(/Purchase 2$/u)).toBeTruthy();
  const next = (await outside.store.journeys()).find(({ caseId }) => caseId !== CASE);
  expect(next).toMatchObject({ cycleNo: 2, previousCaseId: CASE, ownedBrand: 'Beta', focalBrand: 'Beta' });
  await waitFor(() =>
    expect(outside.log).toEqual([expect.stringMatching(/^ask \*:\/\/acme\.example/u), 'send reconcile']),
  );
  expect(await cyclesInFile(outside)).toEqual(['1 ', `2 ${CASE}`]);
  await press('Undo');
  await waitFor(async () => expect(await outside.store.journeys()).toEqual([BOUGHT]));
});

test('while its study runs, the next journey is the study’s, with what the study laid down', async () => {
  const studied = { ...BOUGHT, studyId: 'shoes', underStudy: rulesOf(studyOf(), false) };
  const { outside } = await open(studied, false);
  await outside.store.putDiaryRows('studies', [participationOf()]);
  await press('Buy it again');
  const form = within(await screen.findByRole('region', { name: 'The next purchase' }));
  expect(await form.findByText('It belongs to the same study.')).toBeTruthy();
  expect(form.queryByLabelText('Favourite')).toBeNull();
  expect(form.getByLabelText<HTMLInputElement>('What you need').readOnly).toBe(true);
  fireEvent.click(form.getByRole('button', { name: 'Start recording' }));
  await waitFor(async () =>
    expect((await outside.store.journeys()).find(({ caseId }) => caseId !== CASE)).toMatchObject({
      studyId: 'shoes',
      underStudy: rulesOf(studyOf(), false),
      cycleNo: 2,
      previousCaseId: CASE,
      ownedBrand: 'Beta',
    }),
  );
});

test.each(['met_otherwise', 'postponed', 'abandoned'] as const)(
  'only a purchase is followed by the next one: %s',
  async (outcome) => {
    await open(journeyOf({ state: 'finished', outcome, closedAt: 2 }), false);
    expect(await screen.findByRole('button', { name: 'Take up again' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Buy it again' })).toBeNull();
  },
);

/** `cycle_no previous_case_id` of each row of journeys.csv. */
async function cyclesInFile({ store, now }: Outside): Promise<string[]> {
  const caseIds = (await store.journeys()).map(({ caseId }) => caseId);
  const { signal } = new AbortController();
  const { blob } = await exportZip(store, { caseIds, now: now(), onProgress: () => {}, signal });
  const file = unzipSync(new Uint8Array(await blob.arrayBuffer()))['journeys.csv'];
  const [head = [], ...rows] = strFromU8(file!)
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));
  const cell = (row: readonly string[], column: string) => row[head.indexOf(column)];
  return rows.map((row) => `${cell(row, 'cycle_no')} ${cell(row, 'previous_case_id')}`).toSorted();
}
