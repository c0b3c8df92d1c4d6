/**
 * One browser profile of a made-up participant: a journey towards running shoes with its touchpoints, gaps and
 * days, the same for the same seed. Values are awkward on purpose: three alphabets, formulas, line breaks.
 */
import { byStart } from '../../lib/core/build-journey';
import { eventId } from '../../lib/core/event-id';
import type { Gap, Span } from '../../lib/core/gap';
import type { Journey } from '../../lib/core/journey';
import { DEFAULT_SETTINGS, type Settings, type Tombstone } from '../../lib/core/ports';
import { SESSION_LOOKS_BACK, sessionIdOf, sessionOf } from '../../lib/core/session';
import type { Touchpoint } from '../../lib/core/touchpoint';
import { TYPE_FACTS, type Channel, type TouchpointType } from '../../lib/core/vocabulary';
import { makeDiary, type MadeDiary } from './diary';
import { randomOf, type Random } from './random';
import { OPENS, type Wish } from './wish';

export type Install = {
  readonly settings: Settings;
  readonly journeys: readonly Journey[];
  readonly touchpoints: readonly Touchpoint[];
  readonly gaps: readonly Gap[];
  readonly spans: readonly Span[];
  readonly tombstones: readonly Tombstone[];
  readonly diary: MadeDiary;
};

const STUDY_VERSION = '1-5f2c90aa41de';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const BRANDS = ['Velora', 'Kestrun', 'Brightway', 'Δρομεύς', 'Быстроног'] as const;
const ZONES = [
  ['Europe/Riga', 120],
  ['Europe/Skopje', 60],
  ['Europe/Athens', 120],
  ['Europe/Moscow', 180],
] as const;
const NOTES = [
  '',
  '',
  '',
  'says "too narrow", twice',
  '=HYPERLINK("http://x.example")',
  'first line\r\nsecond line',
  'Παπούτσια για τρέξιμο; 42½',
  'Кроссовки «беговые», 42-й размер',
  '-2 degrees outside',
  'NA',
] as const;
const PERSONAS = ['planner', 'impulsive', ''] as const;
const TAGS = [[], [], ['price'], ['price', 'delivery'], ['NA']] as const;

type Step = readonly [type: TouchpointType, channel: Channel, offline?: 'offline'];
const BEFORE: readonly [Step, ...Step[]] = [
  ['advertisement', 'social_media'],
  ['advertisement', 'radio', 'offline'],
  ['search', 'search_engine'],
  ['category_page', 'website'],
  ['product_page', 'website'],
  ['product_page', 'marketplace'],
  ['product_page', 'website'],
  ['review', 'review_site'],
  ['review', 'video'],
  ['comparison', 'comparison_site'],
  ['recommendation', 'word_of_mouth', 'offline'],
  ['shop_visit', 'store', 'offline'],
  ['cart', 'website'],
  ['checkout', 'website'],
];
const AFTER: readonly [Step, ...Step[]] = [
  ['delivery', 'website'],
  ['service_message', 'email'],
  ['use', 'product', 'offline'],
  ['support_request', 'live_chat'],
  ['review_written', 'review_site'],
  ['recommendation_given', 'word_of_mouth', 'offline'],
];

