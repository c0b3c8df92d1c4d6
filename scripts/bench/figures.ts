/** One measured figure beside its promise. */
export type Figure = {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** At most this much is promised; undefined = no promise, shown for comparison. */
  readonly most?: number;
  /** Measurements the value is the median of; a longest is the longest of them. */
  readonly n?: number;
};

/** @param load of the machine while it was measured: nothing measured means much beside other work */
export function say(figures: readonly Figure[], load: string): void {
  for (const { what, value, unit, most, n } of figures) {
    const promise =
      most === undefined ? '' : `   promised ≤ ${most} ${unit}   ${value <= most ? 'held' : 'MISSED'}`;
    const times = n === undefined ? '' : `   n=${n}`;
    console.log(`${what.padEnd(62)} ${value.toFixed(2).padStart(9)} ${unit}${times}${promise}`);
  }
  console.log(`${''.padEnd(62)} load ${load}`);
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
