/**
 * From rows to a journey: order, sessions, stage after position, contacts. A pure fold over the rows of one
 * journey; every screen and file reads its result, so figures cannot disagree.
 */
import type { BuiltJourney, Entry, EntryBrand } from './entry';
import type { Journey } from './journey';
import type { Touchpoint } from './touchpoint';
import {
  TYPE_FACTS,
  channelMode,
  type BrandRole,
  type Stage,
  type StageSource,
  type TouchpointType,
} from './vocabulary';

/** The study's setting of a contact. */
export type CountingRule = {
  /** Active seconds from which a visit is a contact. */
  readonly contactSeconds: number;
  /** `seller`: the shop where it happened counts as a brand of its own. */
  readonly countBy?: 'brand' | 'seller';
};

const NEVER_A_CONTACT: ReadonlySet<TouchpointType> = new Set<TouchpointType>([
  'search',
  'cart',
  'checkout',
  'payment',
  'order',
  'account',
  'login',
]);

/** Noticing a brand: awareness at its first contact, consideration afterwards. */
const NOTICING: ReadonlySet<TouchpointType> = new Set<TouchpointType>([
  'advertisement',
  'content',
  'recommendation',
  'peer_observation',
]);

/** Before the order these tell what owning it would be like. */
const SERVICE: ReadonlySet<TouchpointType> = new Set<TouchpointType>([
  'service_information',
  'support_request',
  'delivery',
  'return',
]);

/** After the order, the bought brand's own pages of these types are part of using it. */
const LOOKING: ReadonlySet<TouchpointType> = new Set<TouchpointType>([
  'home_page',
  'category_page',
  'product_page',
  'comparison',
  'review',
  'content',
  'service_information',
]);

/**
 * @param rows the journey's rows in any order
 * @returns entries by (start, event id), excluded rows among them (metrics leave them out)
 */
export function buildJourney(
  journey: Journey,
  rows: readonly Touchpoint[],
  rule: CountingRule,
): BuiltJourney {
  const ordered = [...rows].sort(byStart);
  const order = findOrder(ordered);
  return { journey, entries: ordered.map(entryFolder(journey, order, rule)), orderIndex: order.index };
}

/** The confirmed order p of a journey: where it stands (−1 = none yet) and what was bought. */
export type FoundOrder = { readonly index: number; readonly brand: string };

export const NO_ORDER: FoundOrder = { index: -1, brand: '' };

/** The first confirmed order among rows in order. */
export function findOrder(ordered: readonly Touchpoint[]): FoundOrder {
  const index = ordered.findIndex(isConfirmedOrder);
  const row = ordered[index];
  return row === undefined ? NO_ORDER : { index, brand: subjectOf(row) };
}

/**
 * A function that turns the rows of one journey, given in order, into entries, one at a time: what a file of
 * any length is streamed through.
 */
export function entryFolder(
  journey: Journey,
  order: FoundOrder,
  rule: CountingRule,
): (row: Touchpoint) => Entry {
  const boughtBrand = journey.boughtBrand || order.brand;
  const met = new Set<string>();
  let index = -1;
  return (touchpoint) => {
    index += 1;
    const entry = foldEntry(touchpoint, {
      journey,
      rule,
      seq: index + 1,
      place: order.index < 0 || index < order.index ? 'before' : index === order.index ? 'order' : 'after',
      boughtBrand,
      isMet: (brand) => met.has(brand),
    });
    for (const brand of entry.brands) if (brand.contact) met.add(brand.brand);
    return entry;
  };
}

export type FoldedAt = {
  readonly journey: Pick<Journey, 'focalBrand' | 'mainCompetitor' | 'ownedBrand' | 'underStudy'>;
  readonly rule: CountingRule;
  readonly seq: number;
  readonly place: 'before' | 'order' | 'after';
  readonly boughtBrand: string;
  /** The brand had a contact earlier in the journey. */
  readonly isMet: (brand: string) => boolean;
};

/** One row as an entry, given where in its journey it stands. */
export function foldEntry(touchpoint: Touchpoint, at: FoldedAt): Entry {
  const { journey, rule, seq, place, boughtBrand, isMet } = at;
  // a study's rule goes before the person's own setting
  const brands = brandsOf(touchpoint, journey.underStudy ?? rule);
  const placed = placeStage(touchpoint, {
    place,
    metBefore: brands.some((brand) => brand.relation !== 'listed' && isMet(brand.brand)),
    boughtBrand,
    ownedBrand: journey.ownedBrand,
  });
  const brand = subjectOf(touchpoint);
  return {
    touchpoint,
    seq,
    sessionId: touchpoint.sessionId,
    ...placed,
    brand,
    brandRelation: brand === '' ? '' : 'subject',
    brandRole: roleOf(brand, journey, touchpoint),
    brands,
    contact: brands.some((each) => each.contact),
  };
}

