/** Contacts per brand: three ways to count the same rows, up to the order p or, without one, so far. */
import type { BrandContacts, BuiltJourney } from './entry';
import { DAY } from './metrics/fold';
import { CHANNELS, type BrandRole } from './vocabulary';

type Tally = {
  raw: number;
  /** Session and channel of each contact, as one number … */
  readonly runs: Set<number>;
  /** … and its local day, counted from 1970. */
  readonly days: Set<number>;
  readonly role: BrandRole;
};
/** More than there are channels. */
const MOST_CHANNELS = 64;

/**
 * #{e < p : e counts as a contact of b}, raw; collapsed to one per brand × session × channel; one per local
 * day (metrics.md, row 1). The focal brand first, then by collapsed and raw count, then by name.
 */
export function countContacts(built: BuiltJourney): BrandContacts[] {
  const tallies = new Map<string, Tally>();
  // sessions and channels by number: to put two texts together for every contact is most of the counting
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
  const { focalBrand, mainCompetitor } = built.journey;
  const end = built.orderIndex < 0 ? built.entries.length : built.orderIndex;
  for (let at = 0; at < end; at += 1) {
    const entry = built.entries[at];
    if (entry === undefined || entry.touchpoint.excluded || !entry.contact) continue;
    const { channel, start, utcOffsetMin } = entry.touchpoint;
    const run = numberOf(entry.sessionId) * MOST_CHANNELS + CHANNELS.indexOf(channel);
    const day = Math.floor((start + utcOffsetMin * 60_000) / DAY);
    for (const { brand, contact } of entry.brands) {
      if (!contact) continue;
      let tally = tallies.get(brand);
      if (tally === undefined) {
        const role =
          brand === focalBrand ? 'focal' : brand === mainCompetitor ? 'main_competitor' : 'competitor';
        tally = { raw: 0, runs: new Set(), days: new Set(), role };
        tallies.set(brand, tally);
      }
      tally.raw += 1;
      tally.runs.add(run);
      tally.days.add(day);
    }
  }
  return [...tallies]
    .map(([brand, { raw, runs, days, role }]) => ({
      brand,
      role,
      raw,
      collapsed: runs.size,
      days: days.size,
    }))
    .sort(
      (a, b) =>
        Number(b.role === 'focal') - Number(a.role === 'focal') ||
        b.collapsed - a.collapsed ||
        b.raw - a.raw ||
        (a.brand < b.brand ? -1 : 1),
    );
}
