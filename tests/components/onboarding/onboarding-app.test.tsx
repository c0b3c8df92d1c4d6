import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { OnboardingApp } from '../../../components/onboarding/onboarding-app';
import { Screen } from '../../../components/screen';
import { makeOutside, NOW, show, type Outside } from '../support';

vi.stubGlobal('scrollTo', () => {});

async function open(outside: Outside, hash = '') {
  show(
    <Screen title={() => 'x'}>{(settings) => <OnboardingApp settings={settings} hash={hash} />}</Screen>,
    outside,
  );
  await screen.findByRole('heading', { level: 1 });
}
async function openAgreed(outside: Outside, hash = '') {
  await outside.store.changeSettings({ agreedAt: NOW - 1, participantId: 'P07', language: 'en' });
  await open(outside, hash);
}
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const start = () => fireEvent.click(screen.getByRole('button', { name: 'Start recording' }));

test('nothing but the words and a button before the person agrees', async () => {
  const outside = makeOutside();
  await open(outside);
  expect(screen.queryByLabelText('What you need')).toBeNull();
  expect((await outside.store.settings()).agreedAt).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'I agree' }));
  await screen.findByLabelText('What you need');
  const settings = await outside.store.settings();
  expect(settings.agreedAt).toBe(NOW);
  expect(settings.installId).toMatch(/^I-/u);
  expect(settings.salt).not.toBe('');
});

test('the browser is asked inside the click, before anything is awaited', async () => {
  const outside = makeOutside();
  await openAgreed(outside, '#start');
  type('What you need', 'running shoes');
  type('Sites to record', 'acme.com');
  start();
  // synchronously: no promise has had its turn yet
  expect(outside.log).toEqual(['ask *://acme.com/* *://*.acme.com/*']);
  await screen.findByText('Recording “running shoes”');
  await waitFor(() => expect(outside.log.at(-1)).toBe('send reconcile'));
  expect(await outside.store.journeys()).toMatchObject([
    {
      need: 'running shoes',
      participantId: 'P07',
      state: 'recording',
      sites: [{ host: 'acme.com', kind: 'general' }],
    },
  ]);
});

test('all sites ask for all sites', async () => {
  const outside = makeOutside();
  await openAgreed(outside);
  type('What you need', 'shoes');
  fireEvent.click(screen.getByLabelText(/^All sites/u));
  start();
  expect(outside.log).toEqual(['ask *://*/*']);
});

test.each([[false], ['throws'] as const])(
  'refused (%s): the journey is kept, and can be allowed later',
  async (answer) => {
    const outside = makeOutside();
    outside.answer = answer as false | 'throws';
    await openAgreed(outside);
    type('What you need', 'shoes');
    type('Sites to record', 'acme.com');
    start();
    await screen.findByText('The browser did not give access');
    expect(await outside.store.journeys()).toHaveLength(1);
    outside.answer = true;
    fireEvent.click(screen.getByRole('button', { name: 'Ask the browser again' }));
    await screen.findByText('Recording “shoes”');
    expect(await outside.store.journeys()).toHaveLength(1);
  },
);

test('without a site nothing is asked, and the next step is told', async () => {
  const outside = makeOutside();
  await openAgreed(outside);
  type('What you need', 'shoes');
  start();
  await screen.findByText(/^You have listed no site/u);
  expect(outside.log).not.toContain(expect.stringMatching(/^ask/u));
});

test('a failing store is told and the form keeps what was typed', async () => {
  const outside = makeOutside();
  await openAgreed(outside);
  vi.spyOn(console, 'error').mockImplementation(() => {});
  Object.assign(outside.store, { putJourney: () => Promise.reject(new Error('disk full')) });
  type('What you need', 'shoes');
  start();
  await screen.findByRole('alert');
  expect((screen.getByLabelText('What you need') as HTMLInputElement).value).toBe('shoes');
});

test('the language switch speaks at once', async () => {
  const outside = makeOutside();
  await open(outside);
  fireEvent.change(screen.getByLabelText('Language'), { target: { value: 'lv' } });
  await screen.findByRole('button', { name: 'Piekrītu' });
  await waitFor(() => expect(document.documentElement.lang).toBe('lv'));
});
