/**
 * What a journey's figures say, as sentences to be worded: each with its figures and the touchpoints behind it.
 * A sentence that the data does not carry is not made: no order, no "ordered after"; no rating, no "felt worst".
 */
import { countContacts } from './contacts';
import type { BuiltJourney, Entry } from './entry';
import { channelFold } from './metrics/channels';
import { detourFold, detourHours, type Detour } from './metrics/detours';
import { examinedBrandsFold } from './metrics/examined-brands';
import { feelingFold } from './metrics/feelings';
import { contactBrands, isCoarse, placeOf, runFolds } from './metrics/fold';
import { keptContacts, type FellThrough } from './metrics/kept-order';
import { CHECKOUT_DAYS, abandonmentFold, brandSwitch } from './metrics/outcome';
import { pathFold } from './metrics/path';
import { stageTimeFold } from './metrics/stage-time';
import type { Gap } from './gap';
import { alignPlan } from './plan-alignment';
import { STAGES, channelMode, stageRank, type Stage } from './vocabulary';

export const SENTENCE_GROUPS = ['way', 'time', 'felt', 'brands', 'look'] as const;
export type SentenceGroup = (typeof SENTENCE_GROUPS)[number];

/** Hours, days and counts are the metrics' own; nothing is rounded here. */
export type Saying =
  | { readonly kind: 'ordered'; readonly length: number; readonly days: number; readonly brand: string }
  | { readonly kind: 'ongoing'; readonly length: number }
  /** `kept`: a later order that stands; null = none so far. */
  | { readonly kind: 'fell_through'; readonly status: FellThrough; readonly kept: Entry | null }
  | { readonly kind: 'back_steps'; readonly count: number; readonly pairs: number }
  | { readonly kind: 'offline'; readonly offline: number; readonly rows: number; readonly ordered: boolean }
  | { readonly kind: 'longest'; readonly stage: Stage; readonly hours: number }
  | { readonly kind: 'active'; readonly stage: Stage; readonly seconds: number }
  /** `same`: touchpoints rated like it, itself left out. */
  | { readonly kind: 'worst' | 'best'; readonly entry: Entry; readonly value: number; readonly same: number }
  | { readonly kind: 'unpleasant'; readonly count: number; readonly rated: number }
  /** `stage` '' = no stage has more than every other. */
  | { readonly kind: 'pains'; readonly count: number; readonly stage: Stage | ''; readonly most: number }
  | {
      readonly kind: 'rival' | 'leading';
      readonly first: string;
      readonly firstContacts: number;
      readonly second: string;
      readonly secondContacts: number;
    }
  | {
      readonly kind: 'detours';
      readonly count: number;
      readonly touchpoints: number;
      /** Of those whose hours are known: so many are `timed`. */
      readonly hours: number;
      readonly timed: number;
      readonly returned: number;
      readonly switched: number;
      readonly open: number;
    }
  | { readonly kind: 'added'; readonly brands: readonly string[] }
  | { readonly kind: 'switched'; readonly favourite: string; readonly bought: string }
  | { readonly kind: 'abandoned'; readonly windowDays: number }
  | { readonly kind: 'pause'; readonly hours: number; readonly before: Entry; readonly after: Entry }
  | { readonly kind: 'turned'; readonly entry: Entry; readonly value: number }
  | {
      readonly kind: 'plan';
      readonly planned: number;
      readonly matched: number;
      readonly actual: number;
      readonly adHoc: number;
    }
  | { readonly kind: 'opportunities'; readonly count: number }
  | { readonly kind: 'unrated'; readonly rated: number; readonly total: number }
  | { readonly kind: 'gaps'; readonly count: number; readonly hours: number };

export type Sentence = {
  readonly group: SentenceGroup;
  readonly saying: Saying;
  /** The touchpoints behind it, in order. */
  readonly eventIds: readonly string[];
};

/** Below this share of rated touchpoints the summary says that the rest is not known. */
const RATED_ENOUGH = 0.5;

