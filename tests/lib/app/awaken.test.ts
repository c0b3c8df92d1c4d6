/** How the background came up, by the events that the browser tells, in every order and however late. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { awaken } from '../../../lib/app/awaken';
import { queue } from '../../../lib/app/in-turn';
import { keepTime, type Awakening, type TimeEdges } from '../../../lib/app/keep-time';
import type { Sight } from '../../../lib/core/blindness';
import { openDatabase } from '../../../lib/store/database';
import { openStore } from '../../../lib/store/open-store';
import { journeyOf } from '../../fixtures/journeys';

const RECORDING: Sight = { isRecording: true, blindFor: null };
const PAUSED: Sight = { isRecording: false, blindFor: 'paused' };
const NINE = 9 * 3_600_000;
const NIGHT = 23 * 3_600_000;

let clock: number;
let session: string | undefined;
let edges: TimeEdges;
let count = 0;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  session = undefined;
  let ids = 0;
  edges = {
    store: openStore(openDatabase(`awaken-${(count += 1)}`)),
    session: { read: async () => session, write: async (id) => void (session = id) },
    now: () => clock,
    newId: () => String((ids += 1)),
  };
});
afterEach(() => void vi.useRealTimers());

/** `told` so long after the background came up (ms); all that was told in time is accounted for together. */
type Told = readonly [Awakening, number];

/** Signs until nine, then none until the night, when the background comes up. */
async function overNight(before: Sight, events: readonly Told[], isFirst = true): Promise<void> {
  for (const time of [NINE - 1_000, NINE]) {
    clock = time;
    await keepTime(before, edges);
  }
  if (isFirst) session = undefined;
  clock = NIGHT;
  const turn = queue();
  const { told, accounted } = awaken({ time: edges, isFirstAwakening: async () => isFirst, turn });
  const look = () => turn(() => keepTime(before, edges));
  // an alarm may ring at once: it is not looked at before the absence is accounted for
  const early = look();
  const looks = [early, accounted.then(look)];
  for (const [how, after] of events) {
    vi.advanceTimersByTime(NIGHT + after - clock);
    clock = NIGHT + after;
    // what was waited for until now is done before the next event
    if (after > 1_500) await early;
    looks.push(told(how).then(look));
  }
  vi.advanceTimersByTime(10_000);
  await Promise.all(looks);
}
const gaps = async () => (await edges.store.gaps()).map(({ reason, start, end }) => [reason, start, end]);

const STARTED = 'browser_started';
const UPDATED = 'extension_updated';
const CASES: readonly (readonly [string, readonly Told[], Awakening])[] = [
  ['the start alone', [[STARTED, 0]], STARTED],
  ['the start within the second', [[STARTED, 900]], STARTED],
  ['the start, too late', [[STARTED, 1_600]], STARTED],
  ['the start, much too late', [[STARTED, 20_000]], STARTED],
  ['the update alone', [[UPDATED, 0]], UPDATED],
  ['the update, too late', [[UPDATED, 1_600]], UPDATED],
  [
    'the start, then the update',
    [
      [STARTED, 0],
      [UPDATED, 0],
    ],
    STARTED,
  ],
  [
    'the update, then the start',
    [
      [UPDATED, 0],
      [STARTED, 0],
    ],
    STARTED,
  ],
  [
    'the update, then the start within the second',
    [
      [UPDATED, 0],
      [STARTED, 900],
    ],
    STARTED,
  ],
  [
    'the update, then the start, too late',
    [
      [UPDATED, 0],
      [STARTED, 1_600],
    ],
    STARTED,
  ],
  [
    'both too late, the update first',
    [
      [UPDATED, 1_600],
      [STARTED, 1_700],
    ],
    STARTED,
  ],
  [
    'both too late, the start first',
    [
      [STARTED, 1_600],
      [UPDATED, 1_700],
    ],
    STARTED,
  ],
  [
    'the start twice',
    [
      [STARTED, 0],
      [STARTED, 10],
    ],
    STARTED,
  ],
  ['nothing', [], 'extension_disabled'],
];

describe.each(CASES)('told: %s', (_, events, how) => {
  test('a night after recording', async () => {
    await edges.store.putJourney(journeyOf({ state: 'recording', openedAt: 1 }));
    await overNight(RECORDING, events);
    expect(await gaps()).toEqual(how === STARTED ? [] : [[how, NINE, NIGHT]]);
  });

  test('a night in a pause', async () => {
    await edges.store.putJourney(journeyOf({ state: 'paused', openedAt: 1 }));
    await overNight(PAUSED, events);
    expect(await gaps()).toEqual(
      how === STARTED
        ? [
            ['paused', NINE - 1_000, NINE],
            ['paused', NIGHT, null],
          ]
        : [['paused', NINE - 1_000, null]],
    );
  });

  test('a night after the last journey', async () => {
    await edges.store.putJourney(journeyOf({ state: 'finished', openedAt: 1 }));
    await overNight({ isRecording: false, blindFor: null }, events);
    expect(await gaps()).toEqual([]);
  });
});

test('the background that only slept has nothing to account for', async () => {
  await edges.store.putJourney(journeyOf({ state: 'recording', openedAt: 1 }));
  await overNight(RECORDING, [], false);
  expect(await gaps()).toEqual([]);
});
