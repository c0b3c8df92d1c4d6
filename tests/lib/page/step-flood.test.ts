// @vitest-environment jsdom
/** A page that pushes one address after the other: its steps are visits, up to a bound that grows with its age. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/core/ports';
import { makePlan, PLAN_KEY, type RecordingPlan } from '../../../lib/core/recording-plan';
import { journeyOf } from '../../fixtures/journeys';

/** What the background was told of, by the ids of visits. */
const told = new Set<string>();
let plan: RecordingPlan | null;

beforeEach(() => {
  told.clear();
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  plan = makePlan([journeyOf({ sites: [{ host: 'localhost', kind: 'general' }] })], {
    ...DEFAULT_SETTINGS,
    agreedAt: 1,
  });
  const listener = { addListener: () => {}, removeListener: () => {} };
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'x',
      onMessage: listener,
      sendMessage: ({ visit }: { visit?: { eventId: string } }) => {
        if (visit !== undefined) told.add(visit.eventId);
        return Promise.resolve({ ok: true, kept: true });
      },
    },
    storage: {
      local: { get: () => Promise.resolve({ [PLAN_KEY]: plan }), set: () => Promise.resolve() },
      session: { set: () => Promise.resolve() },
      onChanged: listener,
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Pushes `count` different paths, `apart` ms between them, and waits until all is quiet. */
async function push(count: number, apart: number): Promise<void> {
  const { Recorder } = await import('../../../lib/page/recorder');
  const { readSignals } = await import('../../../lib/page/read-signals');
  const { pageApi } = await import('../../../lib/platform/page');
  const reader = { signals: () => readSignals(document, location.href), referrerHost: () => '' };
  const recorder = new Recorder(pageApi, reader);
  await recorder.followPlan();
  for (let index = 0; index < count; index += 1) {
    history.pushState(null, '', `/product/${index}`);
    dispatchEvent(new PopStateEvent('popstate'));
    await vi.advanceTimersByTimeAsync(apart);
  }
  await vi.advanceTimersByTimeAsync(5_000);
  // the window is the next case's, too
  plan = null;
  await recorder.followPlan();
}

test.each([
  ['a person’s pace: every step', 20, 10_000, 21],
  ['two thousand at once: the page and the view that stays', 2_000, 0, 2],
  // the page, 500 steps, and one more for each five of its 400 seconds
  ['a thousand, each left until it was read: the bound', 1_000, 400, 1 + 500 + 80],
])('%s', async (_, count, apart, visits) => {
  await push(count, apart);
  expect(told.size).toBe(visits);
});
