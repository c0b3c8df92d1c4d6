/** How much of each fault: a round in `npm test`, the full counts in `npm run test:faults`, more in `npm run soak`. */
export type Level = 'round' | 'full' | 'soak';

export const LEVEL: Level =
  process.env['FAULTS'] === 'full' ? 'full' : process.env['FAULTS'] === 'soak' ? 'soak' : 'round';

export function counted<T>(counts: { readonly [K in Level]: T }): T {
  return counts[LEVEL];
}
