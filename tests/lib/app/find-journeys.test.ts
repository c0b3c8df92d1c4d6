import { describe, expect, test } from 'vitest';
import { findJourneys } from '../../../lib/app/find-journeys';
import type { Journey } from '../../../lib/core/journey';
import { journeyOf } from '../../fixtures/journeys';

/** 600 journeys; of every hundred one is for shoes of another spelling. */
const ALL: readonly Journey[] = Array.from({ length: 600 }, (_, at) =>
  journeyOf({
    caseId: `J-${at}`,
    need: at % 100 === 7 ? 'Беговые Кроссовки' : `washing machine ${at}`,
    participantId: `P${at % 3}`,
    openedAt: 600 - at,
  }),
);

function shelf() {
  const read: number[] = [];
  const newestJourneys = (count: number, skip = 0): Promise<Journey[]> => {
    read.push(skip);
    return Promise.resolve(ALL.slice(skip, skip + count));
  };
  return { read, newestJourneys };
}

const ids = (found: readonly Journey[]) => found.map(({ caseId }) => caseId);
const always = () => true;

describe('journeys by their words', () => {
  test.each([
    ['in any case and spelling', 'krossovki', ['J-7', 'J-107', 'J-207', 'J-307', 'J-407', 'J-507']],
    ['every word must be there', 'кроссовки p1', ['J-7', 'J-307']],
    ['by case id', 'J-599', ['J-599']],
    ['none', 'tent', []],
  ])('%s', async (_, words, expected) => {
    const { found, isCut } = await findJourneys(shelf(), words, { most: 10, isWanted: always });
    expect({ found: ids(found), isCut }).toEqual({ found: expected, isCut: false });
  });

  test('no more is read than it takes', async () => {
    const store = shelf();
    const { found, isCut } = await findJourneys(store, 'machine', { most: 3, isWanted: always });
    expect({ found: ids(found), isCut, read: store.read }).toEqual({
      found: ['J-0', 'J-1', 'J-2'],
      isCut: true,
      read: [0],
    });
  });

  test('nothing is read on when nobody waits for it any more', async () => {
    const store = shelf();
    let asked = 0;
    const isWanted = () => (asked += 1) < 2;
    expect(await findJourneys(store, 'tent', { most: 3, isWanted })).toEqual({ found: [], isCut: false });
    expect(store.read).toEqual([0]);
  });
});
