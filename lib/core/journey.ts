/** A journey: one person's one need, from first trigger to outcome. */
import type { StudyRules } from './study-rules';
import type {
  BoughtFor,
  Channel,
  CloseReason,
  DecisionRole,
  Outcome,
  RecordingScope,
  Stage,
  TouchpointType,
} from './vocabulary';

/** `single_brand`: every recognised page of the site belongs. `general`: a page must name the journey. */
export const SITE_KINDS = ['single_brand', 'general'] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** A site the person asked to record: its registrable domain or host, lower case, no `www.`. */
export type JourneySite = { readonly host: string; readonly kind: SiteKind };

/** A brand of the journey: its name, its sites, and other ways people write it ("Найк"). */
export type JourneyBrand = {
  readonly name: string;
  readonly hosts: readonly string[];
  readonly aliases: readonly string[];
};

/** One step of what the person planned to do; `channel` '' = wherever. */
export type PlanStep = {
  readonly touchpointType: TouchpointType;
  readonly stage: Stage;
  readonly channel: Channel | '';
};

export type JourneyState = 'recording' | 'paused' | 'finished';

/** One stored journey. Times are epoch milliseconds; empty text = unknown. */
export type Journey = {
  readonly caseId: string;
  readonly studyId: string;
  /** Study version and hash, `3-1a2b3c4d5e6f`, that new rows are recorded under; '' = without a study. */
  readonly studyVersion: string;
  readonly participantId: string;
  readonly need: string;
  readonly category: string;
  readonly trigger: string;
  /** Since when there was the need (epoch ms); null = unknown. */
  readonly needSince: number | null;
  readonly brands: readonly JourneyBrand[];
  /** The favourite named at the start; '' = none. */
  readonly focalBrand: string;
  readonly mainCompetitor: string;
  /** The brand the person meant to buy when the journey opened; '' = undecided. */
  readonly intendedBrand: string;
  /** The brand the person used for this need before; '' = none. */
  readonly ownedBrand: string;
  /** Brand names in mind when the journey opened. */
  readonly initialSet: readonly string[];
  readonly sites: readonly JourneySite[];
  readonly recordingScope: RecordingScope;
  readonly state: JourneyState;
  /** While paused: when recording resumes by itself; null = until the person resumes. */
  readonly pausedUntil: number | null;
  readonly openedAt: number;
  readonly closedAt: number | null;
  readonly decidedAt: number | null;
  readonly outcome: Outcome;
  readonly closeReason: CloseReason | '';
  readonly boughtBrand: string;
  readonly boughtProduct: string;
  readonly boughtFrom: string;
  readonly boughtFor: BoughtFor | '';
  readonly decisionRole: DecisionRole | '';
  readonly cycleNo: number;
  readonly previousCaseId: string;
  readonly seededBy: string;
  readonly persona: string;
  /** What was planned, in order; [] = no plan. */
  readonly plan: readonly PlanStep[];
  /** What the study lays down for its recording; null = without a study. */
  readonly underStudy: StudyRules | null;
  readonly schemaVersion: number;
};
