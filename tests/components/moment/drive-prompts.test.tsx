/** The use case over a real store: what the background does after a touchpoint, and what it forgets. */
import { expect, test } from 'vitest';
import { answerPrompt } from '../../../lib/app/answer-prompt';
import { drivePrompts, type PromptEdges } from '../../../lib/app/drive-prompts';
import { forgetOrphans, keepPicture } from '../../../lib/app/evidence';
import { toolbarHints } from '../../../lib/app/toolbar-hints';
import { momentOf } from '../../../lib/languages/moment';
import { journeyOf, touchpointOf } from '../../fixtures/journeys';
import { participationOf } from '../../fixtures/studies';
import { makeOutside, NOW } from '../support';

async function scene() {
  const { store } = makeOutside();
  const log: string[] = [];
  const time = { now: NOW };
  const edges: PromptEdges = {
    store,
    now: () => time.now,
    offsetAt: () => 0,
    notify: async (_, question, { language }) => void log.push(`notify ${question.text[language] ?? ''}`),
    withdraw: async (ids) => void log.push(...ids.map((id) => `withdraw ${id.slice(0, 2)}`)),
    showState: async () => void log.push('show'),
    schedule: async (when) =>
      void log.push(`look again ${when === null ? 'never' : new Date(when).toISOString().slice(11, 16)}`),
  };
  await store.putJourney(journeyOf({ studyId: 'shoes' }));
  const order = (eventId: string, start: number) =>
    store.addTouchpoints([touchpointOf({ eventId, start, touchpointType: 'order' })]);
  const statuses = async () => (await store.diaryRows('prompts')).map((row) => `${row.ruleId} ${row.status}`);
  return { store, log, time, edges, order, statuses };
}

test('without a study nothing is asked', async () => {
  const { edges, log, order, statuses } = await scene();
  await order('T-1', NOW - 1000);
  await drivePrompts(edges);
  expect([await statuses(), log]).toEqual([[], ['look again never']]);
});

test('an order is asked about once, with a notice; when it runs out, icon and notice follow', async () => {
  const { store, edges, log, time, order, statuses } = await scene();
  await store.putDiaryRows('studies', [participationOf({ joinedAt: NOW - 3_600_000 })]);
  await order('T-1', NOW - 60_000);
  await drivePrompts(edges);
  await drivePrompts(edges);
  expect(await statuses()).toEqual(['order sent']);
  expect(log).toEqual([
    'notify How sure are you now?',
    'show',
    'look again 16:29',
    'show',
    'look again 16:29',
  ]);
  const now = { now: NOW, offsetAt: () => 0 };
  expect(await toolbarHints(store, now, momentOf('en'))).toEqual({
    badge: '?',
    lines: ['A question of the study waits for you'],
  });
  time.now = NOW + 7_200_000;
  log.length = 0;
  await drivePrompts(edges);
  expect(await statuses()).toEqual(['order expired']);
  expect(log.slice(0, 2)).toEqual(['withdraw Q-', 'show']);
});

test('an answer in time counts, one that is late does not', async () => {
  const { store, edges, order, statuses } = await scene();
  await store.putDiaryRows('studies', [participationOf({ joinedAt: NOW - 3_600_000 })]);
  await order('T-1', NOW - 60_000);
  await drivePrompts(edges);
  const [prompt] = await store.diaryRows('prompts');
  const given = { questionId: 'sure', language: 'en', value: '3', newId: () => 'x' } as const;
  expect(await answerPrompt(store, prompt!, { ...given, now: NOW + 9_000_000 })).toBeNull();
  expect(await answerPrompt(store, prompt!, { ...given, now: NOW })).toMatchObject({ eventId: 'T-1' });
  expect(await statuses()).toEqual(['order answered']);
});

test('once withdrawn, what waits is written off', async () => {
  const { store, edges, order, statuses } = await scene();
  await store.putDiaryRows('studies', [participationOf({ joinedAt: NOW - 3_600_000 })]);
  await order('T-1', NOW - 60_000);
  await drivePrompts(edges);
  await store.putDiaryRows('studies', [participationOf({ state: 'withdrawn', study: null })]);
  await drivePrompts(edges);
  expect(await statuses()).toEqual(['order expired']);
});

test('pictures wait for an undo of their row and then go with it', async () => {
  const { store, order } = await scene();
  await order('T-1', NOW);
  await order('T-2', NOW);
  const made = { picture: 'data:image/jpeg;base64,AA==', now: NOW };
  await keepPicture(store, 'T-1', { ...made, newId: () => 'a' });
  await keepPicture(store, 'T-2', { ...made, newId: () => 'b' });
  expect((await store.touchpoint('T-1'))?.evidenceIds).toEqual(['E-a']);
  await store.removeTouchpoints(['T-1']);
  const [grave] = await store.tombstones();
  await forgetOrphans(store, grave!.deletedAt + 60_000);
  expect(await store.diaryRows('evidence')).toHaveLength(2);
  await forgetOrphans(store, grave!.deletedAt + 11 * 60_000);
  expect((await store.diaryRows('evidence')).map(({ evidenceId }) => evidenceId)).toEqual(['E-b']);
});

test('a picture that is too large is refused, not cut', async () => {
  const { store, order } = await scene();
  await order('T-1', NOW);
  const made = { picture: 'x'.repeat(2_000_001), now: NOW, newId: () => 'a' };
  expect(await keepPicture(store, 'T-1', made)).toEqual({ ok: false, problem: 'too_large' });
  expect(await store.diaryRows('evidence')).toEqual([]);
});
