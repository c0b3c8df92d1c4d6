/** The background came up: was the browser started, the extension updated, or had it been switched off? */
import { accountForAbsence, type Awakening, type TimeEdges } from './keep-time';

/** How long after the start the browser's own start and update events may come (ms). */
const EVENTS_WITHIN = 1_500;

export type AwakeningEdges = {
  readonly time: TimeEdges;
  readonly isFirstAwakening: () => Promise<boolean>;
};

/**
 * Must be called at once when the background starts. The returned function is told of the browser's start and
 * update events; without any, the extension itself had been switched off.
 *
 * @returns `told`, and `accounted`: resolves when an absence was written down, if there was one
 */
export function awaken({ time, isFirstAwakening }: AwakeningEdges): {
  told: (how: Awakening) => void;
  accounted: Promise<void>;
} {
  const { promise, resolve } = Promise.withResolvers<Awakening>();
  setTimeout(() => resolve('extension_disabled'), EVENTS_WITHIN);
  const account = async (): Promise<void> => {
    if (await isFirstAwakening()) await accountForAbsence(await promise, time);
  };
  return { told: resolve, accounted: account() };
}
