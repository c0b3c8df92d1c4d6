/** What the use cases need from the outside. `lib/store` implements `Store`; tests may pass a fake. */
import type { Answer, Consent, DayNote, EvidencePicture, Participation, Prompt, Removal } from './diary';
import type { JourneyDigest } from './digest';
import type { Gap, Span } from './gap';
import type { Health, SelfTest } from './health';
import type { Mark } from './journal';
import type { Look } from './look';
import type { Journey } from './journey';
import type { PersonRule } from './person-rule';
import type { Touchpoint } from './touchpoint';

export const LANGUAGE_IDS = ['en', 'ru', 'el', 'lv', 'mk', 'de'] as const;
export type LanguageId = (typeof LANGUAGE_IDS)[number];

export type Settings = {
  /** When the person agreed on the onboarding page (epoch ms); null = not agreed: nothing is recorded. */
  readonly agreedAt: number | null;
  /** '' = follow the browser. */
  readonly language: LanguageId | '';
  readonly theme: 'system' | 'light' | 'dark';
  readonly participantId: string;
  readonly installId: string;
  /** Salt of the address fingerprints; never leaves the device. */
  readonly salt: string;
  /** Off by default: a page title can hold anything. */
  readonly keepTitles: boolean;
  /** The person's own never-record hosts, beside the built-in list. */
  readonly neverRecord: readonly string[];
  /** How many visits the never-record list turned away: the only trace they leave. */
  readonly neverRecordedCount: number;
  /** Contacts to a purchase that folklore claims; a hypothesis, not a target. */
  readonly band: { readonly low: number; readonly high: number };
  /** A contact needs at least this many active seconds (offline rows always count). */
  readonly contactSeconds: number;
  readonly sessionGapMinutes: number;
  /** Off by default: the popup offers to keep a picture of the page. */
  readonly offerPictures: boolean;
  /** New touchpoints after which a backup is suggested; 0 = never. */
  readonly backupEvery: number;
};

export const DEFAULT_SETTINGS: Settings = {
  agreedAt: null,
  language: '',
  theme: 'system',
  participantId: 'P01',
  installId: '',
  salt: '',
  keepTitles: false,
  neverRecord: [],
  neverRecordedCount: 0,
  band: { low: 7, high: 11 },
  contactSeconds: 3,
  sessionGapMinutes: 30,
  offerPictures: false,
  backupEvery: 50,
};

/** A removed row: its id only, so that a late message of its page cannot bring it back. */
export type Tombstone = { readonly eventId: string; readonly deletedAt: number };

/** The tables that a backup holds, with their rows. */
export type StoredTables = {
  readonly journeys: Journey;
  readonly touchpoints: Touchpoint;
  readonly personRules: PersonRule;
  readonly gaps: Gap;
  readonly spans: Span;
  readonly tombstones: Tombstone;
} & DiaryTables;

/** Small tables of a diary study, read whole. */
export type DiaryTables = {
  readonly studies: Participation;
  readonly consents: Consent;
  readonly prompts: Prompt;
  readonly answers: Answer;
  readonly dayNotes: DayNote;
  readonly evidence: EvidencePicture;
  readonly removals: Removal;
};
export const DIARY_TABLES = [
  'studies',
  'consents',
  'prompts',
  'answers',
  'dayNotes',
  'evidence',
  'removals',
] as const satisfies readonly (keyof DiaryTables)[];
export type DiaryTable = keyof DiaryTables;

export type TableName = keyof StoredTables;
export type StoredRows = { readonly [K in TableName]: readonly StoredTables[K][] };

