import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Screen } from '../../../components/screen';
import { SettingsApp } from '../../../components/settings/settings-app';
import type { SiteAccess } from '../../../components/settings/site-access';
import { journeyOf, touchpointOf } from '../../fixtures/journeys';
import { makeOutside, NOW, show, type Outside } from '../support';

async function open(outside: Outside, granted: string[] = []) {
  await outside.store.changeSettings({ agreedAt: NOW, language: 'en', neverRecordedCount: 2 });
  let changed = () => {};
  const access: SiteAccess = {
    granted: () => Promise.resolve([...granted]),
    giveBack: (patterns) => {
      outside.log.push(`give back ${patterns.join(' ')}`);
      granted = granted.filter((each) => !patterns.includes(each));
      changed();
      return Promise.resolve();
    },
    watch: (listener) => {
      changed = listener;
      return () => {};
    },
    clearStorage: () => {
      outside.log.push('clear storage');
      return Promise.resolve();
    },
  };
  show(
    <Screen title={() => 'x'}>{(settings) => <SettingsApp settings={settings} access={access} />}</Screen>,
    outside,
  );
  await screen.findByRole('heading', { name: 'Settings' });
}
const settingsOf = (outside: Outside) => outside.store.settings();
const change = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

test.each([['me@example.com'], ['Maria Ozola'], ['7P'], [''], ['P'.repeat(25)], ['Анна']])(
  'the pseudonym “%s” is refused in words',
  async (wrong) => {
    const outside = makeOutside();
    await open(outside);
    change('Pseudonym', wrong);
    await screen.findByText(/^Use 1 to 24 letters/u);
    expect((await settingsOf(outside)).participantId).toBe('P01');
  },
);

test('a right pseudonym is stored at once', async () => {
  const outside = makeOutside();
  await open(outside);
  change('Pseudonym', ' P-07_b ');
  await screen.findByText('Saved');
  expect((await settingsOf(outside)).participantId).toBe('P-07_b');
  expect(outside.log).toContain('send reconcile');
});

