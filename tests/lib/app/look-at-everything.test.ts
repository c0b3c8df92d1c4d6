import { expect, test } from 'vitest';
import { lookAtEverything, type EverythingEdges } from '../../../lib/app/look-at-everything';
import type { Look } from '../../../lib/core/look';
import { beginLook } from '../../../lib/store/self-test';

const LAST = 6;
const at = (step: number): Look => ({ ...beginLook(null), part: 'journal', after: String(step) });

/** A session's memory and a store of some steps, a second each; `stops` the background before a step. */
function edgesOf(stops: (step: number, start: number) => boolean) {
  let clock = 0;
  let start = 0;
  let session: unknown;
  const steps: number[] = [];
  const rests: number[] = [];
  const edges: EverythingEdges = {
    kept: { read: () => Promise.resolve(session), write: async (kept) => void (session = kept) },
    now: () => clock,
    rest: async (milliseconds) => void rests.push(milliseconds),
    store: {
      lookOn: async (look) => {
        const step = Number(look?.after ?? 0) + 1;
        if (stops(step, start)) throw new Error('stopped');
        clock += 1_000;
        steps.push(step);
        return step === LAST ? null : at(step);
      },
    },
  };
  const run = async (starts: number): Promise<void> => {
    for (start = 0; start < starts; start += 1) await lookAtEverything(edges).catch(() => undefined);
  };
  return { run, steps, rests };
}

test.each<[string, (step: number, start: number) => boolean, number[]]>([
  ['once is enough', () => false, [1, 2, 3, 4, 5, 6]],
  [
    'stopped midway, it goes on where it last kept how far it was',
    (step, start) => step === 6 && start === 0,
    [1, 2, 3, 4, 5, 5, 6],
  ],
  ['what stops at one place for ever is given up', (step) => step === 4, [1, 2, 3, 3, 3, 3]],
  ['also at the very first', (step) => step === 1, []],
])('%s', async (_, stops, steps) => {
  const made = edgesOf(stops);
  await made.run(6);
  expect(made.steps).toEqual(steps);
});

test('every step is followed by a rest, never longer than a second', async () => {
  const made = edgesOf(() => false);
  await made.run(1);
  expect(made.rests).toEqual([1_000, 1_000, 1_000, 1_000, 1_000]);
});