/** @param now epoch ms, for what may still come */
export function summarise(built: BuiltJourney, gaps: readonly Gap[], now: number): Sentence[] {
  const { journey } = built;
  const kept = built.entries.filter(({ touchpoint }) => !touchpoint.excluded);
  if (kept.length === 0) return [];
  const placed = built.entries
    .map((entry, index) => ({ entry, place: placeOf(index, built.orderIndex) }))
    .filter(({ entry }) => !entry.touchpoint.excluded);
  const upToOrder = placed.filter(({ place }) => place !== 'after').map(({ entry }) => entry);
  const before = placed.filter(({ place }) => place === 'before').map(({ entry }) => entry);
  const order = placed.find(({ place }) => place === 'order')?.entry;

  const folds = {
    path: pathFold(),
    time: stageTimeFold(),
    channels: channelFold(),
    feelings: feelingFold(),
    detours: detourFold(journey.focalBrand),
    examined: examinedBrandsFold(journey.initialSet),
    abandonment: abandonmentFold(now),
  };
  runFolds(built, Object.values(folds));
  const path = folds.path.value();
  const channels = folds.channels.value();
  const feelings = folds.feelings.value();
  const { detours } = folds.detours.value();
  const { elapsedHours, activeSeconds } = folds.time.value();

  const sentences: Sentence[] = [];
  const say = (group: SentenceGroup, saying: Saying, entries: readonly Entry[]): void => {
    sentences.push({ group, saying, eventIds: entries.map(({ touchpoint }) => touchpoint.eventId) });
  };
  const ofStage = (stage: Stage) => kept.filter((entry) => entry.stage === stage);

  // the way
  if (order !== undefined && path.lagDays !== null) {
    say('way', { kind: 'ordered', length: path.length, days: path.lagDays, brand: order.brand }, upToOrder);
  } else {
    say('way', { kind: 'ongoing', length: path.length }, kept.slice(-1));
  }
  const later = keptContacts(built);
  if (later !== null) {
    const next = kept.find(({ touchpoint }) => touchpoint.eventId === later.eventId);
    say(
      'way',
      { kind: 'fell_through', status: later.status, kept: next ?? null },
      [order, next].filter((entry) => entry !== undefined),
    );
  }
  if (path.backSteps > 0) {
    const turned = upToOrder.filter(
      (entry, at) => at > 0 && stageRank(entry.stage) < stageRank(upToOrder[at - 1]?.stage ?? entry.stage),
    );
    say('way', { kind: 'back_steps', count: path.backSteps, pairs: path.pairs }, turned);
  }
  if (channels.offline > 0) {
    const offline = before.filter(({ touchpoint }) => channelMode(touchpoint.channel) === 'offline');
    say(
      'way',
      { kind: 'offline', offline: channels.offline, rows: channels.rows, ordered: order !== undefined },
      offline,
    );
  }

  // time
  // what comes after buying is long by nature and would hide the way to it
  const longest = largest(upTo('purchase', elapsedHours));
  if (longest !== null && longest.value > 0) {
    say('time', { kind: 'longest', stage: longest.stage, hours: longest.value }, ofStage(longest.stage));
  }
  const active = largest(activeSeconds);
  if (active !== null && active.value > 0) {
    const rows = ofStage(active.stage).filter(({ touchpoint }) => touchpoint.activeSeconds > 0);
    say('time', { kind: 'active', stage: active.stage, seconds: active.value }, rows);
  }

  // felt
  const rated = upToOrder.filter(({ touchpoint }) => touchpoint.valence !== null);
  const at = (value: number | null) => rated.filter(({ touchpoint }) => touchpoint.valence === value);
  const [worst] = at(feelings.lowest);
  if (worst !== undefined && feelings.lowest !== null && feelings.lowest < 0) {
    say(
      'felt',
      { kind: 'worst', entry: worst, value: feelings.lowest, same: at(feelings.lowest).length - 1 },
      at(feelings.lowest),
    );
  }
  const [best] = at(feelings.highest);
  if (best !== undefined && feelings.highest !== null && feelings.highest > 0) {
    say(
      'felt',
      { kind: 'best', entry: best, value: feelings.highest, same: at(feelings.highest).length - 1 },
      at(feelings.highest),
    );
  }
  const unpleasant = rated.filter(({ touchpoint }) => (touchpoint.valence ?? 0) < 0);
  if (unpleasant.length > 1) {
    say('felt', { kind: 'unpleasant', count: unpleasant.length, rated: feelings.rated }, unpleasant);
  }
  const pains = kept.filter(({ touchpoint }) => touchpoint.painPoint !== '');
  const byStage = countsOf(pains);
  const painful = largest(byStage);
  if (painful !== null) {
    const alone = Object.values(byStage).filter((count) => count === painful.value).length === 1;
    say(
      'felt',
      { kind: 'pains', count: pains.length, stage: alone ? painful.stage : '', most: painful.value },
      pains,
    );
  }

  // brands
  const close = closeCall(built, order);
  if (close !== null) {
    const rows = before.filter((entry) =>
      contactBrands(entry).some((brand) => brand === close.first || brand === close.second),
    );
    say('brands', close, rows);
  }
  if (detours.length > 0) {
    const ids = new Set(detours.flatMap(({ eventIds }) => eventIds));
    say(
      'brands',
      detoursTogether(detours),
      kept.filter(({ touchpoint }) => ids.has(touchpoint.eventId)),
    );
  }
  const { declared, added } = folds.examined.value();
  // an unknown set at the start is not an empty one
  if (declared.length > 0 && added.length > 0) {
    say(
      'brands',
      { kind: 'added', brands: added },
      before.filter((entry) => contactBrands(entry).some((brand) => added.includes(brand))),
    );
  }
  if (order !== undefined && brandSwitch(journey).fromFavourite === true) {
    say('brands', { kind: 'switched', favourite: journey.focalBrand, bought: journey.boughtBrand }, [order]);
  }

  // look
  if (folds.abandonment.value() === 'abandoned') {
    const checkouts = before.filter(
      ({ touchpointType }) => touchpointType === 'checkout' || touchpointType === 'payment',
    );
    say('look', { kind: 'abandoned', windowDays: CHECKOUT_DAYS }, checkouts);
  }
  const pause = longestPause(upToOrder);
  if (pause !== null) say('look', pause, [pause.before, pause.after]);
  // the worst of those after which the way turned back
  const [sour] = upToOrder
    .filter((entry, at) => {
      const next = upToOrder[at + 1];
      const turned = next !== undefined && stageRank(next.stage) < stageRank(entry.stage);
      return turned && (entry.touchpoint.valence ?? 0) < 0;
    })
    .sort((a, b) => (a.touchpoint.valence ?? 0) - (b.touchpoint.valence ?? 0));
  if (sour !== undefined) {
    const next = upToOrder.slice(upToOrder.indexOf(sour) + 1, upToOrder.indexOf(sour) + 2);
    say('look', { kind: 'turned', entry: sour, value: sour.touchpoint.valence ?? 0 }, [sour, ...next]);
  }
  if (journey.plan.length > 0) {
    const { rows, figures, planned, actual } = alignPlan(journey.plan, built);
    say(
      'look',
      { kind: 'plan', planned, matched: planned - figures.missingCount, actual, adHoc: figures.adHoc },
      rows.flatMap((row) => (row.planned === null && row.actual !== null ? [row.actual.entry] : [])),
    );
  }
  const opportunities = kept.filter(({ touchpoint }) => touchpoint.opportunity !== '');
  if (opportunities.length > 0) {
    say('look', { kind: 'opportunities', count: opportunities.length }, opportunities);
  }
  if (feelings.rated < upToOrder.length * RATED_ENOUGH) {
    const unrated = upToOrder.filter(({ touchpoint }) => touchpoint.valence === null);
    say('look', { kind: 'unrated', rated: feelings.rated, total: upToOrder.length }, unrated);
  }
  const span = { first: kept[0]?.touchpoint.start ?? 0, last: kept.at(-1)?.touchpoint.start ?? 0 };
  return [...sentences, ...blindSentence(span, gaps)];
}