export function makeInstall(wish: Wish): Install {
  const random = randomOf(wish.seed);
  const installId = `I-${wish.participantId}${wish.install}`;
  const focal = random.of(BRANDS);
  const rival =
    BRANDS[(BRANDS.indexOf(focal) + 1 + random.whole(BRANDS.length - 1)) % BRANDS.length] ?? focal;
  // three of four buy; one in four of them the rival
  const buys = random.next() < 0.75;
  const bought = random.next() < 0.75 ? focal : rival;
  const caseId = `J-${wish.participantId}-${wish.install}${wish.seed.toString(36)}`;
  const touchpoints = makeRows(wish, { random, installId, caseId, focal, rival, bought: buys ? bought : '' });
  const last = touchpoints.at(-1)?.complete ?? OPENS;
  const order = touchpoints.find((row) => row.person.orderConfirmed === true);
  const journey: Journey = {
    caseId,
    studyId: wish.studyId,
    participantId: wish.participantId,
    studyVersion: STUDY_VERSION,
    need: 'running shoes',
    needSince: null,
    category: 'shoes',
    trigger: random.of(['', 'the old ones are worn, "finally"', '=need', 'σπασμένη σόλα']),
    brands: BRANDS.map((name) => ({ name, hosts: [], aliases: [] })),
    focalBrand: focal,
    mainCompetitor: rival,
    intendedBrand: random.of(['', focal]),
    ownedBrand: random.of(['', rival]),
    initialSet: [focal, rival],
    sites: [],
    recordingScope: wish.recordingScope,
    state: 'finished',
    pausedUntil: null,
    openedAt: OPENS,
    closedAt: last + HOUR,
    decidedAt: order?.start ?? null,
    outcome: order === undefined ? random.of(['postponed', 'abandoned']) : 'bought',
    closeReason: 'study_end',
    boughtBrand: order === undefined ? '' : bought,
    boughtProduct: order === undefined ? '' : 'Skyline 4',
    boughtFrom: '',
    boughtFor: order === undefined ? '' : 'self',
    decisionRole: order === undefined ? '' : random.of(['sole', 'joint']),
    cycleNo: 1,
    previousCaseId: '',
    seededBy: '',
    persona: PERSONAS[wish.seed % PERSONAS.length] ?? '',
    plan: [],
    underStudy: null,
    schemaVersion: 1,
  };
  return {
    settings: { ...DEFAULT_SETTINGS, participantId: wish.participantId, installId },
    journeys: [journey],
    touchpoints,
    ...presence(random, installId, last),
    tombstones: [],
    diary: makeDiary(wish, { installId, caseId, touchpoints, until: last }),
  };
}

type Cast = {
  readonly random: Random;
  readonly installId: string;
  readonly caseId: string;
  readonly focal: string;
  readonly rival: string;
  /** '' = nothing is bought. */
  readonly bought: string;
};

function makeRows(wish: Wish, cast: Cast): Touchpoint[] {
  const { random } = cast;
  const [timeZone, utcOffsetMin] = random.of(ZONES);
  const orderAt = cast.bought === '' ? Infinity : Math.floor(wish.rows * 0.8);
  // the whole journey takes about five weeks, however many rows it has
  const pace = (35 * DAY) / wish.rows;
  let start = OPENS + random.whole(DAY);
  const placed: Touchpoint[] = [];
  for (let at = 0; at < wish.rows; at += 1) {
    start += Math.round(random.next() < 0.7 ? 20_000 + random.next() * 600_000 : random.next() * 6 * pace);
    const [type, channel, offline] =
      at === orderAt ? (['order', 'website'] as const) : random.of(at > orderAt ? AFTER : BEFORE);
    const row = makeRow(cast, {
      at,
      isOrder: at === orderAt,
      start,
      type,
      channel,
      isOffline: offline !== undefined,
    });
    placed.push({ ...row, timeZone, utcOffsetMin, recordingScope: wish.recordingScope });
  }
  const inSessions: Touchpoint[] = [];
  for (const row of placed.sort(byStart)) {
    const newest = inSessions.slice(-SESSION_LOOKS_BACK);
    const sessionId =
      row.capture === 'auto' ? sessionOf(row, newest, DEFAULT_SETTINGS) : sessionIdOf(row.eventId);
    inSessions.push({ ...row, sessionId });
  }
  return inSessions;
}

type Place = {
  readonly at: number;
  readonly isOrder: boolean;
  readonly start: number;
  readonly type: TouchpointType;
  readonly channel: Channel;
  readonly isOffline: boolean;
};

