import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { useJourneysAtHand } from '../../../components/journeys/use-journeys-at-hand';
import { PopupApp } from '../../../components/popup/popup-app';
import { UndoProvider } from '../../../components/undo';
import { DEFAULT_SETTINGS, LANGUAGE_IDS, type LanguageId, type Settings } from '../../../lib/core/ports';
import type { PageAtHand } from '../../../lib/messages/protocol';
import { goldenRows, journeyOf, touchpointOf } from '../../fixtures/journeys';
import { violations } from '../axe';
import { NOW, makeOutside, show, type Outside } from '../support';

vi.mock('../../../components/chart/canvas', () => ({
  drawOn: () => ({ point: () => {}, remove: () => {} }),
}));

const AGREED = { ...DEFAULT_SETTINGS, agreedAt: 1 };
const CASE = journeyOf().caseId;
const PAGE: PageAtHand = {
  kind: 'page',
  host: 'acme.example',
  tag: {
    kind: 'product_page',
    stage: 'consideration',
    confidence: 0.9,
    evidence: [],
    ruleId: '',
    ruleVersion: '',
  },
  brand: 'Acme',
  brandRelation: 'subject',
  seller: '',
  eventId: goldenRows()[5]!.eventId,
  caseId: CASE,
  siteKind: 'single_brand',
};

function AtHand({ settings }: { readonly settings: Settings }) {
  const journeys = useJourneysAtHand();
  return <PopupApp settings={settings} journeys={journeys} tabId={Promise.resolve(7)} />;
}

async function open(
  page: PageAtHand,
  {
    prepare = async () => {},
    language = 'en',
  }: { prepare?: (outside: Outside) => Promise<void>; language?: LanguageId } = {},
) {
  const outside = makeOutside();
  const plain = outside.send;
  const answering: Outside = {
    ...outside,
    send: (message) => (message.kind === 'page_at_hand' ? Promise.resolve(page as never) : plain(message)),
  };
  await prepare(answering);
  const shown = show(
    <UndoProvider>
      <AtHand settings={AGREED} />
    </UndoProvider>,
    answering,
    language,
  );
  return { ...shown, outside: answering };
}

const withJourney = async ({ store }: Outside) => {
  await store.putJourney(journeyOf());
  await store.addTouchpoints(goldenRows());
};
const button = (name: string | RegExp) => screen.findByRole('button', { name });

test('not agreed: one button, to the onboarding page', async () => {
  const outside = makeOutside();
  show(<AtHand settings={DEFAULT_SETTINGS} />, outside);
  fireEvent.click(await button('Read and begin'));
  expect(outside.log).toContain('open onboarding');
});

test('no journey: one button, to its start', async () => {
  const { outside } = await open({ kind: 'no_page' });
  fireEvent.click(await button('Start a journey'));
  expect(outside.log).toContain('open onboarding#start');
});

test('from top to bottom: state, this page, path, contacts, last three touchpoints', async () => {
  await open(PAGE, { prepare: withJourney });
  expect(await screen.findByText('Recording')).toBeTruthy();
  expect(await screen.findByText('Product page · Acme')).toBeTruthy();
  await waitFor(() =>
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'washing machine',
      'This page',
      'The path',
      'Contacts per brand',
      'Last touchpoints',
    ]),
  );
  expect(screen.getAllByRole('button', { name: /^Change: / })).toHaveLength(3);
});

test('pausing stores until when, tells the background, and counts down; resuming ends it', async () => {
  const { outside } = await open(PAGE, { prepare: withJourney });
  fireEvent.click(await button('Pause'));
  fireEvent.click(await button('15 minutes'));
  expect(await screen.findByText('Paused, 15 min left')).toBeTruthy();
  expect(await outside.store.journey(CASE)).toMatchObject({ state: 'paused', pausedUntil: NOW + 900_000 });
  await waitFor(() => expect(outside.log).toContain('send reconcile'));
  fireEvent.click(await button('Resume'));
  expect(await screen.findByText('Recording')).toBeTruthy();
});