/** The last sentence: how long nothing could be recorded between the first and the last touchpoint, epoch ms. */
export function blindSentence(
  { first, last }: { readonly first: number; readonly last: number },
  gaps: readonly Gap[],
): Sentence[] {
  const blind = gaps
    .map(({ start, end }) => Math.min(end ?? Infinity, last) - Math.max(start, first))
    .filter((length) => length > 0);
  if (blind.length === 0) return [];
  const hours = blind.reduce((sum, length) => sum + length, 0) / 3_600_000;
  return [{ group: 'look', saying: { kind: 'gaps', count: blind.length, hours }, eventIds: [] }];
}

export function detoursTogether(detours: readonly Detour[]): Extract<Saying, { kind: 'detours' }> {
  const timed = detourHours(detours);
  const ended = (how: Detour['end']) => detours.filter(({ end }) => end === how).length;
  return {
    kind: 'detours',
    count: detours.length,
    touchpoints: detours.reduce((sum, { touchpoints }) => sum + touchpoints, 0),
    hours: timed.hours,
    timed: timed.of,
    returned: ended('returned'),
    switched: ended('switched'),
    open: ended('open'),
  };
}

/** Shorter ones are part of the way, and an unclear time of day is no pause. */
const PAUSE_SHARE = 0.25;

