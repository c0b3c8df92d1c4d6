/**
 * Rows that come from a file, checked field by field: a backup may be old, cut short or made up. The tables of
 * checks have the very keys of the types: a field that is forgotten here does not compile.
 */
import { MAX_EVIDENCE_TEXT, OTHER_DEVICES, PARTICIPATION_STATES } from './diary';
import { GAP_REASONS } from './gap';
import { SITE_KINDS } from './journey';
import { LANGUAGE_IDS, type StoredTables, type TableName } from './ports';
import { FEEDBACKS } from './study';
import { SCHEMA_VERSION } from './touchpoint';
import { upcastJourney, upcastTouchpoint } from './upcast';
import * as v from './vocabulary';

type Check = (value: unknown) => boolean;
type Checks<T> = { readonly [K in keyof Required<T>]: Check };

const MAX_TEXT = 10_000;
const MAX_LIST = 1_000;

const text: Check = (value) => typeof value === 'string' && value.length <= MAX_TEXT;
const id: Check = (value) => typeof value === 'string' && value !== '' && value.length <= 200;
const idOrNone: Check = (value) => value === '' || id(value);
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const whole: Check = (value) => Number.isSafeInteger(value);
const time: Check = (value) => number(value) && Math.abs(value as number) <= 8.64e15;
const flag: Check = (value) => typeof value === 'boolean';
const or =
  (other: unknown, check: Check): Check =>
  (value) =>
    value === other || check(value);
const word =
  (words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value);
const listOf =
  (check: Check, most = MAX_LIST): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);
const recordOf =
  (check: Check): Check =>
  (value) =>
    isRecord(value) && Object.keys(value).length <= MAX_LIST && Object.values(value).every(check);
const only =
  <T>(checks: Checks<T>, optional = false): Check =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).every((key) => Object.hasOwn(checks, key)) &&
    Object.entries<Check>(checks).every(([key, check]) =>
      optional && !Object.hasOwn(value, key) ? true : check(value[key]),
    );

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Row<K extends TableName> = StoredTables[K];
const person = only<Row<'touchpoints'>['person']>(
  { stage: word(v.STAGES), touchpointType: word(v.TOUCHPOINT_TYPES), brand: text, orderConfirmed: flag },
  true,
);