/** Every write is one transaction that has completed when its promise resolves. */
export type Store = {
  /**
   * All writes that `work` makes, or none, in one transaction. `work` may wait for nothing but this store: anything
   * else would end the transaction.
   */
  together<T>(work: () => Promise<T>): Promise<T>;

  settings(): Promise<Settings>;
  /** A function sees the stored settings inside the transaction: counters never race. */
  changeSettings(change: Partial<Settings> | ((stored: Settings) => Partial<Settings>)): Promise<Settings>;

  journeys(): Promise<Journey[]>;
  /** Those recording or paused. */
  runningJourneys(): Promise<Journey[]>;
  countJourneys(): Promise<number>;
  /** The `count` opened last, newest first, after leaving out the `skip` newest. */
  newestJourneys(count: number, skip?: number): Promise<Journey[]>;
  journey(caseId: string): Promise<Journey | undefined>;
  putJourney(journey: Journey): Promise<void>;
  /** Applies `change` to the stored journey in one transaction; undefined when it is gone. */
  changeJourney(caseId: string, change: (journey: Journey) => Journey): Promise<Journey | undefined>;
  /** Removes the journey and all its touchpoints; returns what was removed, so that it can be put back. */
  removeJourney(caseId: string): Promise<{ journey: Journey; touchpoints: Touchpoint[] } | undefined>;

  /**
   * What is kept beside the rows of a journey: the same after one row as after a million. undefined = not counted
   * yet under the settings at hand: `recount` sees to it.
   */
  digest(caseId: string): Promise<JourneyDigest | undefined>;
  digests(caseIds: readonly string[]): Promise<(JourneyDigest | undefined)[]>;
  recount(caseIds: readonly string[]): Promise<void>;
  /** The journey's newest rows, oldest first. */
  newestTouchpointsOf(caseId: string, count: number): Promise<Touchpoint[]>;

  touchpoint(eventId: string): Promise<Touchpoint | undefined>;
  /** In the order of `eventIds`; undefined = not there. */
  touchpointsById(eventIds: readonly string[]): Promise<(Touchpoint | undefined)[]>;
  /** The row a page visit is part of. */
  rowOfVisit(visitId: string): Promise<Touchpoint | undefined>;
  /** All touchpoints of a journey by start. */
  touchpointsOf(caseId: string): Promise<Touchpoint[]>;
  unassigned(): Promise<Touchpoint[]>;
  /** How many they are, and the first `count` of them. */
  firstUnassigned(count: number): Promise<{ readonly all: number; readonly rows: readonly Touchpoint[] }>;
  countTouchpoints(): Promise<number>;
  /** Rows in (case, start) order, `size` at a time, without holding more than one chunk. */
  chunks(caseIds: readonly string[], size: number): AsyncIterable<Touchpoint[]>;
  /**
   * Rows of the cases in (case, start) order, whatever the order of `caseIds`; of many cases in one walk over all
   * that lie between.
   */
  rowsByCase(caseIds: readonly string[], size: number): AsyncIterable<Touchpoint[]>;
  /** Adds the rows whose event id is new (and forgets that they were removed); returns how many were. */
  addTouchpoints(rows: readonly Touchpoint[]): Promise<number>;
  /**
   * Inserts or merges one page visit in one transaction. `merge` sees the row the visit is already part of,
   * or else the rows of the journey at the same address; null = write nothing. A visit whose row the person
   * removed stays removed.
   */
  upsertVisit(
    visit: {
      readonly visitId: string;
      /** The browser's id of the document and the step in it; '' = unknown. */
      readonly document: string;
      readonly caseId: string;
      readonly addressKey: string;
    },
    merge: (stored: Touchpoint | undefined, sameAddress: readonly Touchpoint[]) => Touchpoint | null,
  ): Promise<Touchpoint | null>;
  changeTouchpoints(
    eventIds: readonly string[],
    change: (row: Touchpoint) => Touchpoint,
  ): Promise<Touchpoint[]>;
  /**
   * Removes rows and returns them, so that an undo can put them back with `addTouchpoints`.
   * @param how `counted`: `removals` says by day how many went, in the same transaction
   */
  removeTouchpoints(eventIds: readonly string[], how?: { readonly counted: boolean }): Promise<Touchpoint[]>;

  /** Rows of the same host and path template: what "all like it" means. */
  alikeTouchpoints(pageHost: string, pagePath: string): Promise<Touchpoint[]>;

  /** True when a maker's product was seen at this host with the shop as its seller. */
  hasSeller(pageHost: string): Promise<boolean>;

  /** The rows that began last, in any journey, newest first. */
  newestTouchpoints(count: number): Promise<Touchpoint[]>;
  /** The journey's newest row. */
  lastTouchpointOf(caseId: string): Promise<Touchpoint | undefined>;

  /** Stretches in which something could not be recorded, by start. */
  gaps(): Promise<Gap[]>;
  putGap(gap: Gap): Promise<void>;
  removeGap(gapId: string): Promise<void>;
  /** Stretches in which recording ran, by start. */
  spans(): Promise<Span[]>;
  putSpan(span: Span): Promise<void>;

  /** All rows of a diary table in the order of their keys. */
  diaryRows<K extends DiaryTable>(table: K): Promise<DiaryTables[K][]>;
  /** Pictures of one touchpoint: the only diary table that may be large. */
  evidenceOf(eventId: string): Promise<EvidencePicture[]>;
  putDiaryRows<K extends DiaryTable>(table: K, rows: readonly DiaryTables[K][]): Promise<void>;
  /** Sees the stored row inside the transaction; null = leave it as it is. Returns what is stored then. */
  changeDiaryRow<K extends DiaryTable>(
    table: K,
    key: string,
    change: (stored: DiaryTables[K] | undefined) => DiaryTables[K] | null,
  ): Promise<DiaryTables[K] | undefined>;
  /** Removes rows and returns them, so that an undo can put them back. */
  removeDiaryRows<K extends DiaryTable>(table: K, keys: readonly string[]): Promise<DiaryTables[K][]>;

  tombstones(): Promise<Tombstone[]>;
  personRules(): Promise<PersonRule[]>;
  putPersonRule(rule: PersonRule): Promise<void>;
  removePersonRule(ruleId: string): Promise<void>;

  /** All or nothing; what is already here stays as it is. Returns how many were new. */
  importRows(
    journeys: readonly Journey[],
    touchpoints: readonly Touchpoint[],
  ): Promise<{ journeys: number; touchpoints: number }>;
  eraseEverything(): Promise<void>;

  /** Rows that began at `time` or later, or up to 30 days before and were still open then, in any journey or none. */
  touchpointsSince(time: number): Promise<Touchpoint[]>;
  /** Hosts with their number of rows. */
  hosts(): Promise<Map<string, number>>;
  touchpointsAt(pageHost: string): Promise<Touchpoint[]>;

  /** All rows of a table in the order of their keys, `size` at a time. */
  walk<K extends TableName>(table: K, size: number): AsyncIterable<StoredTables[K][]>;
  /**
   * Puts a backup back, all or nothing; returns how many rows were new. `replace`: what is here goes first;
   * else it stays as it is, and only what is missing is added.
   */
  restore(
    rows: StoredRows,
    settings: Partial<Settings> | null,
    mode: 'add' | 'replace',
  ): Promise<{ readonly journeys: number; readonly touchpoints: number }>;

  /** The store's condition; `observe` follows it. */
  health(): Promise<Health>;
  changeHealth(change: (health: Health) => Partial<Health>): Promise<Health>;
  /** Counts an error under its name for the health panel, with no content. */
  noteError(error: unknown): Promise<void>;
  /** Where the journal ends: a number that grows with every write. */
  journalEnd(): Promise<Mark>;
  /** The cheap look for damage that belongs at every start; what it notices stays in `health().damage`. */
  checkAtStart(): Promise<Health>;
  /** The thorough one: every line of the journal and every row. */
  selfTest(watch: {
    readonly onProgress: (done: number, total: number) => void;
    /** Throws when the person has stopped it. */
    readonly signal: { throwIfAborted(): void };
  }): Promise<SelfTest>;
  /** One step of the same; null begins it, and is told when all was read and noted. */
  lookOn(look: Look | null): Promise<Look | null>;
  /** The person has seen the damage and goes on with what is there. */
  acceptDamage(): Promise<void>;
};
