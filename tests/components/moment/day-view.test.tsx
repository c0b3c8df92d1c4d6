import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { DayView } from '../../../components/moment/day-view';
import { UndoProvider } from '../../../components/undo';
import { isGuessHidden } from '../../../lib/core/hidden-guess';
import { DEFAULT_SETTINGS, LANGUAGE_IDS, type LanguageId } from '../../../lib/core/ports';
import { journeyOf, touchpointOf } from '../../fixtures/journeys';
import { participationOf } from '../../fixtures/studies';
import { violations } from '../axe';
import { makeOutside, NOW, show } from '../support';

const MINUTE = 60_000;
/** Ids whose guess is shown, and one whose guess is hidden. */
const ids = Array.from({ length: 200 }, (_, at) => `T-${at}`);
const [first, second] = ids.filter((id) => !isGuessHidden(id)) as [string, string];
const blind = ids.find(isGuessHidden)!;
const row = (eventId: string, at: number) =>
  touchpointOf({
    eventId,
    start: NOW - (60 - at) * MINUTE,
    utcOffsetMin: 0,
    timeZone: 'UTC',
    brands: [{ brand: 'Acme', relation: 'subject' }],
  });

async function open(language: LanguageId = 'en', rows = [row(first, 1), row(blind, 2), row(second, 3)]) {
  const outside = makeOutside();
  const journey = journeyOf();
  await outside.store.putJourney(journey);
  await outside.store.addTouchpoints(rows);
  await outside.store.putDiaryRows('studies', [participationOf()]);
  await outside.store.putGap({
    gapId: 'G-1',
    start: NOW - 300 * MINUTE,
    end: NOW - 240 * MINUTE,
    reason: 'paused',
  });
  const shown = show(
    <UndoProvider>
      <DayView journey={journey} journeys={[journey]} settings={DEFAULT_SETTINGS} />
    </UndoProvider>,
    outside,
    language,
  );
  return { ...shown, ...outside };
}
const press = (code: string) => fireEvent.keyDown(document.body, { code });
const noteOf = async (outside: Awaited<ReturnType<typeof open>>) =>
  (await outside.store.diaryRows('dayNotes')).at(0);

test('one key names a stage and goes on to the next; on the tenth nothing is suggested', async () => {
  const outside = await open();
  await screen.findByText('0 of 3 named');
  expect(screen.getByText('Probably: Looking and comparing. Y agrees, 1–5 choose.')).toBeTruthy();
  press('Digit1');
  await screen.findByText('1 of 3 named');
  expect(await outside.store.touchpoint(first)).toMatchObject({
    person: { stage: 'awareness' },
    stageShown: true,
  });
  // the study's own name of the stage; no guess, and nothing to agree to
  expect(screen.getByRole('button', { name: 'First seen' })).toBeTruthy();
  expect(screen.queryByText(/^Probably/)).toBeNull();
  expect(screen.queryByRole('button', { name: /^Yes / })).toBeNull();
  press('KeyY');
  press('Digit2');
  await screen.findByText('2 of 3 named');
  expect(await outside.store.touchpoint(blind)).toMatchObject({
    person: { stage: 'consideration' },
    stageShown: false,
  });
  press('KeyY');
  await screen.findByText('3 of 3 named');
  expect(await outside.store.touchpoint(second)).toMatchObject({
    person: { stage: 'consideration' },
    stageShown: true,
  });
});

test('a gap is filled with what was remembered, as exactly as the gap is long', async () => {
  const outside = await open();
  fireEvent.click(await screen.findByRole('button', { name: 'Add what happened then 09:30–10:30' }));
  fireEvent.click(screen.getByLabelText('Acme'));
  fireEvent.click(screen.getByRole('button', { name: 'Add touchpoint' }));
  await screen.findByText('Added.');
  const rows = await outside.store.touchpointsOf(journeyOf().caseId);
  expect(rows.find(({ capture }) => capture === 'manual')).toMatchObject({
    start: NOW - 270 * MINUTE,
    timePrecision: 'hour',
    contingency: 'retrospective',
  });
});

test('the day as a whole, and the evening’s question; then it is done and the icon follows', async () => {
  const outside = await open('en', []);
  fireEvent.click(await screen.findByLabelText('Nothing happened on this day that belongs to my journey'));
  fireEvent.click(screen.getByLabelText('about half'));
  fireEvent.click(screen.getByLabelText('No'));
  fireEvent.click(await screen.findByRole('button', { name: 'Good' }));
  await screen.findByText('Answered.');
  fireEvent.click(screen.getByRole('button', { name: 'Done with this day' }));
  await screen.findByText(/^Looked through: /);
  expect(await noteOf(outside)).toEqual({
    localDate: '2026-11-21',
    noEncounters: true,
    reviewedAt: NOW,
    otherDevices: 'half',
    othersUsedComputer: false,
  });
  expect(await outside.store.diaryRows('answers')).toMatchObject([
    { promptId: '', questionId: 'mood', value: 'good', language: 'en', answeredAt: NOW },
  ]);
  expect(outside.log).toContain('send drive_prompts');
});

test('earlier days can be looked through too, never later ones', async () => {
  const outside = await open();
  fireEvent.click(await screen.findByRole('button', { name: 'The day before' }));
  await screen.findByText('Nothing was recorded on this day.');
  fireEvent.click(screen.getByRole('button', { name: 'Done with this day' }));
  await waitFor(async () => expect((await noteOf(outside))?.localDate).toBe('2026-11-20'));
  fireEvent.click(screen.getByRole('button', { name: 'The day after' }));
  await screen.findByText('0 of 3 named');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'The day after' }).disabled).toBe(true);
});

test.each(LANGUAGE_IDS.map((id) => [id]))('axe finds nothing: %s', async (language) => {
  const { container } = await open(language);
  await waitFor(() => expect(container.querySelectorAll('.day-row').length).toBe(3));
  expect(await violations(container)).toEqual([]);
});
