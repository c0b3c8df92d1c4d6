/** What the store would answer to a small screen's first questions, known before it can be asked. */
import type { JourneyDigest } from './digest';
import type { Participation } from './diary';
import type { Gap } from './gap';
import type { Journey } from './journey';
import type { Settings } from './ports';
import type { Touchpoint } from './touchpoint';

/** Newest touchpoints of a glance. */
export const LATEST = 3;

/** What a small screen needs of a journey of any length. */
export type Glance = {
  readonly digest: JourneyDigest;
  /** Oldest first. */
  readonly newest: readonly Touchpoint[];
  readonly openOrder: Touchpoint | undefined;
};

export type FirstAnswers = {
  readonly settings: Settings;
  readonly studies: readonly Participation[];
  readonly running: readonly Journey[];
  readonly gaps: readonly Gap[];
  /** Of the newest journey that runs; null = none, or not counted yet. */
  readonly shown: { readonly caseId: string; readonly glance: Glance } | null;
};
