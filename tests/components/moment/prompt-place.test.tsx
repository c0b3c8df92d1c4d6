import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { PromptPlace } from '../../../components/moment/prompt-place';
import { UndoProvider } from '../../../components/undo';
import type { Prompt } from '../../../lib/core/diary';
import { goldenRows, journeyOf } from '../../fixtures/journeys';
import { participationOf } from '../../fixtures/studies';
import { violations } from '../axe';
import { makeOutside, NOW, show } from '../support';

const ORDER = goldenRows()[5]!.eventId;
const prompt = (change: Partial<Prompt> = {}): Prompt => ({
  promptId: 'Q-1',
  studyId: 'shoes',
  participantId: 'P07',
  installId: 'I-1',
  ruleId: 'order',
  questionId: 'sure',
  caseId: journeyOf().caseId,
  triggerEventId: ORDER,
  scheduledAt: NOW - 60_000,
  sentAt: NOW - 50_000,
  openedAt: null,
  completedAt: null,
  expiresAt: NOW + 600_000,
  status: 'sent',
  ...change,
});

async function open(change: Partial<Prompt> = {}, language: 'en' | 'ru' = 'en') {
  const outside = makeOutside();
  await outside.store.putJourney(journeyOf());
  await outside.store.addTouchpoints(goldenRows());
  await outside.store.putDiaryRows('studies', [participationOf()]);
  await outside.store.putDiaryRows('prompts', [prompt(change)]);
  const shown = show(
    <UndoProvider>
      <PromptPlace journey={journeyOf()} />
    </UndoProvider>,
    outside,
    language,
  );
  const stored = async () => (await outside.store.diaryRows('prompts'))[0];
  return { ...shown, ...outside, stored };
}

test('seen, answered by one press, and taken back', async () => {
  const { store, stored, log, container } = await open();
  expect(await screen.findByText('How sure are you now?')).toBeTruthy();
  await waitFor(async () => expect(await stored()).toMatchObject({ status: 'opened', openedAt: NOW }));
  expect(await violations(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '6' }));
  await screen.findByText('Answered.');
  expect(await stored()).toMatchObject({ status: 'answered', completedAt: NOW });
  expect(await store.diaryRows('answers')).toMatchObject([
    { promptId: 'Q-1', eventId: ORDER, questionId: 'sure', language: 'en', value: '6', answeredAt: NOW },
  ]);
  expect((await store.touchpoint(ORDER))?.promptId).toBe('Q-1');
  await waitFor(() => expect(log).toContain('send drive_prompts'));
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('How sure are you now?')).toBeTruthy();
  expect(await store.diaryRows('answers')).toEqual([]);
});

test('passed by', async () => {
  const { stored } = await open();
  fireEvent.click(await screen.findByRole('button', { name: 'Skip' }));
  await waitFor(async () => expect(await stored()).toMatchObject({ status: 'skipped', completedAt: NOW }));
});

test('a question that ran out is not shown', async () => {
  const { log } = await open({ expiresAt: NOW - 1 });
  await waitFor(() => expect(log).toContain('send drive_prompts'));
  expect(screen.queryByText('How sure are you now?')).toBeNull();
});

test('in the participant’s language', async () => {
  await open({}, 'ru');
  expect(await screen.findByText('Насколько вы уверены?')).toBeTruthy();
});

test('what happened since a question by the clock becomes an entry that says so', async () => {
  const { store } = await open({ ruleId: 'noon', triggerEventId: '', caseId: '' });
  fireEvent.click(await screen.findByRole('button', { name: '2' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Add it' }));
  fireEvent.click(screen.getByLabelText('Acme'));
  fireEvent.click(screen.getByRole('button', { name: 'Add touchpoint' }));
  await waitFor(async () => {
    const [answer] = await store.diaryRows('answers');
    const row = await store.touchpoint(answer?.eventId ?? '');
    expect(row).toMatchObject({ capture: 'prompted', contingency: 'interval', promptId: 'Q-1' });
  });
});