export function byStart(a: Touchpoint, b: Touchpoint): number {
  return a.start - b.start || (a.eventId < b.eventId ? -1 : a.eventId > b.eventId ? 1 : 0);
}

/** The type a person chose, else the rule's. */
export function effectiveType(row: Touchpoint): TouchpointType {
  return row.person.touchpointType ?? row.touchpointType;
}

/** The brand the touchpoint is about; '' = none or several side by side. */
export function subjectOf(row: Touchpoint): string {
  if (row.person.brand !== undefined) return row.person.brand;
  return row.brands.find((brand) => brand.relation === 'subject')?.brand ?? '';
}

export function isConfirmedOrder(row: Touchpoint): boolean {
  return !row.excluded && effectiveType(row) === 'order' && row.person.orderConfirmed === true;
}

/** Offline rows and rows a person entered always count; visits from `contactSeconds` active seconds. */
function brandsOf(row: Touchpoint, rule: CountingRule): EntryBrand[] {
  const type = effectiveType(row);
  const lasted =
    channelMode(row.channel) === 'offline' ||
    row.capture === 'manual' ||
    row.capture === 'prompted' ||
    row.activeSeconds >= rule.contactSeconds;
  const counts = !row.excluded && lasted && !NEVER_A_CONTACT.has(type) && row.experiencedBy !== 'reported';
  const subject = row.person.brand;
  const brands =
    subject === undefined
      ? row.brands
      : [
          ...(subject === '' ? [] : [{ brand: subject, relation: 'subject' as const }]),
          ...row.brands.filter((brand) => brand.relation !== 'subject' && brand.brand !== subject),
        ];
  const counted = brands.map((brand) => ({ ...brand, contact: counts && brand.relation !== 'listed' }));
  return rule.countBy === 'seller' && row.seller !== '' && brands.every(({ brand }) => brand !== row.seller)
    ? [...counted, { brand: row.seller, relation: 'subject', contact: counts }]
    : counted;
}

type Position = {
  readonly place: 'before' | 'order' | 'after';
  /** One of its brands had a contact earlier in the journey. */
  readonly metBefore: boolean;
  readonly boughtBrand: string;
  readonly ownedBrand: string;
};

type Placed = {
  readonly touchpointType: TouchpointType;
  readonly stage: Stage;
  readonly stageSource: StageSource;
};

/** The stage after position: what the page alone says, then where in the journey it stands. */
export function placeStage(row: Touchpoint, position: Position): Placed {
  const chosen = effectiveType(row);
  const touchpointType =
    chosen === 'order' && position.place === 'after' && row.person.orderConfirmed === true
      ? 'repeat_order'
      : chosen;
  if (row.person.stage !== undefined) {
    return { touchpointType, stage: row.person.stage, stageSource: 'participant' };
  }
  const alone = row.person.touchpointType === undefined ? row.stageAuto : TYPE_FACTS[touchpointType].stage;
  const stage = stageByPosition(touchpointType, subjectOf(row), alone, position);
  const stageSource =
    row.person.touchpointType !== undefined ? 'participant' : stage === alone ? 'rule' : 'position';
  return { touchpointType, stage, stageSource };
}

function stageByPosition(type: TouchpointType, brand: string, alone: Stage, position: Position): Stage {
  if (type === 'repeat_order') return 'retention';
  if (position.place === 'after' && brand !== '' && LOOKING.has(type)) {
    return brand === position.boughtBrand ? 'retention' : 'consideration';
  }
  if (NOTICING.has(type)) return position.metBefore ? 'consideration' : 'awareness';
  if (type === 'shop_visit' || type === 'enquiry') return 'consideration';
  if (position.place === 'before' && SERVICE.has(type) && (brand === '' || brand !== position.ownedBrand)) {
    return 'consideration';
  }
  return alone;
}

function roleOf(
  brand: string,
  journey: Pick<Journey, 'focalBrand' | 'mainCompetitor'>,
  row: Touchpoint,
): BrandRole {
  if (brand === '') return 'neutral';
  if (brand === journey.focalBrand) return 'focal';
  if (brand === journey.mainCompetitor) return 'main_competitor';
  if (row.seller !== '' && row.seller === brand) return 'retailer';
  return 'competitor';
}
