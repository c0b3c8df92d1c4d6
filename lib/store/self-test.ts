/** Reads every line of the journal and every row, and says what does not fit. Changes nothing. */
import type { DamageKind, SelfTest } from '../core/health';
import { JournalReader, JOURNALED, rowHash, type Journaled, type Mark } from '../core/journal';
import type { Database } from './database';
import { rawRows } from './raw-rows';

export type SelfTestOptions = {
  readonly now: number;
  readonly canary: Mark | null;
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: { throwIfAborted(): void };
};

const LINES = 1_000;
const ROWS = 300;
const KEYS = { touchpoints: 'eventId', journeys: 'caseId' } as const;

export async function runSelfTest(
  database: Database,
  options: SelfTestOptions,
): Promise<Omit<SelfTest, 'miscounted'>> {
  const { canary, onProgress, signal, now } = options;
  await database.open();
  const idb = database.backendDB();
  const total =
    (await database.journal.count()) +
    (await database.touchpoints.count()) +
    (await database.journeys.count());
  let done = 0;
  const step = (count: number): void => {
    signal.throwIfAborted();
    done += count;
    onProgress(Math.min(done, total), total);
  };

  const journal = new JournalReader();
  let chainAtCanary: string | undefined;
  for (;;) {
    const lines = await database.journal
      .where('sequence')
      .above(journal.mark.sequence)
      .limit(LINES)
      .toArray();
    for (const line of lines) {
      journal.take(line);
      if (line.sequence === canary?.sequence) chainAtCanary = line.chain;
    }
    step(lines.length);
    if (lines.length < LINES) break;
  }

  const seen = new Set<string>();
  const bad = { changed: new Set<string>(), added: new Set<string>() };
  const counts = { touchpoints: 0, journeys: 0 };
  let unreadable = 0;
  for (const table of JOURNALED) {
    for await (const chunk of rawRows(idb, table, ROWS)) {
      unreadable += chunk.unreadable;
      counts[table] += chunk.rows.length;
      for (const row of chunk.rows) {
        const id = idOf(row, table);
        seen.add(id);
        const line = journal.newest.get(id);
        if (line === undefined || line.act === 'erased') bad.added.add(id);
        else if (line.hash !== rowHash(line.salt, row)) bad.changed.add(id);
      }
      step(chunk.rows.length);
    }
  }
  unreadable += await unreachable(database);
  const missing = new Set<string>();
  for (const [id, line] of journal.newest) if (line.act === 'put' && !seen.has(id)) missing.add(id);

  // what was written while we read is no damage
  for (const line of await database.journal.where('sequence').above(journal.mark.sequence).toArray()) {
    for (const set of [bad.changed, bad.added, missing]) set.delete(line.id);
  }
  const isCut = canary !== null && canary.sequence > journal.mark.sequence;
  const isOther = canary !== null && !isCut && canary.sequence > 0 && chainAtCanary !== canary.chain;
  const found: readonly (readonly [DamageKind, boolean])[] = [
    ['emptied', missing.size > 0 && counts.touchpoints + counts.journeys === 0],
    ['rows_missing', missing.size > unreadable && counts.touchpoints + counts.journeys > 0],
    ['rows_changed', bad.changed.size > 0],
    ['rows_added', bad.added.size > 0],
    ['rows_unreadable', unreadable > 0],
    ['journal_cut', isCut],
    ['journal_changed', isOther || journal.brokenAt !== null],
  ];
  return {
    at: now,
    ...counts,
    lines: journal.mark.sequence,
    missing: Math.max(0, missing.size - unreadable),
    changed: bad.changed.size,
    added: bad.added.size,
    unreadable,
    brokenAt: journal.brokenAt,
    kinds: found.flatMap(([kind, is]) => (is ? [kind] : [])),
  };
}

/** Every row has one entry in each of these; a row without one lies there, and no view finds it. */
const INDEXES = ['start', '[caseId+start]', '[pageHost+pagePath]'] as const;

async function unreachable({ touchpoints }: Database): Promise<number> {
  const { rows, entries } = await touchpoints.db.transaction('r', touchpoints, async () => ({
    rows: await touchpoints.count(),
    entries: await Promise.all(INDEXES.map((index) => touchpoints.orderBy(index).count())),
  }));
  return Math.max(0, ...entries.map((count) => rows - count));
}

function idOf(row: unknown, table: Journaled): string {
  return String((row as Readonly<Record<string, unknown>> | null)?.[KEYS[table]] ?? '');
}
