/**
 * Active time of a visit: in the foreground and not idle. A clock that needs no timer: it is told of signs of
 * life (input, playing video) and counts the time between two of them up to the idle limit.
 */

/** After this long without a sign of life the person counts as idle (ms). */
export const IDLE_AFTER = 60_000;

export type ActiveClock = {
  /** Counted so far, ms. */
  readonly counted: number;
  /** The last sign of life while in the foreground (monotonic ms); null = in the background. */
  readonly lastSign: number | null;
};

export const STOPPED_CLOCK: ActiveClock = { counted: 0, lastSign: null };

/** The page is in the foreground, or the person did something there. */
export function signOfLife(clock: ActiveClock, now: number): ActiveClock {
  return { counted: countedAt(clock, now), lastSign: now };
}

export function leaveForeground(clock: ActiveClock, now: number): ActiveClock {
  return { counted: countedAt(clock, now), lastSign: null };
}

/** Active milliseconds up to `now`; never falls, whatever the clock does. */
export function countedAt(clock: ActiveClock, now: number): number {
  if (clock.lastSign === null) return clock.counted;
  return clock.counted + Math.min(Math.max(now - clock.lastSign, 0), IDLE_AFTER);
}
