import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { StudyApp } from '../../../components/study/study-app';
import { StudyLine } from '../../../components/study/study-line';
import { writeStudy } from '../../../lib/core/parse-study';
import { DEFAULT_SETTINGS, LANGUAGE_IDS } from '../../../lib/core/ports';
import { studyWordsOf } from '../../../lib/languages/study';
import { SAMPLE_STUDY } from '../../support/study';
import { violations } from '../axe';
import { makeOutside, settled, show } from '../support';

window.scrollTo = () => {};

const fileOf = (text: string) => new File([text], 'washing.json', { type: 'application/json' });
const choose = async (text: string) => {
  const input = await waitFor(() => {
    const found = document.querySelector<HTMLInputElement>('input[type=file]');
    expect(found).not.toBeNull();
    return found!;
  });
  fireEvent.change(input, { target: { files: [fileOf(text)] } });
};
const agree = async (number: string) => {
  await screen.findByText('I agree and take part');
  for (const box of screen.getAllByRole('checkbox')) fireEvent.click(box);
  fireEvent.input(screen.getByLabelText('Your number in the study'), { target: { value: number } });
  fireEvent.click(screen.getByText('I agree and take part'));
};
const page = (outside = makeOutside()) => {
  const { container } = show(<StudyApp settings={DEFAULT_SETTINGS} hash="" />, outside);
  return { outside, container };
};

test('a file is read, agreed to and joined; nothing is stored before', async () => {
  const { outside, container } = page();
  await choose(writeStudy(SAMPLE_STUDY));
  await screen.findByText('How people choose a washing machine');
  expect(await violations(container)).toEqual([]);

  fireEvent.click(screen.getByText('I agree and take part'));
  expect(screen.getByText('Please tick the points above first.')).toBeTruthy();
  await agree('maria@example');
  expect(screen.getByText(/^Letters and digits/u)).toBeTruthy();
  expect(await outside.store.diaryRows('studies')).toEqual([]);
  expect(await outside.store.journeys()).toEqual([]);
  expect(outside.log).toEqual([]);

  fireEvent.input(screen.getByLabelText('Your number in the study'), { target: { value: 'P07' } });
  fireEvent.click(screen.getByText('I agree and take part'));
  await screen.findByText('First a test run');
  expect(outside.log).toEqual([
    'ask *://acme.example/* *://*.acme.example/* *://shop.example/* *://*.shop.example/*',
    'send reconcile',
  ]);
  expect(await violations(container)).toEqual([]);
  fireEvent.click(screen.getByText('The test is over: now it counts'));
  await screen.findByText(/^The study is running/u);
  expect((await outside.store.diaryRows('studies'))[0]?.state).toBe('active');
});

test('declining stores nothing', async () => {
  const { outside } = page();
  await choose(writeStudy(SAMPLE_STUDY));
  fireEvent.click(await screen.findByText('I do not take part'));
  await screen.findByText(/Nothing was recorded/u);
  expect(await outside.store.diaryRows('studies')).toEqual([]);
});

test.each([
  ['{', 'It is no study file, or it was damaged on its way.'],
  ['{"a":1}', 'It is no study file.'],
  [writeStudy({ ...SAMPLE_STUDY, version: 0 }), 'Something in it does not fit: version.'],
])('a file that cannot be used is told in words', async (text, told) => {
  page();
  await choose(text);
  expect(await screen.findByText(told)).toBeTruthy();
});

test('a later version is told when it asks no more, and asks again when it does', async () => {
  const { outside, container } = page();
  await choose(writeStudy(SAMPLE_STUDY));
  await agree('P07');
  await screen.findByText('First a test run');

  await choose(
    writeStudy({ ...SAMPLE_STUDY, version: 4, title: { en: 'A better title', el: 'Άλλος τίτλος' } }),
  );
  await screen.findByText(/^The study is now at version 4/u);
  await screen.findByText('A better title');

  const wider = { ...SAMPLE_STUDY, version: 5, recordingScope: 'all_sites' as const };
  await choose(writeStudy(wider));
  await screen.findByText('The study wants more than before');
  expect(screen.getByText('All sites instead of listed ones.')).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  fireEvent.click(screen.getByText('Stay with the earlier version'));
  await screen.findByText('Nothing has changed.');
  expect((await outside.store.diaryRows('studies'))[0]?.version).toBe(4);

  await choose(writeStudy(wider));
  await screen.findByText('I agree to the later version');
  for (const box of screen.getAllByRole('checkbox')) fireEvent.click(box);
  fireEvent.click(screen.getByText('I agree to the later version'));
  await waitFor(async () => expect((await outside.store.diaryRows('studies'))[0]?.version).toBe(5));
  expect(outside.log).toContain('ask *://*/*');
  expect((await outside.store.diaryRows('consents')).map(({ version }) => version).toSorted()).toEqual([
    3, 5,
  ]);

  await choose(writeStudy(SAMPLE_STUDY));
  await screen.findByText(/^This file is older/u);
});

test('withdrawing asks once more, erases, and says what is left where', async () => {
  const { outside, container } = page();
  await choose(writeStudy(SAMPLE_STUDY));
  await agree('P07');
  fireEvent.click(await screen.findByText('Withdraw …'));
  fireEvent.click(screen.getByText('Yes, erase and withdraw'));
  await screen.findByText(/^You withdrew on/u);
  expect(await outside.store.journeys()).toEqual([]);
  expect(screen.getByText(/^With the researchers/u)).toBeTruthy();
  expect(await violations(container)).toEqual([]);
});

test('the popup’s line ends the test run', async () => {
  const { outside } = page();
  await choose(writeStudy({ ...SAMPLE_STUDY, from: '', until: '', hours: null }));
  await agree('P07');
  await screen.findByText('First a test run');
  document.body.innerHTML = '';
  show(<StudyLine />, outside);
  fireEvent.click(await screen.findByText('The test is over: now it counts'));
  await waitFor(async () => expect((await outside.store.diaryRows('studies'))[0]?.state).toBe('active'));
});

test.each(LANGUAGE_IDS)('the pocket card in %s', async (id) => {
  const { container } = show(<StudyApp settings={DEFAULT_SETTINGS} hash="#card" />, makeOutside(), id);
  await settled(container);
  expect(container.querySelector('h1')?.textContent).toBe(studyWordsOf(id).card.title);
  expect(await violations(container)).toEqual([]);
});