/** The longest stretch without a touchpoint, if it is at least a quarter of the way. */
function longestPause(entries: readonly Entry[]): Extract<Saying, { kind: 'pause' }> | null {
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined || entries.length < 4) return null;
  const whole = last.touchpoint.start - first.touchpoint.start;
  let found: Extract<Saying, { kind: 'pause' }> | null = null;
  for (let at = 1; at < entries.length; at += 1) {
    const [before, after] = entries.slice(at - 1, at + 1);
    if (before === undefined || after === undefined) continue;
    const isVague = isCoarse(before.touchpoint) || isCoarse(after.touchpoint);
    const pause = after.touchpoint.start - before.touchpoint.complete;
    const hours = pause / 3_600_000;
    if (isVague || pause <= 0 || pause < whole * PAUSE_SHARE || hours <= (found?.hours ?? 0)) continue;
    found = { kind: 'pause', hours, before, after };
  }
  return found;
}

/** The rival with the most contacts before the order, beside the bought brand; without an order the two in front. */
function closeCall(
  built: BuiltJourney,
  order: Entry | undefined,
): Extract<Saying, { kind: 'rival' | 'leading' }> | null {
  const counts = countContacts(built).filter(({ collapsed }) => collapsed > 0);
  const bought = order === undefined ? '' : built.journey.boughtBrand || order.brand;
  const [most, next] = [...counts].sort((a, b) => b.collapsed - a.collapsed);
  if (order === undefined) {
    if (most === undefined || next === undefined || most.collapsed === next.collapsed) return null;
    return {
      kind: 'leading',
      first: most.brand,
      firstContacts: most.collapsed,
      second: next.brand,
      secondContacts: next.collapsed,
    };
  }
  if (bought === '') return null;
  const rivals = counts.filter(({ brand }) => brand !== bought).sort((a, b) => b.collapsed - a.collapsed);
  const [rival, second] = rivals;
  // two rivals alike: none of them came closest
  if (rival === undefined || rival.collapsed === second?.collapsed) return null;
  const own = counts.find(({ brand }) => brand === bought)?.collapsed ?? 0;
  return {
    kind: 'rival',
    first: bought,
    firstContacts: own,
    second: rival.brand,
    secondContacts: rival.collapsed,
  };
}

function countsOf(entries: readonly Entry[]): Partial<Record<Stage, number>> {
  const counts: Partial<Record<Stage, number>> = {};
  for (const { stage } of entries) counts[stage] = (counts[stage] ?? 0) + 1;
  return counts;
}

function upTo(
  stage: Stage,
  byStage: Readonly<Partial<Record<Stage, number>>>,
): Partial<Record<Stage, number>> {
  return Object.fromEntries(
    STAGES.slice(0, stageRank(stage) + 1).flatMap((each) =>
      byStage[each] === undefined ? [] : [[each, byStage[each]]],
    ),
  );
}

/** The stage with the most; of equals the earlier one. */
function largest(byStage: Readonly<Partial<Record<Stage, number>>>): { stage: Stage; value: number } | null {
  return STAGES.reduce<{ stage: Stage; value: number } | null>((most, stage) => {
    const value = byStage[stage];
    return value === undefined || (most !== null && most.value >= value) ? most : { stage, value };
  }, null);
}
