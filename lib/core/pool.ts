/**
 * Pooling hand-overs: which rows of which files count. Rows are keyed by participant, install and event; a newer
 * export replaces only its own install's rows; a deletion wins over every file. The result depends on the files
 * alone, never on the order in which they are read.
 */
import { groupBy } from './group-by';

/** What the rules need to know of one person's file; its rows stay where they are. */
export type HandOverFacts = {
  /** Unique among the files: a hash of what it says, or its path. */
  readonly fileId: string;
  readonly studyId: string;
  readonly participantId: string;
  /** The install that wrote it; '' = the file does not say. */
  readonly ownInstallId: string;
  /** When it was written, epoch ms. */
  readonly exportedAt: number;
};

/** The part of a row that the rules read. */
export type RowKey = { readonly participantId: string; readonly installId: string; readonly eventId: string };

export function keyOf({ participantId, installId, eventId }: RowKey): string {
  return [participantId, installId, eventId].join('\n');
}

/** Of two exports of one install the later one holds; of two of one moment the one with the larger id. */
export function byAge(
  a: Pick<HandOverFacts, 'exportedAt' | 'fileId'>,
  b: Pick<HandOverFacts, 'exportedAt' | 'fileId'>,
): number {
  return a.exportedAt - b.exportedAt || (a.fileId < b.fileId ? -1 : a.fileId > b.fileId ? 1 : 0);
}

/**
 * The files that count for the rows of one install, the one that rules first: the install's own newest export,
 * then the newest of each other install that holds copies (a backup that was restored elsewhere). A copy's row
 * counts only where no file before it has the event.
 *
 * @param files those of one participant that hold rows of `installId`
 */
export function filesThatCount<T extends HandOverFacts>(installId: string, files: readonly T[]): T[] {
  const newest = new Map<string, T>();
  for (const file of files) {
    const known = newest.get(file.ownInstallId);
    if (known === undefined || byAge(known, file) < 0) newest.set(file.ownInstallId, file);
  }
  return [...newest.values()].sort(
    (a, b) => Number(b.ownInstallId === installId) - Number(a.ownInstallId === installId) || byAge(b, a),
  );
}

export type HandOver<T extends RowKey> = HandOverFacts & {
  readonly rows: readonly T[];
  /** Event ids the person deleted, in whichever install. */
  readonly deleted: readonly string[];
};

export type Pooled<T> = {
  readonly rows: readonly T[];
  /** Rows left out because their person deleted them, in this file or another, before or after it was written. */
  readonly deleted: number;
  /** Rows left out because a file that rules over theirs has, or no longer has, them. */
  readonly replaced: number;
};

/** The rules as one function over files in memory: what the stores and the lake are tested against. */
export function poolRows<T extends RowKey>(handOvers: readonly HandOver<T>[]): Pooled<T> {
  const rows: T[] = [];
  let deleted = 0;
  let replaced = 0;
  for (const files of groupBy(handOvers, ({ participantId }) => participantId).values()) {
    const gone = new Set(files.flatMap((file) => file.deleted));
    const installs = new Set(files.flatMap((file) => file.rows.map(({ installId }) => installId)));
    for (const file of files) if (file.ownInstallId !== '') installs.add(file.ownInstallId);
    for (const installId of installs) {
      const of = (file: HandOver<T>) => file.rows.filter((row) => row.installId === installId);
      const holding = files.filter((file) => file.ownInstallId === installId || of(file).length > 0);
      const counting = filesThatCount(installId, holding);
      const seen = new Set<string>();
      const before = rows.length;
      let deletedHere = 0;
      for (const row of counting.flatMap(of)) {
        if (seen.has(row.eventId)) continue;
        seen.add(row.eventId);
        if (gone.has(row.eventId)) deletedHere += 1;
        else rows.push(row);
      }
      deleted += deletedHere;
      replaced += holding.flatMap(of).length - (rows.length - before) - deletedHere;
    }
  }
  return { rows, deleted, replaced };
}
