/** The contract of an export format: one file of a hand-over, written as a stream. */
import type { Entry } from './entry';
import type { Journey } from './journey';

/** A stretch of one journey's entries, in order. */
export type EntryChunk = { readonly journey: Journey; readonly entries: readonly Entry[] };

export type ExportSource = {
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
