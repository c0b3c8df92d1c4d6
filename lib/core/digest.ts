/**
 * What popup, journey list and charts say of one journey, as a bounded piece of plain data folded row by row. The
 * store keeps one beside the rows of every journey, in the transaction that changes them (`lib/store/digests.ts`);
 * the dashboard folds one over what its filter lets through.
 */
import { foldEntry, isConfirmedOrder } from './build-journey';
import { spokenBrands, type BrandContacts, type BuiltJourney, type Entry } from './entry';
import type { Journey } from './journey';
import { localDay } from './local-time';
import { placeOf, type Place } from './metrics/fold';
import { fellStatus, type FellThrough } from './metrics/kept-order';
import type { Touchpoint } from './touchpoint';
import { EMPTY_TRAIL, trailFold, type Trail } from './trail';
import { STAGES, stageRank, type BrandRole } from './vocabulary';

export type DigestOrder = {
  readonly step: number;
  readonly time: number;
  readonly eventId: string;
  readonly brand: string;
  /** That it came to nothing, where it did. */
  readonly fell: FellThrough | null;
};

/** Where a brand was first a contact: what the position rule asks for. */
export type FirstContact = { readonly brand: string; readonly start: number; readonly eventId: string };

type Shared = {
  /** Excluded rows are left out here and everywhere below. */
  readonly touchpoints: number;
  /** Start of the first and the last touchpoint, epoch ms; 0 without any. */
  readonly firstTime: number;
  readonly lastTime: number;
  /** Touchpoints by stage, awareness first. */
  readonly stages: readonly number[];
  /** metrics.md, row 5: of so many pairs up to the order. */
  readonly backSteps: number;
  readonly pairs: number;
  readonly order: DigestOrder | null;
  /** The newest order the person has not answered for; '' = none. */
  readonly openOrder: string;
  /** Brands by first encounter, with how many touchpoints speak for each. */
  readonly brands: readonly { readonly brand: string; readonly count: number }[];
  readonly firstContacts: readonly FirstContact[];
  /** Before the order, or so far: all, and those that are a contact of any brand. */
  readonly before: { readonly rows: number; readonly contacts: number };
  readonly trail: Trail;
};

export type JourneyDigest = Shared & {
  /** metrics.md, row 1: before the order, or so far; by first contact. */
  readonly contacts: readonly Omit<BrandContacts, 'role'>[];
};

/** A digest in the making: with what is needed to go on from here. */
export type DigestState = Shared & {
  readonly rank: number;
  readonly contacts: readonly {
    readonly brand: string;
    readonly raw: number;
    /** `session\nchannel` of each contact … */
    readonly runs: readonly string[];
    /** … and its local days. */
    readonly days: readonly string[];
  }[];
};

export const EMPTY_STATE: DigestState = {
  touchpoints: 0,
  firstTime: 0,
  lastTime: 0,
  stages: STAGES.map(() => 0),
  backSteps: 0,
  pairs: 0,
  order: null,
  openOrder: '',
  brands: [],
  firstContacts: [],
  before: { rows: 0, contacts: 0 },
  trail: EMPTY_TRAIL,
  rank: -1,
  contacts: [],
};

/** Columns of the trail that is kept: as many marks as a popup has room for. */
export const KEPT_COLUMNS = 44;

export type DigestFold = {
  /** Entries in order; excluded ones are passed over. */
  readonly add: (entry: Entry, place: Place) => void;
  readonly state: () => DigestState;
  readonly digest: () => JourneyDigest;
};

export function digestFold(columns = KEPT_COLUMNS, from: DigestState = EMPTY_STATE): DigestFold {
  let { touchpoints, firstTime, lastTime, backSteps, rank, order, openOrder } = from;
  let upToOrder = from.pairs + (from.rank < 0 ? 0 : 1);
  const stages = [...from.stages];
  const before = { ...from.before };
  const brands = new Map(from.brands.map(({ brand, count }) => [brand, count]));
  const firstContacts = new Map(from.firstContacts.map((each) => [each.brand, each]));
  const tallies = new Map(
    from.contacts.map(({ brand, raw, runs, days }) => [
      brand,
      { raw, runs: new Set(runs), days: new Set(days), session: '', channel: '', day: '' },
    ]),
  );
  const trail = trailFold(columns, from.trail);

  function countContacts(entry: Entry): void {
    before.rows += 1;
    if (entry.contact) before.contacts += 1;
    const { touchpoint, sessionId } = entry;
    for (const { brand, contact } of entry.brands) {
      if (!contact) continue;
      let tally = tallies.get(brand);
      if (tally === undefined) {
        tally = { raw: 0, runs: new Set(), days: new Set(), session: '', channel: '', day: '' };
        tallies.set(brand, tally);
      }
      tally.raw += 1;
      const { channel } = touchpoint;
      // what is the same as at the contact before is there already
      if (sessionId !== tally.session || channel !== tally.channel) {
        tally.runs.add(`${sessionId}\n${channel}`);
        tally.session = sessionId;
        tally.channel = channel;
      }
      const day = localDay(touchpoint.start, touchpoint.utcOffsetMin);
      if (day !== tally.day) {
        tally.days.add(day);
        tally.day = day;
      }
    }
  }

  const shared = (): Shared => ({
    touchpoints,
    firstTime,
    lastTime,
    stages: [...stages],
    backSteps,
    pairs: Math.max(0, upToOrder - 1),
    order,
    openOrder,
    brands: [...brands].map(([brand, count]) => ({ brand, count })),
    firstContacts: [...firstContacts.values()],
    before: { ...before },
    trail: trail.value(),
  });

  return {
    add(entry, place) {
      const { touchpoint } = entry;
      if (touchpoint.excluded) return;
      const { start, eventId } = touchpoint;
      if (touchpoints === 0) firstTime = start;
      touchpoints += 1;
      lastTime = start;
      const next = stageRank(entry.stage);
      stages[next] = (stages[next] ?? 0) + 1;
      if (place !== 'after') {
        upToOrder += 1;
        if (next < rank) backSteps += 1;
        rank = next;
      }
      if (place === 'order')
        order = { step: touchpoints, time: start, eventId, brand: entry.brand, fell: fellStatus(touchpoint) };
      else if (entry.touchpointType === 'order' && touchpoint.person.orderConfirmed === undefined)
        openOrder = eventId;
      for (const brand of spokenBrands(entry))
        if (brand !== '') brands.set(brand, (brands.get(brand) ?? 0) + 1);
      for (const { brand, contact } of entry.brands)
        if (contact && !firstContacts.has(brand)) firstContacts.set(brand, { brand, start, eventId });
      if (place === 'before') countContacts(entry);
      trail.add(entry, touchpoints);
    },
    state: () => ({
      ...shared(),
      rank,
      contacts: [...tallies].map(([brand, { raw, runs, days }]) => ({
        brand,
        raw,
        runs: [...runs],
        days: [...days],
      })),
    }),
    digest: () => ({
      ...shared(),
      contacts: [...tallies].map(([brand, { raw, runs, days }]) => ({
        brand,
        raw,
        collapsed: runs.size,
        days: days.size,
      })),
    }),
  };
}

