/** Rows of the contract's tables as the journeys and touchpoints they describe. */
import { listOf, restoreText } from '../core/csv';
import type { Journey } from '../core/journey';
import { sessionIdOf } from '../core/session';
import { SCHEMA_VERSION, type PersonChoice, type Touchpoint, type TouchpointBrand } from '../core/touchpoint';
import { TYPE_FACTS, type Stage, type TouchpointType } from '../core/vocabulary';

/** The cell of a column, '' when the row has none; checked already. */
export type CellByName = (column: string) => string;

type CellReader = {
  text(name: string): string;
  /** A checked enumeration; the empty cell stays empty. */
  word<T extends string>(name: string): T;
  number(name: string): number | null;
  time(name: string): number | null;
  list(name: string): string[];
};

function reader(cell: CellByName): CellReader {
  return {
    text: (name) => restoreText(cell(name)),
    word: <T extends string>(name: string) => cell(name) as T,
    number: (name) => (cell(name) === '' ? null : Number(cell(name))),
    time: (name) => (cell(name) === '' ? null : Date.parse(cell(name))),
    list: (name) => listOf(cell(name)),
  };
}

/** @param brandRows its rows of `touchpoint_brands.csv`; without any the row's own brand is its subject */
export function touchpointOf(cell: CellByName, brandRows: readonly CellByName[]): Touchpoint {
  const { text, word, number, time, list } = reader(cell);
  const written = word<TouchpointType>('touchpoint_type');
  const byPosition =
    written === 'repeat_order' && word('order_status') !== '' && word('stage_source') !== 'participant';
  const touchpointType = byPosition ? 'order' : written;
  const start = time('start') ?? 0;
  const subject = text('brand');
  const brands: TouchpointBrand[] = brandRows.map((each) => ({
    brand: reader(each).text('brand'),
    relation: reader(each).word('relation'),
  }));
  const person: PersonChoice = {
    ...(word('stage_source') === 'participant' && word('stage') !== ''
      ? { stage: word<Stage>('stage') }
      : {}),
    ...(touchpointType === 'order' && word('order_status') !== '' ? { orderConfirmed: true } : {}),
  };
  return {
    eventId: text('event_id'),
    caseId: text('case_id'),
    fittingCaseIds: [],
    start,
    complete: Math.max(start, time('complete') ?? start),
    recordedAt: time('recorded_at') ?? start,
    activeSeconds: number('active_s') ?? 0,
    timePrecision: word<Touchpoint['timePrecision']>('time_precision') || 'exact',
    timeZone: text('time_zone'),
    utcOffsetMin: number('utc_offset_min') ?? 0,
    touchpointType,
    stageAuto: word<Stage | ''>('stage_auto') || TYPE_FACTS[touchpointType].stage,
    confidence: number('confidence') ?? 1,
    ruleId: text('rule_id'),
    ruleVersion: text('rule_version'),
    evidence: [],
    person,
    personRuleId: '',
    channel: word('channel'),
    entrySource: word('entry_source'),
    ownership: word('ownership'),
    initiator: word<Touchpoint['initiator'] | ''>('initiator') || 'unknown',
    device: word<Touchpoint['device'] | ''>('device') || 'unknown',
    experiencedBy: word<Touchpoint['experiencedBy'] | ''>('experienced_by') || 'self',
    brands: brands.length > 0 || subject === '' ? brands : [{ brand: subject, relation: 'subject' }],
    seller: text('seller'),
    product: text('product'),
    orderStatus: word('order_status'),
    valence: number('valence'),
    arousal: number('arousal'),
    persuasion: number('persuasion'),
    goal: text('goal'),
    expectation: text('expectation'),
    painPoint: text('pain_point'),
    opportunity: text('opportunity'),
    note: text('note'),
    tags: list('tags'),
    orderValue: number('order_value'),
    currency: text('currency'),
    evidenceIds: list('evidence_ids'),
    promptId: text('prompt_id'),
    stageShown: word('stage_shown') === '' ? null : word('stage_shown') === 'true',
    studyVersion: text('study_version'),
    capture: word('capture'),
    contingency: word<Touchpoint['contingency'] | ''>('contingency') || 'event',
    pageHost: text('page_host'),
    pagePath: text('page_path'),
    pageTitle: text('page_title'),
    redacted: list('redacted'),
    excluded: word('excluded') === 'true',
    excludeReason: word('exclude_reason'),
    recordingScope: word<Touchpoint['recordingScope'] | ''>('recording_scope') || 'listed_sites',
    installId: text('install_id'),
    sessionId: text('session_id') || sessionIdOf(text('event_id')),
    addressKey: text('event_id'),
    visits: {},
    visitIds: [],
    documents: [],
    appVersion: text('app_version'),
    schemaVersion: SCHEMA_VERSION,
  };
}

