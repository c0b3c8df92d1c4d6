/** Numbers that look random and are the same for the same seed (mulberry32). */
export type Random = {
  /** 0 ≤ value < 1. */
  next(): number;
  /** A whole number from 0 to `below` − 1. */
  whole(below: number): number;
  of<const T extends readonly [unknown, ...unknown[]]>(list: T): T[number];
};

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  return { next, whole, of: (list) => list[whole(list.length)] ?? list[0] };
}
