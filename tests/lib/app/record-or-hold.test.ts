/** A visit that cannot be stored waits; one that can be after all is stored; nothing is asked to be forgotten. */
import { beforeEach, expect, test, vi } from 'vitest';
import { recordOrHold } from '../../../lib/app/record-or-hold';
import { readableChoices } from '../../../lib/app/readable-choices';
import type { PageVisit } from '../../../lib/core/page-visit';
import { DEFAULT_SETTINGS } from '../../../lib/core/ports';
import { journeyOf } from '../../fixtures/journeys';

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

test('choices are read from the store, else as they were known last; known to nobody, the failure is told', async () => {
  const settings = { ...DEFAULT_SETTINGS, participantId: 'P07' };
  const works = { settings: () => Promise.resolve(settings), journeys: () => Promise.resolve([journeyOf()]) };
  const broken = { settings: () => Promise.reject(full), journeys: () => Promise.reject(full) };
  const never = () => Promise.reject(new Error('not asked'));
  const known = () => Promise.resolve({ settings, journeys: [journeyOf()] });
  const nobody = () => Promise.resolve(undefined);
  for (const choices of [readableChoices(works, never), readableChoices(broken, known)]) {
    expect([await choices.settings(), await choices.journeys()]).toEqual([settings, [journeyOf()]]);
  }
  await expect(readableChoices(broken, nobody).settings()).rejects.toBe(full);
});
