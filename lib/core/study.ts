/**
 * The study file: what a researcher sets up and a participant agrees to, one JSON document. Its JSON Schema is
 * `docs/study-file.schema.json`, made from the same shape.
 */
import type { JourneySite } from './journey';
import type { LanguageId } from './ports';
import type { BrandRole, RecordingScope, Stage } from './vocabulary';

/** A text of the study per language; the participant's own, else English, else the first there is. */
export type LocalText = { readonly [L in LanguageId]?: string };

/** `HH:MM` local time. */
export type ClockTime = string;

export const FEEDBACKS = ['none', 'own_path', 'all'] as const;
/** What participants see of their own figures while recording; none by default. */
export type Feedback = (typeof FEEDBACKS)[number];

export const SHARE_LEVELS = ['category_only', 'known_hosts', 'path_template'] as const;
/** How blunt a hand-over is: no host at all; hosts that are widely known, else "other shop"; hosts and path templates. */
export type ShareLevel = (typeof SHARE_LEVELS)[number];

/** The tables a hand-over may hold, beside `touchpoints.csv` and `datapackage.json`, which it always does. */
export const HANDOVER_TABLES = [
  'touchpoint_brands',
  'journeys',
  'days',
  'brands',
  'prompts',
  'answers',
  'gaps',
  'removed',
  'tombstones',
  'participants',
  'consents',
  'evidence',
] as const;
export type HandoverTable = (typeof HANDOVER_TABLES)[number];

export type StudyBrand = {
  readonly name: string;
  readonly hosts: readonly string[];
  readonly aliases: readonly string[];
  readonly role: BrandRole;
  /** Stands for the name in a blinded hand-over; '' = not blinded. */
  readonly blindCode: string;
};

export type StudyPersona = { readonly personaId: string; readonly name: LocalText };

export type StudyQuestion = {
  readonly questionId: string;
  readonly text: LocalText;
} & (
  | {
      readonly kind: 'scale';
      readonly from: number;
      readonly to: number;
      readonly fromWord: LocalText;
      readonly toWord: LocalText;
    }
  | {
      readonly kind: 'choice';
      readonly several: boolean;
      readonly options: readonly { readonly value: string; readonly text: LocalText }[];
    }
  | { readonly kind: 'text' }
  | { readonly kind: 'number' }
);

export const PROMPT_EVENTS = ['stage_change', 'order', 'support'] as const;

/** When a question is put: after an event, at fixed local times, or at chance times within a span. */
export type PromptTrigger =
  | { readonly kind: 'event'; readonly on: (typeof PROMPT_EVENTS)[number] }
  | { readonly kind: 'interval'; readonly at: readonly ClockTime[] }
  | {
      readonly kind: 'signal';
      readonly perDay: number;
      readonly from: ClockTime;
      readonly until: ClockTime;
    };

export type StudyPrompt = {
  readonly ruleId: string;
  readonly trigger: PromptTrigger;
  readonly questionId: string;
  /** Minutes after which an unanswered prompt expires. */
  readonly expiresMinutes: number;
  readonly maxPerDay: number;
};

export type Study = {
  readonly studyId: string;
  /** Whole, from 1; a later file of the same study has a greater one. */
  readonly version: number;
  readonly languages: readonly LanguageId[];
  readonly title: LocalText;
  readonly explanation: LocalText;
  readonly contact: { readonly name: string; readonly email: string; readonly phone: string };
  readonly controller: string;
  readonly legalBasis: LocalText;
  readonly ethicsNumber: string;
  readonly retention: LocalText;
  readonly recipients: LocalText;
  readonly rights: LocalText;
  /** Where the participant brings or sends the file. */
  readonly returnTo: LocalText;
  /** Local dates `YYYY-MM-DD`, inclusive; '' = open. */
  readonly from: string;
  readonly until: string;
  /** Recording runs only within these hours of a day; null = always. `until` before `from` runs over midnight. */
  readonly hours: { readonly from: ClockTime; readonly until: ClockTime } | null;
  /** No prompt is shown within; null = none. */
  readonly quietHours: { readonly from: ClockTime; readonly until: ClockTime } | null;
  readonly recordingScope: RecordingScope;
  readonly sites: readonly JourneySite[];
  readonly neverRecord: readonly string[];
  readonly need: LocalText;
  readonly category: string;
  readonly brands: readonly StudyBrand[];
  readonly personas: readonly StudyPersona[];
  /** Other names of the stages, as participants see them; never another order. */
  readonly stageNames: { readonly [S in Stage]?: LocalText };
  readonly sessionGapMinutes: number;
  readonly contactSeconds: number;
  readonly countBy: 'brand' | 'seller';
  readonly band: { readonly low: number; readonly high: number };
  readonly questions: readonly StudyQuestion[];
  readonly prompts: readonly StudyPrompt[];
  readonly feedback: Feedback;
  readonly handover: {
    readonly tables: readonly HandoverTable[];
    readonly shareLevel: ShareLevel;
    readonly blindBrands: boolean;
  };
  /** An age recipient (`age1…`); '' = hand-overs are not sealed. */
  readonly publicKey: string;
};
