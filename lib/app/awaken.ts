/** The background came up: was the browser started, the extension updated, or had it been switched off? */
import { lastSign, SHORTEST_GAP } from '../core/gap';
import { accountForAbsence, AWAKENINGS, type Awakening, type TimeEdges } from './keep-time';

/** How long an event of the browser's is waited for; silence counts only until one comes after all (ms). */
const EVENTS_WITHIN = 1_500;

export type AwakeningEdges = {
  readonly time: TimeEdges;
  readonly isFirstAwakening: () => Promise<boolean>;
  /** The turn in which `keepTime` runs too: what was before is written down first, and never meanwhile. */
  readonly turn: <R>(run: () => Promise<R>) => Promise<R>;
};

/**
 * Must be called at once when the background starts. The returned function is told of the browser's start and
 * update events, which come in any order: at a start with an update Chromium posts the update when it loads the
 * extension and the start after that (extensions/browser/api/runtime/runtime_api.cc), Firefox tells of the start
 * alone (ext-runtime.js). Without any, the extension itself had been switched off.
 *
 * @returns `told`, and `accounted`: both resolve when an absence was written down, if there was one
 */
export function awaken({ time, isFirstAwakening, turn }: AwakeningEdges): {
  told: (how: Awakening) => Promise<void>;
  accounted: Promise<void>;
} {
  const came = time.now();
  const { promise: heard, resolve } = Promise.withResolvers<void>();
  setTimeout(resolve, EVENTS_WITHIN);
  let strongest: Awakening = 'extension_disabled';
  const begin = async (): Promise<() => Promise<void>> => {
    const start = (await isFirstAwakening()) ? await signBefore(time) : undefined;
    if (start === undefined || came - start < SHORTEST_GAP) return () => Promise.resolve();
    await heard;
    return () => accountForAbsence(strongest, { start, end: came }, time);
  };
  const begun = begin();
  const inOrder = (): Promise<void> => turn(async () => (await begun)());
  let accounted = inOrder();
  return {
    told: (how) => {
      if (AWAKENINGS.indexOf(how) > AWAKENINGS.indexOf(strongest)) {
        strongest = how;
        // where a weaker word was written down already, this corrects it
        accounted = inOrder();
      }
      resolve();
      return accounted;
    },
    accounted,
  };
}

async function signBefore({ store }: TimeEdges): Promise<number | undefined> {
  return lastSign(await store.gaps(), await store.spans());
}
