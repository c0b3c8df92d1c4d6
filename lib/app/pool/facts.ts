/** Whose hand-over it is, of which install, and from when: read from its rows, never from the folder it lies in. */
import { TOUCHPOINT_COLUMNS, type TableName } from '../../core/columns';
import { cellOf, type Cells, type FileNote, type ReadHandOver } from '../../core/hand-over';
import { keyOf } from '../../core/pool';
import type { Codebook, ReadTables } from './read-hand-over';
import { refuse } from './refuse';

/** A touchpoint's brands stand behind its own cells, as one more: JSON of its rows without the event id. */
export const BRANDS_CELL = TOUCHPOINT_COLUMNS.length;

const of = {
  event: cellOf('touchpoints', 'event_id'),
  caseId: cellOf('touchpoints', 'case_id'),
  study: cellOf('touchpoints', 'study_id'),
  participant: cellOf('touchpoints', 'participant_id'),
  install: cellOf('touchpoints', 'install_id'),
  recorded: cellOf('touchpoints', 'recorded_at'),
};
const NEVER_EMPTY = [
  'event_id',
  'case_id',
  'participant_id',
  'install_id',
  'study_id',
  'start',
  'complete',
  'schema_version',
] as const;
/** Tables that name the install which wrote the file. */
const NAMES_INSTALL: readonly TableName[] = ['days', 'gaps', 'removed', 'prompts'];

export async function handOversOf(
  name: string,
  tables: ReadTables,
  codebook: Partial<Codebook>,
): Promise<ReadHandOver[]> {
  const touchpoints = withBrands(tables);
  checkKeys(tables);
  const studyId = oneOf(tables, 'study_id', codebook.studyId ?? '', 'several_studies') || 'self';
  const notes = [...tables.values()].flatMap((table) => table.notes);
  const exportedAt = exportTime(name, codebook, touchpoints, notes);
  const participants = new Set(touchpoints.map(of.participant));
  if (participants.size > 1) return parts(tables, touchpoints, { studyId, exportedAt, notes });

  const participantId = oneOf(tables, 'participant_id', codebook.participantId ?? '', 'several_participants');
  if (participantId === '') refuse('empty_key', { column: 'participant_id' });
  const installs = new Set(touchpoints.map(of.install));
  const ownInstallId =
    codebook.installId || installNamed(tables) || (installs.size === 1 ? ([...installs][0] ?? '') : '');
  if (ownInstallId === '' && installs.size > 1) {
    notes.push({ kind: 'install_not_named', table: '', value: [...installs].join(', ') });
  }
  const rows = Object.fromEntries([
    ...[...tables]
      .filter(([table]) => table !== 'touchpoint_brands')
      .map(([table, { rows }]) => [table, rows]),
    ['touchpoints', touchpoints],
  ]);
  const facts = { studyId, participantId, ownInstallId, exportedAt };
  return [
    { facts: { ...facts, fileId: await hashOf([facts.studyId, ownInstallId, rows]) }, tables: rows, notes },
  ];
}

/** A file of several persons (pooled before): one hand-over for each install of each. */
async function parts(
  tables: ReadTables,
  touchpoints: readonly Cells[],
  { studyId, exportedAt, notes }: { studyId: string; exportedAt: number; notes: readonly FileNote[] },
): Promise<ReadHandOver[]> {
  const journeys = Map.groupBy(tables.get('journeys')?.rows ?? [], cellOf('journeys', 'case_id'));
  const handOvers: ReadHandOver[] = [];
  for (const rows of Map.groupBy(
    touchpoints,
    (cells) => `${of.participant(cells)}\n${of.install(cells)}`,
  ).values()) {
    const [first] = rows;
    if (first === undefined) continue;
    const participantId = of.participant(first);
    const installId = of.install(first);
    const own = {
      touchpoints: rows,
      journeys: [...new Set(rows.map(of.caseId))].flatMap((id) => journeys.get(id) ?? []),
    };
    const more = Object.fromEntries(
      NAMES_INSTALL.flatMap((table) => {
        const found = tables.get(table);
        if (found === undefined) return [];
        const participant = cellOf(table, 'participant_id');
        const install = cellOf(table, 'install_id');
        return [
          [
            table,
            found.rows.filter(
              (cells) => participant(cells) === participantId && install(cells) === installId,
            ),
          ],
        ];
      }),
    );
    const read = { ...own, ...more };
    handOvers.push({
      facts: {
        studyId,
        participantId,
        ownInstallId: installId,
        exportedAt,
        fileId: await hashOf([studyId, installId, read]),
      },
      tables: read,
      notes,
    });
  }
  return handOvers;
}