export function journeyOf(cell: CellByName): Journey {
  const { text, word, number, time, list } = reader(cell);
  const initialSet = list('initial_set');
  const focalBrand = text('focal_brand');
  return {
    caseId: text('case_id'),
    studyId: text('study_id'),
    participantId: text('participant_id'),
    need: text('need'),
    category: text('category'),
    trigger: text('trigger'),
    needSince: time('need_since'),
    studyVersion: '',
    brands: [...new Set([focalBrand, ...initialSet].filter((name) => name !== ''))].map((name) => ({
      name,
      hosts: [],
      aliases: [],
    })),
    focalBrand,
    mainCompetitor: text('main_competitor'),
    intendedBrand: text('intended_brand'),
    ownedBrand: text('owned_brand'),
    initialSet,
    // an imported journey never begins to record by itself
    sites: [],
    recordingScope: word<Journey['recordingScope'] | ''>('recording_scope') || 'listed_sites',
    state: time('closed_at') === null ? 'paused' : 'finished',
    pausedUntil: null,
    openedAt: time('opened_at') ?? 0,
    closedAt: time('closed_at'),
    decidedAt: time('decided_at'),
    outcome: word<Journey['outcome'] | ''>('outcome') || 'ongoing',
    closeReason: word('close_reason'),
    boughtBrand: text('bought_brand'),
    boughtProduct: text('bought_product'),
    boughtFrom: text('bought_from'),
    boughtFor: word('bought_for'),
    decisionRole: word('decision_role'),
    cycleNo: number('cycle_no') ?? 1,
    previousCaseId: text('previous_case_id'),
    seededBy: text('seeded_by'),
    persona: text('persona'),
    plan: [],
    underStudy: null,
    schemaVersion: SCHEMA_VERSION,
  };
}

/** A lone `touchpoints.csv` says this much about its journeys. */
export function journeyFromRows(caseId: string, rows: readonly CellByName[]): Journey {
  const cells = rows.map(reader);
  const brandOf = (role: string): string =>
    cells.find((each) => each.text('brand_role') === role)?.text('brand') ?? '';
  const order = cells.find(
    (each) => each.word('touchpoint_type') === 'order' && each.word('order_status') !== '',
  );
  const [first] = rows;
  const known: Readonly<Record<string, string>> = {
    case_id: caseId,
    study_id: first?.('study_id') || 'self',
    participant_id: first?.('participant_id') ?? '',
    need: caseId,
    focal_brand: brandOf('focal'),
    main_competitor: brandOf('main_competitor'),
    outcome: order === undefined ? 'ongoing' : 'bought',
    bought_brand: order?.text('brand') ?? '',
    bought_from: order?.text('seller') ?? '',
    recording_scope: first?.('recording_scope') ?? '',
  };
  const openedAt = cells.reduce((least, each) => Math.min(least, each.time('start') ?? Infinity), Infinity);
  return { ...journeyOf((column) => known[column] ?? ''), openedAt };
}
