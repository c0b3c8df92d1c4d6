/**
 * A format that is made on its own when someone asks for it: for one kind of reader, or too long for every zip.
 * Names and sentences for the screen stand in `lib/languages/formats`.
 */
import type { ExportSource } from './format';

/** One person's journeys, or those of many. */
export type OfferedSource = Pick<ExportSource, 'journeys' | 'entries' | 'now'>;

export type OfferedFormat = {
  /** Ending of the saved file's name, e.g. `log.xes`. */
  readonly fileName: string;
  readonly mediaType: string;
  /** How often it walks all entries: what the progress counts to. */
  readonly walks: number;
  /** Yields pieces of bounded size. */
  write(source: OfferedSource): AsyncIterable<string | Uint8Array>;
};

/** What is made in the language of the screen, beside the formats (`lib/app/documents`). */
export const DOCUMENTS = ['report-html', 'methods-txt'] as const;
export type DocumentId = (typeof DOCUMENTS)[number];