function makeRow(cast: Cast, { at, isOrder, start, type, channel, isOffline }: Place): Touchpoint {
  const { random } = cast;
  const id = eventId(
    start,
    Uint8Array.from({ length: 16 }, () => random.whole(256)),
  );
  const brand = isOrder ? cast.bought : random.next() < 0.5 ? cast.focal : random.of([cast.rival, ...BRANDS]);
  const second = brand === cast.rival ? cast.focal : cast.rival;
  const active = isOffline ? 0 : Math.round(random.next() ** 2 * 3_000) / 10;
  const rated = random.next() < 0.3;
  return {
    eventId: id,
    caseId: cast.caseId,
    fittingCaseIds: [],
    start,
    complete: start + Math.round(active * 1_000),
    recordedAt: start + (isOffline ? random.whole(20) * HOUR : Math.round(active * 1_000)),
    activeSeconds: active,
    timePrecision: isOffline ? random.of(['minute', 'hour', 'part_of_day', 'day']) : 'exact',
    timeZone: '',
    utcOffsetMin: 0,
    touchpointType: type,
    stageAuto: TYPE_FACTS[type].stage,
    confidence: Math.round((0.6 + random.next() * 0.4) * 1_000) / 1_000,
    ruleId: isOffline ? '' : `structured-${type}`,
    ruleVersion: isOffline ? '' : '1',
    evidence: [],
    person: isOrder ? { orderConfirmed: true } : random.next() < 0.05 ? { stage: 'consideration' } : {},
    personRuleId: '',
    channel,
    entrySource: isOffline ? '' : random.of(['direct', 'organic_search', 'referral']),
    ownership: random.of(['brand_owned', 'partner_owned', 'social_external']),
    initiator: 'customer',
    device: isOffline ? 'none' : 'this_computer',
    experiencedBy: random.next() < 0.04 ? 'reported' : 'self',
    brands:
      type === 'search'
        ? []
        : type === 'comparison'
          ? [
              { brand, relation: 'compared' },
              { brand: second, relation: 'compared' },
            ]
          : type === 'category_page'
            ? BRANDS.map((each) => ({ brand: each, relation: 'listed' as const }))
            : [{ brand, relation: 'subject' }],
    seller: channel === 'marketplace' ? 'Stride & Mart' : '',
    product: type === 'product_page' || isOrder ? `Model ${random.whole(40)}` : '',
    orderStatus: isOrder ? 'placed' : '',
    valence: rated ? random.whole(5) - 2 : null,
    arousal: rated ? 1 + random.whole(5) : null,
    persuasion: rated ? random.whole(5) - 2 : null,
    goal: '',
    expectation: '',
    painPoint: rated ? random.of(NOTES) : '',
    opportunity: '',
    note: random.of(NOTES),
    tags: random.of(TAGS),
    orderValue: isOrder ? 79.9 + random.whole(60) : null,
    currency: isOrder ? 'EUR' : '',
    evidenceIds: [],
    promptId: '',
    stageShown: random.next() < 0.1 ? false : null,
    studyVersion: STUDY_VERSION,
    capture: isOffline ? 'manual' : 'auto',
    contingency: isOffline ? 'retrospective' : 'event',
    pageHost: isOffline ? '' : `www.${channel.replaceAll('_', '-')}.example`,
    pagePath: isOffline ? '' : `/${type}/{id}`,
    pageTitle: '',
    redacted: isOffline ? [] : ['page_path'],
    excluded: at % 29 === 28 && !isOrder,
    excludeReason: at % 29 === 28 && !isOrder ? 'off_topic' : '',
    recordingScope: 'listed_sites',
    installId: cast.installId,
    sessionId: '',
    addressKey: '',
    visits: {},
    visitIds: [],
    documents: [],
    appVersion: '0.1.0',
    schemaVersion: 1,
  };
}

/** The browser ran on most days, some hours each; now and then recording was paused. */
function presence(random: Random, installId: string, until: number): { spans: Span[]; gaps: Gap[] } {
  const spans: Span[] = [];
  const gaps: Gap[] = [];
  for (let day = OPENS; day < until; day += DAY) {
    if (random.next() < 0.1) continue;
    const start = day + random.whole(4) * HOUR;
    const end = start + (2 + random.whole(8)) * HOUR;
    spans.push({ spanId: `S-${installId}-${spans.length}`, start, end });
    if (random.next() < 0.2) {
      const gap = { start: start + HOUR, end: start + 1.5 * HOUR };
      gaps.push({
        gapId: `G-${installId}-${gaps.length}`,
        ...gap,
        reason: random.of(['paused', 'other_person']),
      });
    }
  }
  return { spans, gaps };
}