const CHECKS: { readonly [K in TableName]: Checks<Row<K>> } = {
  touchpoints: {
    eventId: id,
    caseId: idOrNone,
    sessionId: text,
    fittingCaseIds: listOf(id),
    start: time,
    complete: time,
    recordedAt: time,
    activeSeconds: number,
    timePrecision: word(v.TIME_PRECISIONS),
    timeZone: text,
    utcOffsetMin: number,
    touchpointType: word(v.TOUCHPOINT_TYPES),
    stageAuto: word(v.STAGES),
    confidence: number,
    ruleId: text,
    ruleVersion: text,
    evidence: listOf(only<Row<'touchpoints'>['evidence'][number]>({ signal: text, weight: number })),
    person,
    personRuleId: text,
    channel: word(v.CHANNELS),
    entrySource: or('', word(v.ENTRY_SOURCES)),
    ownership: or('', word(v.OWNERSHIPS)),
    initiator: word(v.INITIATORS),
    device: word(v.DEVICES),
    experiencedBy: word(v.EXPERIENCED_BY),
    brands: listOf(
      only<Row<'touchpoints'>['brands'][number]>({ brand: text, relation: word(v.BRAND_RELATIONS) }),
    ),
    seller: text,
    product: text,
    orderStatus: or('', word(v.ORDER_STATUSES)),
    orderValue: or(null, number),
    currency: text,
    valence: or(null, number),
    arousal: or(null, number),
    persuasion: or(null, number),
    goal: text,
    expectation: text,
    painPoint: text,
    opportunity: text,
    note: text,
    tags: listOf(text),
    evidenceIds: listOf(id),
    promptId: idOrNone,
    stageShown: or(null, flag),
    studyVersion: text,
    capture: word(v.CAPTURES),
    contingency: word(v.CONTINGENCIES),
    pageHost: text,
    pagePath: text,
    pageTitle: text,
    redacted: listOf(text),
    excluded: flag,
    excludeReason: or('', word(v.EXCLUDE_REASONS)),
    recordingScope: word(v.RECORDING_SCOPES),
    installId: text,
    addressKey: text,
    visits: recordOf(number),
    visitIds: listOf(id),
    documents: listOf(text),
    appVersion: text,
    schemaVersion: whole,
  },
  journeys: {
    caseId: id,
    studyId: text,
    participantId: text,
    need: text,
    category: text,
    trigger: text,
    needSince: or(null, time),
    studyVersion: text,
    brands: listOf(
      only<Row<'journeys'>['brands'][number]>({ name: text, hosts: listOf(text), aliases: listOf(text) }),
    ),
    focalBrand: text,
    mainCompetitor: text,
    intendedBrand: text,
    ownedBrand: text,
    initialSet: listOf(text),
    sites: listOf(only<Row<'journeys'>['sites'][number]>({ host: text, kind: word(SITE_KINDS) })),
    recordingScope: word(v.RECORDING_SCOPES),
    state: word(['recording', 'paused', 'finished']),
    pausedUntil: or(null, time),
    openedAt: time,
    closedAt: or(null, time),
    decidedAt: or(null, time),
    outcome: word(v.OUTCOMES),
    closeReason: or('', word(v.CLOSE_REASONS)),
    boughtBrand: text,
    boughtProduct: text,
    boughtFrom: text,
    boughtFor: or('', word(v.BOUGHT_FOR)),
    decisionRole: or('', word(v.DECISION_ROLES)),
    cycleNo: whole,
    previousCaseId: text,
    seededBy: text,
    persona: text,
    plan: listOf(
      only<Row<'journeys'>['plan'][number]>({
        touchpointType: word(v.TOUCHPOINT_TYPES),
        stage: word(v.STAGES),
        channel: or('', word(v.CHANNELS)),
      }),
    ),
    underStudy: or(
      null,
      only<NonNullable<Row<'journeys'>['underStudy']>>({
        isTestRun: flag,
        contactSeconds: number,
        sessionGapMinutes: number,
        countBy: word(['brand', 'seller']),
        band: only<{ low: number; high: number }>({ low: number, high: number }),
        from: text,
        until: text,
        hours: or(null, only<{ from: string; until: string }>({ from: text, until: text })),
        neverRecord: listOf(text),
        feedback: word(FEEDBACKS),
      }),
    ),
    schemaVersion: whole,
  },
  personRules: { ruleId: id, pageHost: text, pagePath: text, choice: person, createdAt: time },
  gaps: { gapId: id, start: time, end: or(null, time), reason: word(GAP_REASONS) },
  spans: { spanId: id, start: time, end: time },
  tombstones: { eventId: id, deletedAt: time },
  studies: {
    studyId: id,
    // looked into by `parseStudy` when it is used
    study: or(null, isRecord),
    version: whole,
    hash: text,
    participantId: text,
    persona: text,
    language: word(LANGUAGE_IDS),
    state: word(PARTICIPATION_STATES),
    joinedAt: time,
    endedAt: or(null, time),
  },
  consents: {
    consentId: id,
    studyId: text,
    participantId: text,
    textHash: text,
    version: whole,
    language: word(LANGUAGE_IDS),
    items: listOf(text),
    agreedAt: time,
    withdrawnAt: or(null, time),
  },
  prompts: {
    promptId: id,
    studyId: text,
    participantId: text,
    installId: text,
    ruleId: text,
    questionId: text,
    caseId: text,
    triggerEventId: text,
    scheduledAt: time,
    sentAt: or(null, time),
    openedAt: or(null, time),
    completedAt: or(null, time),
    expiresAt: time,
    status: word(v.PROMPT_STATUSES),
  },
  answers: {
    answerId: id,
    promptId: text,
    eventId: text,
    questionId: text,
    language: word(LANGUAGE_IDS),
    value: text,
    answeredAt: time,
  },
  dayNotes: {
    localDate: id,
    noEncounters: flag,
    reviewedAt: or(null, time),
    otherDevices: or('', word(OTHER_DEVICES)),
    othersUsedComputer: or(null, flag),
  },
  evidence: {
    evidenceId: id,
    eventId: text,
    takenAt: time,
    picture: (value) =>
      typeof value === 'string' &&
      value.length <= MAX_EVIDENCE_TEXT &&
      /^data:image\/(?:png|jpeg|webp);base64,/.test(value),
  },
  removals: { localDate: id, deleted: whole, redacted: whole, excluded: whole },
};

export const TABLE_NAMES = Object.keys(CHECKS) as readonly TableName[];

/** The column whose values are the table's keys. */
export const KEY_OF: { readonly [K in TableName]: keyof StoredTables[K] & string } = {
  touchpoints: 'eventId',
  journeys: 'caseId',
  personRules: 'ruleId',
  gaps: 'gapId',
  spans: 'spanId',
  tombstones: 'eventId',
  studies: 'studyId',
  consents: 'consentId',
  prompts: 'promptId',
  answers: 'answerId',
  dayNotes: 'localDate',
  evidence: 'evidenceId',
  removals: 'localDate',
};

export type ReadRow<T> =
  | { readonly ok: true; readonly row: T }
  /** `column` '' = the row is no row at all. */
  | { readonly ok: false; readonly kind: 'bad_value' | 'newer_version'; readonly column: string };

/** One row of a table, as of today: older versions are upcast, newer ones refused, unknown fields left behind. */
export function readRow<K extends TableName>(table: K, value: unknown): ReadRow<StoredTables[K]> {
  if (!isRecord(value)) return { ok: false, kind: 'bad_value', column: '' };
  const version = value['schemaVersion'];
  if (typeof version === 'number' && version > SCHEMA_VERSION) {
    return { ok: false, kind: 'newer_version', column: 'schemaVersion' };
  }
  const today = upcast(table, value);
  const checks = Object.entries<Check>(CHECKS[table]);
  const wrong = checks.find(([key, check]) => !check(Object.hasOwn(today, key) ? today[key] : undefined));
  if (wrong !== undefined) return { ok: false, kind: 'bad_value', column: wrong[0] };
  // parsed: every key of the type is there and checked
  return { ok: true, row: Object.fromEntries(checks.map(([key]) => [key, today[key]])) as StoredTables[K] };
}

function upcast(
  table: TableName,
  value: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  if (typeof value['schemaVersion'] !== 'number') return value;
  if (table === 'touchpoints') return upcastTouchpoint(value as Row<'touchpoints'>);
  if (table === 'journeys') return upcastJourney(value as Row<'journeys'>);
  return value;
}
