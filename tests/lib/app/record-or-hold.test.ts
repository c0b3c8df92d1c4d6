/** A visit that cannot be stored waits; one that can be after all is stored; nothing is asked to be forgotten. */
import { beforeEach, expect, test, vi } from 'vitest';
import { recordOrHold } from '../../../lib/app/record-or-hold';
import type { PageVisit } from '../../../lib/core/page-visit';

const VISIT = { eventId: 'T-1' } as PageVisit;
const FROM = { tabId: 1, documentId: 'd', chosenCaseId: '' };
const STORED = { kept: true, row: null };
const full = new DOMException('no room', 'QuotaExceededError');

let did: string[];
beforeEach(() => {
  did = [];
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

/** @param tries what each try to record comes to @param back what coming back comes to */
function edges(tries: (Error | null)[], back: boolean | Error) {
  return {
    record: () => {
      did.push('record');
      const failure = tries.shift() ?? null;
      return failure === null ? Promise.resolve(STORED) : Promise.reject(failure);
    },
    comeBack: () => {
      did.push('come back');
      return back instanceof Error ? Promise.reject(back) : Promise.resolve(back);
    },
    hold: ({ eventId }: PageVisit) => Promise.resolve(void did.push(`hold ${eventId}`)),
    waiting: STORED,
  };
}

test.each([
  ['the store works', [null], false, ['record'], false],
  ['it was in trouble and works again', [full, null], true, ['record', 'come back', 'record'], false],
  ['it is in trouble still', [full], full, ['record', 'come back', 'hold T-1'], true],
  ['it fails for another reason', [full], false, ['record', 'come back', 'hold T-1'], true],
  [
    'it says it is back and fails again',
    [full, full],
    true,
    ['record', 'come back', 'record', 'hold T-1'],
    true,
  ],
] as const)('%s', async (_, tries, back, expected, isWaiting) => {
  expect(await recordOrHold(VISIT, FROM, edges([...tries], back))).toEqual({ ...STORED, isWaiting });
  expect(did).toEqual(expected);
});
