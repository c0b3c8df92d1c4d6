/** The contract of an export format: one file of a hand-over, written as a stream. */
import type { Day } from './days';
import type { Entry } from './entry';
import type { Gap } from './gap';
import type { Journey } from './journey';

/** A stretch of one journey's entries, in order. */
export type EntryChunk = { readonly journey: Journey; readonly entries: readonly Entry[] };

export type ExportSource = {
  /** Whose rows these are. */
  readonly who: { readonly studyId: string; readonly participantId: string; readonly installId: string };
  readonly gaps: readonly Gap[];
  readonly days: readonly Day[];
  readonly journeys: readonly Journey[];
  /** Every call walks all entries again, journey by journey. */
  entries(): AsyncIterable<EntryChunk>;
};

export type Format = {
  /** Name inside a hand-over, e.g. `touchpoints.csv`. */
  readonly fileName: string;
  readonly mediaType: string;
  /** Yields pieces of text of bounded size. */
  write(source: ExportSource): AsyncIterable<string>;
};
