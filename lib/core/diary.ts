/** What a diary study stores beside touchpoints: who takes part, what was asked, what each day was like. */
import type { LanguageId } from './ports';
import type { Study } from './study';
import type { PROMPT_STATUSES } from './vocabulary';

export const PARTICIPATION_STATES = ['test_run', 'active', 'ended', 'withdrawn'] as const;

/** A study this person joined. Times are epoch ms. */
export type Participation = {
  readonly studyId: string;
  /** The file as agreed to; null once the person withdrew. */
  readonly study: Study | null;
  readonly version: number;
  /** SHA-256 of the file's canonical text, hex. */
  readonly hash: string;
  /** Pseudonym such as `P07`. */
  readonly participantId: string;
  readonly persona: string;
  readonly language: LanguageId;
  readonly state: (typeof PARTICIPATION_STATES)[number];
  readonly joinedAt: number;
  readonly endedAt: number | null;
};

/** The study that is running here, the newest first; one person takes part in one study at a time. */
export function runningOf(participations: readonly Participation[]): Participation | undefined {
  return [...participations]
    .sort((a, b) => b.joinedAt - a.joinedAt)
    .find(({ state, study }) => study !== null && (state === 'test_run' || state === 'active'));
}

/** What was agreed to, word for word by its hash. */
export type Consent = {
  readonly consentId: string;
  readonly studyId: string;
  readonly participantId: string;
  /** SHA-256 of the text that was on the screen, hex. */
  readonly textHash: string;
  readonly version: number;
  readonly language: LanguageId;
  /** What was agreed to, by the names of the points on the screen. */
  readonly items: readonly string[];
  readonly agreedAt: number;
  readonly withdrawnAt: number | null;
};

/** One time a question was to be put. */
export type Prompt = {
  readonly promptId: string;
  readonly studyId: string;
  readonly participantId: string;
  readonly installId: string;
  /** The rule of the study file. */
  readonly ruleId: string;
  readonly questionId: string;
  readonly caseId: string;
  readonly triggerEventId: string;
  readonly scheduledAt: number;
  readonly sentAt: number | null;
  readonly openedAt: number | null;
  readonly completedAt: number | null;
  readonly expiresAt: number;
  readonly status: (typeof PROMPT_STATUSES)[number];
};

export type Answer = {
  readonly answerId: string;
  /** '' = answered without a prompt, in the evening review say. */
  readonly promptId: string;
  readonly eventId: string;
  readonly questionId: string;
  readonly language: LanguageId;
  readonly value: string;
  readonly answeredAt: number;
};

export const OTHER_DEVICES = ['none', 'some', 'half', 'most'] as const;

/** What the person said of one local day. */
export type DayNote = {
  /** `YYYY-MM-DD` */
  readonly localDate: string;
  readonly noEncounters: boolean;
  readonly reviewedAt: number | null;
  readonly otherDevices: (typeof OTHER_DEVICES)[number] | '';
  readonly othersUsedComputer: boolean | null;
};

/** A picture of the visible tab that the person took; stays here unless the study asks for it and the person shares it. */
export type EvidencePicture = {
  readonly evidenceId: string;
  readonly eventId: string;
  readonly takenAt: number;
  /** `data:image/…;base64,…`, at most `MAX_EVIDENCE_TEXT` characters. */
  readonly picture: string;
};
export const MAX_EVIDENCE_TEXT = 2_000_000;

/** How much was taken out of a day before sharing: counts only. */
export type Removal = {
  readonly localDate: string;
  readonly deleted: number;
  readonly redacted: number;
  readonly excluded: number;
};
