/** The contract of an export format: one file of a hand-over, written as a stream. */
import type { TableName } from './columns';
import type { Day } from './days';
import type { Answer, Consent, DayNote, Participation, Prompt, Removal } from './diary';
import type { Entry } from './entry';
import type { Gap } from './gap';
import type { Journey } from './journey';
import type { Tombstone } from './ports';
import type { StudyBrand } from './study';

/** A stretch of one journey's entries, in order. */
export type EntryChunk = { readonly journey: Journey; readonly entries: readonly Entry[] };

export type ExportSource = {
  /** Whose rows these are. */
  readonly who: { readonly studyId: string; readonly participantId: string; readonly installId: string };
  /** When the file is written (epoch ms): of two exports of one install, the later one holds. */
  readonly now: number;
  readonly gaps: readonly Gap[];
  readonly days: readonly Day[];
  /** What the diary of a study holds; empty without one. */
  readonly diary: {
    readonly brands: readonly StudyBrand[];
    readonly participations: readonly Participation[];
    readonly consents: readonly Consent[];
    readonly prompts: readonly Prompt[];
    readonly answers: readonly Answer[];
    readonly dayNotes: readonly DayNote[];
    readonly removals: readonly Removal[];
    readonly tombstones: readonly Tombstone[];
  };
  /** The tables that are written: the codebook describes these and no others. */
  readonly tables: readonly TableName[];
  readonly journeys: readonly Journey[];
  /** Every call walks all entries again, journey by journey. */
  entries(): AsyncIterable<EntryChunk>;
};

export type Format = {
  /** Name inside a hand-over, e.g. `touchpoints.csv`. */
  readonly fileName: string;
  readonly mediaType: string;
  /** False = left out of a zip, since it would say nothing. */
  isNeeded?(source: Pick<ExportSource, 'diary'>): boolean;
  /** Yields pieces of text of bounded size. */
  write(source: ExportSource): AsyncIterable<string>;
};