function withBrands(tables: ReadTables): Cells[] {
  const rows = tables.get('touchpoints')?.rows ?? [];
  const table = tables.get('touchpoint_brands');
  if (table === undefined) return rows.map((cells) => [...cells, '']);
  const byEvent = Map.groupBy(table.rows, cellOf('touchpoint_brands', 'event_id'));
  return rows.map((cells) => {
    const brands = byEvent.get(of.event(cells));
    return [...cells, brands === undefined ? '[]' : JSON.stringify(brands.map((row) => row.slice(1)))];
  });
}

function checkKeys(tables: ReadTables): void {
  const table = tables.get('touchpoints');
  if (table === undefined) return;
  const seen = new Set<string>();
  const needed = NEVER_EMPTY.map((column) => ({ column, cell: cellOf('touchpoints', column) }));
  table.rows.forEach((cells, index) => {
    const row = table.lines[index] ?? 0;
    for (const { column, cell } of needed) {
      if (cell(cells) === '') refuse('empty_key', { table: table.file, row, column });
    }
    const key = keyOf({
      participantId: of.participant(cells),
      installId: of.install(cells),
      eventId: of.event(cells),
    });
    if (seen.has(key)) {
      refuse('duplicate_id', { table: table.file, row, column: 'event_id', value: of.event(cells) });
    }
    seen.add(key);
  });
}

/** The one value of a column in all tables that have it; two refuse the file. */
function oneOf(
  tables: ReadTables,
  column: 'study_id' | 'participant_id',
  said: string,
  problem: 'several_studies' | 'several_participants',
): string {
  let value = said;
  for (const name of ['touchpoints', 'journeys', 'days', 'gaps', 'prompts', 'removed'] as const) {
    const table = tables.get(name);
    if (table === undefined) continue;
    const cell = cellOf(name, column);
    table.rows.forEach((cells, index) => {
      const found = cell(cells);
      if (found === '') return;
      if (value !== '' && found !== value) {
        const row = table.lines[index] ?? 0;
        refuse(problem, { table: table.file, row, column, value: `${value} / ${found}` });
      }
      value = found;
    });
  }
  return value;
}

function installNamed(tables: ReadTables): string {
  const named = new Set(
    NAMES_INSTALL.flatMap((table) => (tables.get(table)?.rows ?? []).map(cellOf(table, 'install_id'))),
  );
  named.delete('');
  return named.size === 1 ? ([...named][0] ?? '') : '';
}

/** When it was written: as the codebook says, else the file's name, else its latest row (and that is said). */
function exportTime(
  name: string,
  { created = '' }: Partial<Codebook>,
  touchpoints: readonly Cells[],
  notes: FileNote[],
): number {
  const said = Date.parse(created);
  if (!Number.isNaN(said)) return said;
  const stamp = /(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/.exec(name.slice(name.lastIndexOf('/') + 1));
  if (stamp !== null) {
    const [, year, month, day, hour, minute, second] = stamp;
    const named = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    if (!Number.isNaN(named)) return named;
  }
  const latest = touchpoints.reduce((most, cells) => Math.max(most, Date.parse(of.recorded(cells)) || 0), 0);
  notes.push({ kind: 'age_from_rows', table: '', value: latest === 0 ? '' : new Date(latest).toISOString() });
  return latest;
}

async function hashOf(content: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
