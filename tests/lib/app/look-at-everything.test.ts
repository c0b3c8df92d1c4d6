import { expect, test } from 'vitest';
import { lookAtEverything, type EverythingEdges } from '../../../lib/app/look-at-everything';

/** A session's memory and a store whose self-test ends as told. */
function edgesOf(fails: readonly boolean[]): { edges: EverythingEdges; looked: () => number } {
  let begun = 0;
  let looked = 0;
  const edges = {
    begun: {
      read: () => Promise.resolve(begun),
      write: (times: number) => Promise.resolve(void (begun = times)),
    },
    store: {
      selfTest: () => {
        looked += 1;
        return fails[looked - 1] === true
          ? Promise.reject(new Error('stopped'))
          : Promise.resolve({} as never);
      },
    },
  };
  return { edges, looked: () => looked };
}

test.each<[string, readonly boolean[], number]>([
  ['once is enough', [false], 1],
  ['a look that was stopped is begun anew', [true, false], 2],
  ['but not for ever', [true, true, true, true, true], 3],
])('%s', async (_, fails, times) => {
  const { edges, looked } = edgesOf(fails);
  for (let start = 0; start < 5; start += 1) await lookAtEverything(edges).catch(() => undefined);
  expect(looked()).toBe(times);
});