test('finishing as bought without an order row makes one by hand; undo takes both back', async () => {
  const prepare = async ({ store }: Outside) => {
    await store.putJourney(journeyOf());
    await store.addTouchpoints(goldenRows().slice(0, 6));
  };
  const { outside } = await open(PAGE, { prepare });
  fireEvent.click(await button('Finish'));
  const form = within(await screen.findByRole('form', { name: 'washing machine: How did it end?' }));
  fireEvent.input(form.getByLabelText('What you bought'), { target: { value: 'Wash 3000' } });
  fireEvent.input(form.getByLabelText('Bought from'), { target: { value: 'Shop' } });
  fireEvent.click(form.getByRole('button', { name: 'Finish' }));
  await screen.findByText('Finished. Nothing more is recorded for it.');
  expect(await outside.store.journey(CASE)).toMatchObject({
    state: 'finished',
    outcome: 'bought',
    boughtProduct: 'Wash 3000',
    boughtFrom: 'Shop',
    boughtBrand: 'Acme',
    closedAt: NOW,
  });
  expect((await outside.store.touchpointsOf(CASE)).at(-1)).toMatchObject({
    touchpointType: 'order',
    capture: 'manual',
    person: { orderConfirmed: true },
  });
  fireEvent.click(await button('Undo'));
  await waitFor(async () => expect(await outside.store.touchpointsOf(CASE)).toHaveLength(6));
  await waitFor(async () => expect((await outside.store.journey(CASE))?.state).toBe('recording'));
});

test('adding this site asks the browser first and tells the background beside it, so that a closing popup loses nothing', async () => {
  const { outside } = await open(
    { kind: 'not_recorded', host: 'gamma.example', siteKind: 'general' },
    { prepare: withJourney },
  );
  const add = await button('Add this site');
  fireEvent.click(add);
  // within the click itself: the question is out, and the background has been told
  expect(outside.log.slice(-2)).toEqual(['ask *://gamma.example/* *://*.gamma.example/*', 'send add_site']);
  expect(await screen.findByText('gamma.example is added.')).toBeTruthy();
  expect(outside.log.at(-1)).toBe('send reconcile');
});

test('one key: B keeps the page here, X takes it out again', async () => {
  const { outside } = await open({ ...PAGE, eventId: '', caseId: '' } as PageAtHand, {
    prepare: withJourney,
  });
  await button(/^Belongs here/);
  fireEvent.keyDown(document.body, { code: 'KeyB' });
  await waitFor(() => expect(outside.log).toContain('send belongs'));
});

test('X: not a touchpoint, with undo', async () => {
  const { outside } = await open(PAGE, { prepare: withJourney });
  await button(/^Not a touchpoint/);
  fireEvent.keyDown(document.body, { code: 'KeyX' });
  expect(await screen.findByText('1 touchpoint deleted.')).toBeTruthy();
  expect(await outside.store.touchpointsOf(CASE)).toHaveLength(11);
  fireEvent.click(await button('Undo'));
  await waitFor(async () => expect(await outside.store.touchpointsOf(CASE)).toHaveLength(12));
});

test('a key pressed while writing is only a letter', async () => {
  const { outside } = await open(PAGE, { prepare: withJourney });
  fireEvent.click((await screen.findAllByRole('button', { name: /^Change: / }))[0]!);
  fireEvent.keyDown(await screen.findByLabelText('Note'), { code: 'KeyX', key: 'x' });
  expect(await outside.store.touchpointsOf(CASE)).toHaveLength(12);
});

test('an order waits for yes before it ends the search', async () => {
  const prepare = async ({ store }: Outside) => {
    await store.putJourney(journeyOf());
    await store.addTouchpoints(
      goldenRows().map((row) => (row.touchpointType === 'order' ? { ...row, person: {} } : row)),
    );
  };
  const { outside } = await open({ kind: 'no_page' }, { prepare });
  expect(await screen.findByText('Was this order for “washing machine”?')).toBeTruthy();
  fireEvent.keyDown(document.body, { code: 'KeyY' });
  await waitFor(() => expect(screen.queryByText(/Was this order/u)).toBeNull());
  expect((await outside.store.touchpoint(goldenRows()[10]!.eventId))?.person).toEqual({
    orderConfirmed: true,
  });
});

