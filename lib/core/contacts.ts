/** Contacts per brand: three ways to count the same rows, up to the order p or, without one, so far. */
import type { BrandContacts, BuiltJourney, Entry } from './entry';
import { localDay } from './local-time';
import { type BrandRole } from './vocabulary';

/** The entries that count towards the purchase: before p, excluded rows left out. */
export function entriesBeforeOrder(built: BuiltJourney): Entry[] {
  const before = built.orderIndex < 0 ? built.entries : built.entries.slice(0, built.orderIndex);
  return before.filter((entry) => !entry.touchpoint.excluded);
}

/**
 * #{e < p : e counts as a contact of b}, raw; collapsed to one per brand × session × channel; one per local
 * day (metrics.md, row 1). The focal brand first, then by collapsed and raw count, then by name.
 */
export function countContacts(built: BuiltJourney): BrandContacts[] {
  const tallies = new Map<
    string,
    { raw: number; runs: Set<string>; days: Set<string>; role: BrandRole | '' }
  >();
  for (const entry of entriesBeforeOrder(built)) {
    for (const { brand, contact } of entry.brands) {
      if (!contact) continue;
      const tally = tallies.get(brand) ?? { raw: 0, runs: new Set(), days: new Set(), role: '' as const };
      tally.raw += 1;
      tally.runs.add(`${entry.sessionId}\n${entry.touchpoint.channel}`);
      tally.days.add(localDay(entry.touchpoint.start, entry.touchpoint.utcOffsetMin));
      if (brand === built.journey.focalBrand) tally.role = 'focal';
      else if (brand === built.journey.mainCompetitor) tally.role = 'main_competitor';
      else tally.role = 'competitor';
      tallies.set(brand, tally);
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
