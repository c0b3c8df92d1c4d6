/**
 * What the workspace shows of one participant recorded in one way: counts of rows, days and prompts, ready to be
 * added up. A person recorded in both ways has two: their figures are never added up.
 */
import type { DiaryFacts } from './metrics/compliance';
import type { Judged } from './metrics/agreement';
import type { RecordingScope } from './vocabulary';

export type PersonFigures = DiaryFacts & {
  readonly participantId: string;
  readonly scope: RecordingScope;
  /** As `participants.csv` says; '' = the hand-over had none. */
  readonly status: string;
  readonly installs: readonly string[];
  readonly files: number;
  readonly cases: number;
  /** Touchpoints that count, and those left out by the person or the researcher. */
  readonly rows: number;
  readonly excluded: number;
  readonly removed: number;
  /** Local days; '' = no row. */
  readonly firstDay: string;
  readonly lastDay: string;
  readonly offline: number;
  readonly byHand: number;
  readonly devices: ReadonlyMap<string, number>;
  /** Minutes in which nothing could be recorded, by reason. */
  readonly gaps: ReadonlyMap<string, number>;
  /** Days of which the person said how much happened on other devices. */
  readonly otherDevices: ReadonlyMap<string, number>;
  /** The rule's stage and the person's, on rows where the rule's was hidden. */
  readonly hiddenStages: readonly Judged[];
};