/** The digest of a built (and perhaps filtered) journey. */
export function digestOf(built: BuiltJourney, columns = KEPT_COLUMNS): JourneyDigest {
  const fold = digestFold(columns);
  built.entries.forEach((entry, index) => fold.add(entry, placeOf(index, built.orderIndex)));
  return fold.digest();
}

/** Fields of a journey that its entries depend on: when one changes, the journey is counted anew. */
export const DIGEST_FIELDS = [
  'focalBrand',
  'mainCompetitor',
  'boughtBrand',
  'ownedBrand',
  'underStudy',
] as const;
export type DigestJourney = Pick<Journey, (typeof DIGEST_FIELDS)[number]>;

export type RowFolding = {
  readonly journey: DigestJourney;
  readonly rule: { readonly contactSeconds: number };
};

/** Folds stored rows, given in order, into the digest: each is placed by what went before it. */
export function rowFold(fold: DigestFold, { journey, rule }: RowFolding, from: DigestState = EMPTY_STATE) {
  const met = new Set(from.firstContacts.map(({ brand }) => brand));
  let order = from.order === null ? null : { brand: from.order.brand };
  let seq = 0;
  return (row: Touchpoint): void => {
    seq += 1;
    const isOrder = order === null && isConfirmedOrder(row);
    const place: Place = isOrder ? 'order' : order === null ? 'before' : 'after';
    const entry = foldEntry(row, {
      journey,
      rule,
      seq,
      place,
      boughtBrand: journey.boughtBrand || (order?.brand ?? ''),
      isMet: (brand) => met.has(brand),
    });
    for (const { brand, contact } of entry.brands) if (contact) met.add(brand);
    if (isOrder) order = { brand: entry.brand };
    fold.add(entry, place);
  };
}

/** One row of a journey as an entry, placed by the journey's digest alone. `seq` stays 0: it is not known. */
export function entryByDigest(row: Touchpoint, digest: JourneyDigest, folding: RowFolding): Entry {
  const { order, firstContacts } = digest;
  const isBefore = (a: { start: number; eventId: string }, b: { start: number; eventId: string }): boolean =>
    a.start < b.start || (a.start === b.start && a.eventId < b.eventId);
  const place: Place =
    order === null || isBefore(row, { start: order.time, eventId: order.eventId })
      ? 'before'
      : row.eventId === order.eventId
        ? 'order'
        : 'after';
  return foldEntry(row, {
    ...folding,
    seq: 0,
    place,
    boughtBrand: folding.journey.boughtBrand || (order?.brand ?? ''),
    isMet: (brand) => firstContacts.some((first) => first.brand === brand && isBefore(first, row)),
  });
}

/** Everything of a row that a digest can depend on: rows that agree here need no counting. */
export function digestKey(row: Touchpoint, rule: { readonly contactSeconds: number }): string {
  return JSON.stringify([
    row.caseId,
    row.start,
    row.utcOffsetMin,
    row.timeZone,
    row.excluded,
    row.orderStatus,
    row.person,
    row.touchpointType,
    row.stageAuto,
    row.channel,
    row.brands,
    row.capture,
    row.experiencedBy,
    row.sessionId,
    // under a study its own rule decides, which is not at hand here
    row.studyVersion === '' ? row.activeSeconds >= rule.contactSeconds : [row.activeSeconds, row.seller],
  ]);
}

/** The contacts in the order of the screens, with their roles: the same as `countContacts`. */
export function contactsOf(
  { contacts }: JourneyDigest,
  journey: Pick<Journey, 'focalBrand' | 'mainCompetitor'>,
): BrandContacts[] {
  const roleOf = (brand: string): BrandRole =>
    brand === journey.focalBrand
      ? 'focal'
      : brand === journey.mainCompetitor
        ? 'main_competitor'
        : 'competitor';
  return contacts
    .map(({ brand, raw, collapsed, days }) => ({ brand, role: roleOf(brand), raw, collapsed, days }))
    .sort(
      (a, b) =>
        Number(b.role === 'focal') - Number(a.role === 'focal') ||
        b.collapsed - a.collapsed ||
        b.raw - a.raw ||
        (a.brand < b.brand ? -1 : 1),
    );
}