test('theme, titles and the own never-record list', async () => {
  const outside = makeOutside();
  await open(outside);
  fireEvent.click(screen.getByLabelText('Dark'));
  await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
  fireEvent.click(screen.getByLabelText(/^Keep page titles/u));
  const field = screen.getByLabelText('Never record', { selector: 'input' });
  fireEvent.input(field, { target: { value: 'nonsense' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  await screen.findByText(/^“nonsense” is not the address of a site/u);
  fireEvent.input(field, { target: { value: 'https://forum.example.org/a' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  await screen.findByText('forum.example.org');
  expect(await settingsOf(outside)).toMatchObject({
    theme: 'dark',
    keepTitles: true,
    neverRecord: ['forum.example.org'],
  });
  expect(screen.getByText('2 pages have been turned away so far. Only this number is kept.')).toBeTruthy();
});

test('numbers outside their range are not stored', async () => {
  const outside = makeOutside();
  await open(outside);
  change('A new session begins after a break of', '0');
  await screen.findByText('A whole number from 1 to 1440.');
  change('Band from', '12');
  await screen.findByText('A whole number from 1 to 11.');
  change('A page counts as a contact after', '5');
  await screen.findByText('Saved');
  expect(await settingsOf(outside)).toMatchObject({
    sessionGapMinutes: 30,
    contactSeconds: 5,
    band: { low: 7, high: 11 },
  });
});

test('sites: given back with one press, missing ones asked for in the click', async () => {
  const outside = makeOutside();
  await outside.store.putJourney(journeyOf({ sites: [{ host: 'beta.example', kind: 'general' }] }));
  await open(outside, ['*://acme.com/*', '*://*.acme.com/*']);
  fireEvent.click(await screen.findByRole('button', { name: 'Remove acme.com' }));
  await screen.findByText(/^None\./u);
  expect(outside.log).toContain('give back *://acme.com/* *://*.acme.com/*');
  await screen.findByText('beta.example');
  fireEvent.click(screen.getByRole('button', { name: 'Ask the browser' }));
  expect(outside.log.at(-1)).toBe('ask *://beta.example/* *://*.beta.example/*');
});

test('withdrawing ends the agreement and gives every site back', async () => {
  const outside = makeOutside();
  await open(outside, ['*://acme.com/*']);
  fireEvent.click(screen.getByRole('button', { name: 'Withdraw agreement' }));
  await screen.findByText('Withdrawn. Nothing is recorded any more.');
  expect((await settingsOf(outside)).agreedAt).toBeNull();
  expect(outside.log).toEqual(['give back *://acme.com/*', 'send reconcile']);
});

test('erasing wants the word, then leaves nothing', async () => {
  const outside = makeOutside();
  await outside.store.putJourney(journeyOf());
  await open(outside, ['*://acme.com/*']);
  fireEvent.click(screen.getByRole('button', { name: 'Erase everything …' }));
  const now = screen.getByRole('button', { name: 'Erase now' }) as HTMLButtonElement;
  expect(now.disabled).toBe(true);
  fireEvent.input(screen.getByLabelText(/^To be sure/u), { target: { value: 'Erase' } });
  await waitFor(() => expect(now.disabled).toBe(false));
  fireEvent.submit(now.form!);
  await screen.findByText('Everything has been erased.');
  expect(await outside.store.journeys()).toEqual([]);
  expect((await settingsOf(outside)).agreedAt).toBeNull();
  expect(outside.log).toEqual(['clear storage', 'give back *://acme.com/*', 'send reconcile']);
});

/** Two sites of one journey; of the second nothing is older than an hour. */
async function twoSites(): Promise<Outside> {
  const outside = makeOutside();
  await outside.store.putJourney(journeyOf());
  await outside.store.addTouchpoints(
    [
      { eventId: 'T-1', pageHost: 'acme.example', start: NOW - 9 * 3_600_000 },
      { eventId: 'T-2', pageHost: 'acme.example', start: NOW - 8 * 3_600_000 },
      { eventId: 'T-3', pageHost: 'beta.example', start: NOW - 60_000 },
    ].map((row) => touchpointOf({ ...row, caseId: 'J-P07-k3f9q2', complete: row.start + 1_000 })),
  );
  return outside;
}
const eventIds = async ({ store }: Outside): Promise<string[]> =>
  (await store.touchpointsOf('J-P07-k3f9q2')).map(({ eventId }) => eventId);
const eraseSite = (host: string) => {
  fireEvent.change(screen.getByLabelText('A site'), { target: { value: host } });
  fireEvent.click(screen.getByRole('button', { name: 'Erase: A site' }));
};

test('a site and then the last hour erased: undone one after the other, the newest first', async () => {
  const outside = await twoSites();
  await open(outside);
  await screen.findByLabelText('A site');
  eraseSite('acme.example');
  await screen.findByText('2 touchpoints deleted.');
  fireEvent.click(screen.getByRole('button', { name: 'Erase the last hour' }));
  await screen.findByText('1 touchpoint deleted.');
  expect(await eventIds(outside)).toEqual([]);
  // a word in between takes no way back away
  fireEvent.click(screen.getByRole('button', { name: 'Erase the last hour' }));
  await screen.findByText('Nothing was recorded in the last hour.');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));

  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await eventIds(outside)).toEqual(['T-3']));
  await screen.findByText('2 touchpoints deleted.');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await eventIds(outside)).toEqual(['T-1', 'T-2', 'T-3']));
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('after everything was erased no part can be brought back either', async () => {
  const outside = await twoSites();
  await open(outside);
  await screen.findByLabelText('A site');
  eraseSite('acme.example');
  await screen.findByRole('button', { name: 'Undo' });
  fireEvent.click(screen.getByRole('button', { name: 'Erase everything …' }));
  fireEvent.input(screen.getByLabelText(/^To be sure/u), { target: { value: 'erase' } });
  fireEvent.submit(screen.getByRole('button', { name: 'Erase now' }).closest('form')!);
  await screen.findByText('Everything has been erased.');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('the health panel: since when, how many are stored, the last backup, what the browser promises', async () => {
  const persisted = { persisted: () => Promise.resolve(true), estimate: () => Promise.resolve({}) };
  Object.defineProperty(navigator, 'storage', { configurable: true, value: persisted });
  try {
    const outside = await twoSites();
    await open(outside);
    const panel = (await screen.findByRole('heading', { name: 'Is everything in order?' })).closest(
      'section',
    )!;
    const lines = () =>
      within(panel)
        .getAllByRole('listitem')
        .map((line) => line.textContent?.trim());
    const since = 'Recording since 21 November 2026.';
    const promise = 'The browser has promised not to clear this data to make room.';
    await waitFor(() =>
      expect(lines()).toEqual([
        since,
        'Stored: 3 touchpoints.',
        'No backup has been made yet.',
        promise,
        'No gaps: nothing has kept recording from running.',
      ]),
    );
    await outside.store.changeHealth(() => ({ backup: { at: NOW, sequence: 3, touchpoints: 2 } }));
    await waitFor(() =>
      expect(lines()[2]).toMatch(/^Last backup: .*2026.*\. Stored since: 1 touchpoint\.$/u),
    );
  } finally {
    Reflect.deleteProperty(navigator, 'storage');
  }
});
