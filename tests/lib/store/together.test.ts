/** Several writes in one transaction: all of them or none, with journal, canary and digests as after single ones. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { buildJourney } from '../../../lib/core/build-journey';
import { digestOf } from '../../../lib/core/digest';
import type { Mark } from '../../../lib/core/journal';
import { DEFAULT_SETTINGS } from '../../../lib/core/ports';
import { openDatabase } from '../../../lib/store/database';
import { openStore } from '../../../lib/store/open-store';
import { journeyOf, longRows } from '../../fixtures/journeys';

let count = 0;
async function opened() {
  count += 1;
  const marks: Mark[] = [];
  const canary = {
    read: () => Promise.resolve(marks.at(-1) ?? null),
    write: (mark: Mark | null) => {
      if (mark !== null) marks.push(mark);
      return Promise.resolve();
    },
  };
  const store = openStore(openDatabase(`together-${count}`), {
    canary,
    tellTrouble: () => undefined,
    now: () => 1,
    room: () => Promise.resolve(null),
  });
  await store.putJourney(journeyOf({ caseId: 'J-1' }));
  return { store, marks };
}

// the newest first: each row lies before what is settled
const rows = [...longRows(120, 'J-1')].reverse();

test('what is written together is there, watched and counted as if written one by one', async () => {
  const { store, marks } = await opened();
  const before = marks.length;
  const added = await store.together(async () => {
    let sum = 0;
    for (const row of rows) sum += await store.addTouchpoints([row]);
    await store.changeSettings(({ neverRecordedCount }) => ({ neverRecordedCount: neverRecordedCount + 1 }));
    return sum;
  });
  expect(added).toBe(120);
  expect((await store.settings()).neverRecordedCount).toBe(1);
  // one step of the canary, to the journal's end
  expect(marks.length - before).toBe(1);
  expect(marks.at(-1)).toEqual(await store.journalEnd());
  const journey = await store.journey('J-1');
  const built = buildJourney(journey ?? journeyOf({ caseId: 'J-1' }), await store.touchpointsOf('J-1'), {
    contactSeconds: DEFAULT_SETTINGS.contactSeconds,
  });
  expect(await store.digest('J-1')).toEqual(digestOf(built));
  const signal = new AbortController().signal;
  expect(await store.selfTest({ onProgress: () => undefined, signal })).toMatchObject({
    kinds: [],
    miscounted: 0,
  });
});

test('one that fails takes all back, and what is written afterwards is written', async () => {
  const { store, marks } = await opened();
  const end = await store.journalEnd();
  const work = store.together(async () => {
    await store.addTouchpoints(rows.slice(0, 5));
    throw new Error('in the middle');
  });
  await expect(work).rejects.toThrow('in the middle');
  expect(await store.countTouchpoints()).toBe(0);
  expect(await store.journalEnd()).toEqual(end);
  expect(await store.addTouchpoints(rows.slice(0, 5))).toBe(5);
  expect(marks.at(-1)).toEqual(await store.journalEnd());
});