test('correcting for all pages like it stores a rule and changes them, undo gives everything back', async () => {
  const { outside } = await open(PAGE, { prepare: withJourney });
  fireEvent.click(await button(/^Change$/));
  const form = within(
    await screen.findByRole('form', { name: /^Correct this touchpoint: Product page · Acme/u }),
  );
  fireEvent.click(await form.findByRole('radio', { name: /all pages like it on acme.example \(2\)/u }));
  fireEvent.change(form.getByLabelText('What it was'), { target: { value: 'review' } });
  fireEvent.click(form.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('2 touchpoints changed.')).toBeTruthy();
  expect(await outside.store.personRules()).toMatchObject([
    { pageHost: 'acme.example', choice: { touchpointType: 'review' } },
  ]);
  fireEvent.click(await button('Undo'));
  await waitFor(async () => expect(await outside.store.personRules()).toEqual([]));
  expect(
    (await outside.store.touchpointsOf(CASE)).filter((row) => row.person.touchpointType === 'review'),
  ).toEqual([]);
});

test('keys 1–5 choose the stage at once', async () => {
  const { outside } = await open(PAGE, { prepare: withJourney });
  const [change] = await screen.findAllByRole('button', { name: /^Change: / });
  fireEvent.keyDown(change!, { key: '5' });
  await screen.findByText('Changed.');
  expect((await outside.store.touchpoint(goldenRows()[11]!.eventId))?.person).toEqual({ stage: 'advocacy' });
});

test('pages that fit several journeys wait for a choice', async () => {
  const prepare = async (outside: Outside) => {
    await withJourney(outside);
    await outside.store.putJourney(journeyOf({ caseId: 'J-2', need: 'tent', openedAt: 1 }));
    await outside.store.addTouchpoints([
      touchpointOf({ eventId: 'T-w', caseId: '', fittingCaseIds: [CASE, 'J-2'] }),
    ]);
  };
  const { outside } = await open({ kind: 'no_page' }, { prepare });
  fireEvent.click(await button('tent'));
  await waitFor(async () => expect((await outside.store.touchpoint('T-w'))?.caseId).toBe('J-2'));
});

test('what happened offline is added to the journey', async () => {
  const { outside } = await open(PAGE, { prepare: withJourney });
  fireEvent.click(await button('Add what happened offline'));
  fireEvent.click(await button('Add touchpoint'));
  expect(await screen.findByText('Added.')).toBeTruthy();
  expect((await outside.store.touchpointsOf(CASE)).at(-1)).toMatchObject({
    capture: 'manual',
    channel: 'store',
  });
});

test('Export CSV saves a file named by study, participant and time', async () => {
  const { outside } = await open(PAGE, { prepare: withJourney });
  fireEvent.click(await button('Export CSV'));
  await waitFor(() => expect(outside.log.at(-1)).toBe('save desire-path_self_P07_20261121T143000Z.csv'));
});

const PAGES: readonly PageAtHand[] = [
  PAGE,
  { ...PAGE, eventId: '', caseId: '' },
  { kind: 'not_recorded', host: 'gamma.example', siteKind: 'general' },
  { kind: 'never', host: 'bank.example' },
  { kind: 'no_page' },
];
test.each(PAGES)('axe finds nothing: page $kind', async (page) => {
  const { container } = await open(page, { prepare: withJourney });
  await screen.findByText('Last touchpoints');
  await screen.findByText('This page');
  expect(await violations(container)).toEqual([]);
});

test.each(LANGUAGE_IDS)('axe finds nothing with every form open: %s', async (language) => {
  const { container } = await open(PAGE, { prepare: withJourney, language });
  await waitFor(() => expect(container.querySelectorAll('.entry-line')).toHaveLength(3));
  for (const each of container.querySelectorAll('[aria-expanded=false]')) fireEvent.click(each);
  await waitFor(() => expect(container.querySelectorAll('form').length).toBeGreaterThan(2));
  expect(await violations(container)).toEqual([]);
});
