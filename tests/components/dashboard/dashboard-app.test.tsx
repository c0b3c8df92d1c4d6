import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { DashboardApp } from '../../../components/dashboard/dashboard-app';
import { exportCsv } from '../../../lib/app/export-files';
import { UndoProvider } from '../../../components/undo';
import { DEFAULT_SETTINGS, type LanguageId } from '../../../lib/core/ports';
import { goldenRows, journeyOf, longRows, touchpointOf } from '../../fixtures/journeys';
import { violations } from '../axe';
import { makeOutside, settled, show, type Outside } from '../support';

vi.mock('../../../components/chart/canvas', () => ({
  drawOn: () => ({ point: () => {}, remove: () => {} }),
}));

const AGREED = { ...DEFAULT_SETTINGS, agreedAt: 1 };
const CASE = journeyOf().caseId;

beforeEach(() => {
  location.hash = '';
});

async function open(
  view: string,
  prepare: (outside: Outside) => Promise<void> = withJourney,
  language: LanguageId = 'en',
) {
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

async function withJourney({ store }: Outside) {
  await store.putJourney(journeyOf());
  await store.addTouchpoints(goldenRows());
}

async function withEverything(outside: Outside) {
  await withJourney(outside);
  const { store } = outside;
  await store.putJourney(journeyOf({ caseId: 'J-2', need: 'tent', openedAt: 1, sites: [] }));
  await store.addTouchpoints([touchpointOf({ eventId: 'T-w', caseId: '', fittingCaseIds: [CASE, 'J-2'] })]);
  await store.putPersonRule({
    ruleId: 'R-1',
    pageHost: 'acme.example',
    pagePath: '/guides/{id}',
    choice: { stage: 'awareness', touchpointType: 'content' },
    createdAt: 0,
  });
}

const bodyRows = () => screen.getAllByRole('row').slice(1);
const button = (name: string | RegExp) => screen.findByRole('button', { name });

test('without a journey it teaches and offers the start', async () => {
  const { outside } = await open('path', () => Promise.resolve());
  expect(screen.getByRole('heading', { name: 'No journey yet' })).toBeTruthy();
  fireEvent.click(await button('Start a journey'));
  expect(outside.log).toContain('open onboarding#start');
});

test('the fragment chooses the view, and the rail says which', async () => {
  await open('contacts');
  expect(await screen.findByRole('heading', { name: 'Contacts per brand' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Contacts' }).getAttribute('aria-current')).toBe('page');
  location.hash = 'touchpoints';
  expect(await screen.findByRole('heading', { name: 'Touchpoints' })).toBeTruthy();
});

test('a mark chosen on the path opens its touchpoint', async () => {
  await open('path');
  fireEvent.keyDown(await screen.findByRole('slider'), { key: 'Enter' });
  expect(await button('Change: Advertisement · Acme')).toBeTruthy();
});

test('the table filters, sorts and says how many', async () => {
  await open('touchpoints');
  expect(bodyRows()).toHaveLength(12);
  fireEvent.change(within(screen.getByRole('search')).getByRole('combobox', { name: 'Brand' }), {
    target: { value: 'Beta' },
  });
  await waitFor(() => expect(bodyRows()).toHaveLength(2));
  expect(screen.getByText('2 of 12')).toBeTruthy();
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zebra' } });
  expect(await screen.findByText(/No touchpoint matches/u)).toBeTruthy();
  fireEvent.click(await button('Clear'));
  await waitFor(() => expect(bodyRows()).toHaveLength(12));
  fireEvent.click(await button(/^Active/u));
  await waitFor(() =>
    expect(screen.getByRole('columnheader', { name: /^Active/u }).getAttribute('aria-sort')).toBe(
      'ascending',
    ),
  );
  fireEvent.click(await button(/^Active/u));
  await waitFor(() => expect(within(bodyRows()[0]!).getByText('17 min')).toBeTruthy());
});

test('chosen rows are deleted together, and undo brings them back', async () => {
  const { outside } = await open('touchpoints');
  const [, first, second] = within(screen.getByRole('table')).getAllByRole('checkbox');
  fireEvent.click(first!);
  fireEvent.click(second!);
  expect(await screen.findByText('2 chosen')).toBeTruthy();
  fireEvent.click(await button('Delete chosen'));
  expect(await screen.findByText('2 touchpoints deleted.')).toBeTruthy();
  expect(await outside.store.touchpointsOf(CASE)).toHaveLength(10);
  fireEvent.click(await button('Undo'));
  await waitFor(async () => expect(await outside.store.touchpointsOf(CASE)).toEqual(goldenRows()));
});

test('a note, a brand and a stage are corrected in the row', async () => {
  const { outside } = await open('touchpoints');
  fireEvent.click(screen.getAllByRole('button', { name: 'Change: Comparison · Beta' })[0]!);
  const form = within(await screen.findByRole('form'));
  fireEvent.input(form.getByLabelText('Brand'), { target: { value: 'Acme' } });
  fireEvent.input(form.getByLabelText('Note'), { target: { value: 'too dear' } });
  fireEvent.click(form.getByRole('radio', { name: 'Noticing' }));
  fireEvent.click(form.getByRole('button', { name: 'Save' }));
  await waitFor(async () =>
    expect(await outside.store.touchpoint(goldenRows()[4]!.eventId)).toMatchObject({
      note: 'too dear',
      person: { brand: 'Acme', stage: 'awareness' },
    }),
  );
});

test('an order that fell through is marked so, the file says it, and undo takes it back', async () => {
  const placed = goldenRows().map((row) =>
    row.touchpointType === 'order' ? { ...row, orderStatus: 'placed' as const } : row,
  );
  const { outside } = await open('touchpoints', async ({ store }) => {
    await store.putJourney(journeyOf());
    await store.addTouchpoints(placed);
  });
  const statuses = async (): Promise<string[]> => {
    const signal = new AbortController().signal;
    const { blob } = await exportCsv(outside.store, {
      caseIds: [CASE],
      now: 0,
      onProgress: () => {},
      signal,
    });
    const [head, ...rows] = (await blob.text()).trim().split('\r\n');
    const at = head?.split(',').indexOf('order_status') ?? -1;
    return rows.map((row) => row.split(',')[at] ?? '').filter((cell) => cell !== '');
  };
  expect(await statuses()).toEqual(['placed']);
  fireEvent.click(await button('Change: Order · Acme'));
  const form = within(await screen.findByRole('form'));
  fireEvent.change(form.getByRole('combobox', { name: 'What became of the order' }), {
    target: { value: 'cancelled' },
  });
  fireEvent.click(form.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('cancelled')).toBeTruthy();
  expect(await statuses()).toEqual(['cancelled']);
  fireEvent.click(await button('Undo'));
  await waitFor(async () => expect(await statuses()).toEqual(['placed']));
});

test('only an order that the person confirmed has a status to change', async () => {
  await open('touchpoints');
  for (const name of ['Change: Order · Acme', 'Change: Advertisement · Acme']) {
    fireEvent.click(await button(name));
    expect(within(await screen.findByRole('form')).queryByLabelText('What became of the order')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  }
});

test('thousands of rows are shown a page at a time', async () => {
  await open('touchpoints', async ({ store }) => {
    await store.putJourney(journeyOf());
    await store.addTouchpoints(longRows(2_500));
  });
  expect(bodyRows()).toHaveLength(50);
  expect(screen.getByText('Page 1 of 50')).toBeTruthy();
  fireEvent.click(await button('Next page'));
  expect(await screen.findByText('Page 2 of 50')).toBeTruthy();
});

test('journeys for the same need are told apart in the list', async () => {
  await open('journeys', async ({ store }) => {
    for (const participantId of ['P01', 'P02'])
      await store.putJourney(journeyOf({ caseId: `J-${participantId}`, participantId }));
  });
  const names = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(names.filter((name) => name?.startsWith('washing machine')).toSorted()).toEqual([
    'washing machine · P01',
    'washing machine · P02',
  ]);
});

test('a deleted journey comes back whole', async () => {
  const { outside } = await open('journeys');
  fireEvent.click(await button('Delete'));
  expect(await screen.findByText('“washing machine” and its 12 touchpoints deleted.')).toBeTruthy();
  expect(await outside.store.journeys()).toEqual([]);
  fireEvent.click(await button('Undo'));
  await waitFor(async () => expect(await outside.store.touchpointsOf(CASE)).toHaveLength(12));
  expect(await outside.store.journeys()).toEqual([journeyOf()]);
  expect(outside.log.filter((line) => line === 'send reconcile').length).toBeGreaterThan(1);
});

test('a site changes its kind in place and can be removed', async () => {
  const { outside } = await open('journeys');
  const sites = async () =>
    (await outside.store.journey(CASE))?.sites.map(({ host, kind }) => `${host} ${kind}`);
  fireEvent.change(screen.getByLabelText('What belongs on acme.example'), { target: { value: 'general' } });
  await waitFor(async () =>
    expect(await sites()).toEqual([
      'acme.example general',
      'beta.example single_brand',
      'compare.example general',
    ]),
  );
  fireEvent.click(screen.getByRole('button', { name: 'Remove beta.example', hidden: true }));
  await waitFor(async () =>
    expect(await sites()).toEqual(['acme.example general', 'compare.example general']),
  );
});

test('rules are told in words and removed with undo; waiting pages are settled', async () => {
  const { outside } = await open('review', withEverything);
  const told = 'Pages like acme.example/guides/{id} are: Article or post, Noticing';
  expect(await screen.findByText(told)).toBeTruthy();
  fireEvent.click(await button(`Remove ${told}`));
  expect(await screen.findByText('Rule removed.')).toBeTruthy();
  fireEvent.click(await button('Undo'));
  await waitFor(async () => expect(await outside.store.personRules()).toHaveLength(1));
  fireEvent.click(await button('None of them'));
  await waitFor(async () => expect(await outside.store.unassigned()).toEqual([]));
});

test('one journey or all are exported', async () => {
  const { outside } = await open('files', withEverything);
  fireEvent.click(await button('Export all'));
  expect(await screen.findByText(/^Saved as desire-path_self_P07_20261121T143000Z\.zip$/u)).toBeTruthy();
  expect(outside.log).toEqual(['save desire-path_self_P07_20261121T143000Z.zip']);
});

test('a file that is no table is refused in words, and nothing changes', async () => {
  const { outside } = await open('files');
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  const before = await outside.store.journeys();
  fireEvent.change(input, { target: { files: [new File(['a,b\r\n1,2\r\n'], 'shopping.csv')] } });
  expect(await screen.findByText(/^shopping\.csv lacks these columns: case_id, /u)).toBeTruthy();
  expect(screen.getByText('The file cannot be imported. Nothing was changed.')).toBeTruthy();
  expect(await outside.store.journeys()).toEqual(before);
});

test('what was exported is previewed in words, then imported once', async () => {
  const saved: Blob[] = [];
  const from = makeOutside();
  await withJourney(from);
  const signal = new AbortController().signal;
  saved.push((await exportCsv(from.store, { caseIds: [CASE], now: 0, onProgress: () => {}, signal })).blob);

  const { outside } = await open('files', () => Promise.resolve());
  const file = new File([await saved[0]!.text()], 'touchpoints.csv');
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  fireEvent.change(input, { target: { files: [file] } });
  expect(await screen.findByText(/The file has 12 touchpoints in 1 journey\./u)).toBeTruthy();
  expect(await outside.store.journeys()).toEqual([]);
  fireEvent.click(await button('Import'));
  expect(await screen.findByText('Imported: 12 touchpoints.')).toBeTruthy();
  expect(await outside.store.touchpointsOf(CASE)).toHaveLength(12);
  fireEvent.change(input, { target: { files: [file] } });
  fireEvent.click(await button('Import'));
  expect(await screen.findByText(/Already here and left as they are: 12 touchpoints\./u)).toBeTruthy();
});

test.each(['path', 'contacts', 'touchpoints', 'journeys', 'files'])('axe finds nothing: %s', async (view) => {
  const { container } = await open(view, withEverything);
  for (const details of container.querySelectorAll('details')) details.open = true;
  for (const each of container.querySelectorAll('[aria-expanded=false]')) fireEvent.click(each);
  await waitFor(() => expect(container.querySelectorAll('[aria-expanded=false]').length).toBeLessThan(60));
  expect(await violations(container)).toEqual([]);
});
