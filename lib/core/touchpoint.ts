/**
 * A touchpoint as it is stored: the facts of one encounter and the person's own choices. What follows from
 * the other rows of the journey (stage after position, session, sequence, contact, brand role) is derived
 * at reading (`build-journey.ts`), so that a correction never leaves a stale figure behind.
 */
import type { Evidence } from './tag';
import type {
  BrandRelation,
  Capture,
  Channel,
  Contingency,
  Device,
  EntrySource,
  ExcludeReason,
  ExperiencedBy,
  Initiator,
  OrderStatus,
  Ownership,
  RecordingScope,
  Stage,
  TimePrecision,
  TouchpointType,
} from './vocabulary';

export const SCHEMA_VERSION = 1;

/** The brand beside its relation to the touchpoint: `touchpoint_brands.csv` has one row for each. */
export type TouchpointBrand = { readonly brand: string; readonly relation: BrandRelation };

/** What a person chose over the rules; a present value survives every re-tagging. */
export type PersonChoice = {
  readonly stage?: Stage;
  readonly touchpointType?: TouchpointType;
  /** The subject brand; '' = no brand. */
  readonly brand?: string;
  /** "Yes, this was for it": an order row confirmed as the purchase of the journey. */
  readonly orderConfirmed?: boolean;
};

/** Times are epoch milliseconds (UTC), `activeSeconds` seconds, empty text = unknown. */
export type Touchpoint = {
  readonly eventId: string;
  /** The journey; '' = unassigned, waiting for review and never exported. */
  readonly caseId: string;
  /** For unassigned rows: the journeys that fit. */
  readonly fittingCaseIds: readonly string[];
  readonly start: number;
  readonly complete: number;
  readonly recordedAt: number;
  readonly activeSeconds: number;
  readonly timePrecision: TimePrecision;
  /** IANA zone, e.g. `Europe/Skopje`. */
  readonly timeZone: string;
  readonly utcOffsetMin: number;

  readonly touchpointType: TouchpointType;
  readonly stageAuto: Stage;
  readonly confidence: number;
  readonly ruleId: string;
  readonly ruleVersion: string;
  readonly evidence: readonly Evidence[];
  readonly person: PersonChoice;
  /** The person's own rule that made the choice; '' = chosen on this row itself, or not at all. */
  readonly personRuleId: string;

  readonly channel: Channel;
  readonly entrySource: EntrySource | '';
  readonly ownership: Ownership | '';
  readonly initiator: Initiator;
  readonly device: Device;
  readonly experiencedBy: ExperiencedBy;
  readonly brands: readonly TouchpointBrand[];
  readonly seller: string;
  readonly product: string;
  readonly orderStatus: OrderStatus | '';
  /** What was paid, as the person says it; null = unknown. */
  readonly orderValue: number | null;
  /** ISO 4217; '' = unknown. */
  readonly currency: string;

  readonly valence: number | null;
  readonly arousal: number | null;
  readonly persuasion: number | null;
  readonly goal: string;
  readonly expectation: string;
  readonly painPoint: string;
  readonly opportunity: string;
  readonly note: string;
  readonly tags: readonly string[];
  /** Pictures kept beside the row (`EvidencePicture`). */
  readonly evidenceIds: readonly string[];
  /** The prompt that was answered; '' = none. */
  readonly promptId: string;
  /** Whether the rule's stage was on the screen when the person chose; null = nobody was asked. */
  readonly stageShown: boolean | null;
  /** Study version and hash the row was recorded under, `3-1a2b3c4d5e6f`; '' = without a study. */
  readonly studyVersion: string;

  readonly capture: Capture;
  readonly contingency: Contingency;
  readonly pageHost: string;
  /** Path template such as `/order/{id}/thank-you`; never a query or a fragment. */
  readonly pagePath: string;
  readonly pageTitle: string;
  /** Names of the fields that were made blunt before storage. */
  readonly redacted: readonly string[];
  readonly excluded: boolean;
  readonly excludeReason: ExcludeReason | '';
  readonly recordingScope: RecordingScope;

  readonly installId: string;
  /** Fixed when the row is written: what happens to other rows never splits or joins a session. */
  readonly sessionId: string;
  /** Salted fingerprint of the whole address: tells a reload from a new page; never exported. */
  readonly addressKey: string;
  /** Active seconds of each visit that was united in this row (a reloaded order is one row); never exported. */
  readonly visits: Readonly<Record<string, number>>;
  readonly visitIds: readonly string[];
  /** `documentId:step` of those visits, as the browser names them; never exported. */
  readonly documents: readonly string[];
  readonly appVersion: string;
  readonly schemaVersion: number;
};

/** What only a person or a study can say of a touchpoint, while nothing has been said. */
export const NOTHING_SAID = {
  valence: null,
  arousal: null,
  persuasion: null,
  goal: '',
  expectation: '',
  painPoint: '',
  opportunity: '',
  note: '',
  tags: [],
  orderValue: null,
  currency: '',
  evidenceIds: [],
  promptId: '',
  stageShown: null,
  studyVersion: '',
} as const satisfies Partial<Touchpoint>;
