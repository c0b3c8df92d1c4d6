/** What is asked of a made-up install, and when its study begins. */
import type { RecordingScope } from '../../lib/core/vocabulary';

export type Wish = {
  readonly studyId: string;
  readonly participantId: string;
  /** Several installs of a participant: 'a', 'b' … */
  readonly install: string;
  readonly seed: number;
  readonly rows: number;
  readonly recordingScope: RecordingScope;
};

/** A Monday: the study runs over the end of a month. */
export const OPENS = Date.UTC(2026, 1, 16, 7);
