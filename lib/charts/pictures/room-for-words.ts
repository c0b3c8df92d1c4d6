/** Which words stand on one line of a picture: the others stay in its table. */
export type Told = {
  readonly x: number;
  readonly wide: number;
  readonly said: string;
  /** Told before all others. */
  readonly isFirst: boolean;
};

/** Those of a line's words that do not run into each other, nor over `left`. */
export function roomFor(told: readonly Told[], left: number): readonly Told[] {
  const placed: Told[] = [];
  for (const each of [...told.filter(({ isFirst }) => isFirst), ...told.filter(({ isFirst }) => !isFirst)])
    if (each.x > left && placed.every(({ x, wide }) => each.x > x + wide + 8 || each.x + each.wide + 8 < x))
      placed.push(each);
  return placed;
}
