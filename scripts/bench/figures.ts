/** One measured figure beside its promise. */
export type Figure = {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** At most this much is promised; undefined = no promise, shown for comparison. */
  readonly most?: number;
};

export function say(figures: readonly Figure[]): void {
  for (const { what, value, unit, most } of figures) {
    const promise =
      most === undefined ? '' : `   promised ≤ ${most} ${unit}   ${value <= most ? 'held' : 'MISSED'}`;
    console.log(`${what.padEnd(62)} ${value.toFixed(2).padStart(9)} ${unit}${promise}`);
  }
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
