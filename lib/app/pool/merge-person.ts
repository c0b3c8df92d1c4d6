/**
 * A hand-over into what is pooled of its person, by the rules of `lib/core/pool.ts`. Pure and synchronous: the
 * store runs it inside one transaction.
 */
import type { TableName } from '../../core/columns';
import { cellOf, type Cells, type ReadHandOver } from '../../core/hand-over';
import { journeyRow } from '../../core/table-rows';
import { byAge, filesThatCount } from '../../core/pool';
import type { PackedPerson, PackedRows, PackedTable, WorkspaceCase } from '../../core/workspace';
import { journeyFromRows } from '../rows-from-cells';
import { byColumn, cellsOf } from './by-column';
import { BRANDS_CELL } from './facts';
import { packRows, unpackRows } from './pack-rows';

/** Rows packed together; a case of more has several pieces. */
const PIECE = 250;

const of = {
  event: cellOf('touchpoints', 'event_id'),
  caseId: cellOf('touchpoints', 'case_id'),
  install: cellOf('touchpoints', 'install_id'),
  start: cellOf('touchpoints', 'start'),
  gone: cellOf('tombstones', 'event_id'),
  goneAt: cellOf('tombstones', 'deleted_at'),
  answered: cellOf('answers', 'event_id'),
  journey: cellOf('journeys', 'case_id'),
};

export type Merged = {
  /** null = nothing changes. */
  readonly person: PackedPerson | null;
  readonly outcome: 'merged' | 'known' | 'older';
  /** Rows of the file that their person deleted. */
  readonly deleted: number;
};

const NOBODY = {
  deleted: new Map<string, Cells>(),
  fileIds: [],
  sources: [],
  cases: [],
  touchpoints: [],
  tables: [],
};

export function mergeInto(stored: PackedPerson | undefined, { facts, tables }: ReadHandOver): Merged {
  if (stored?.fileIds.includes(facts.fileId) === true) return { person: null, outcome: 'known', deleted: 0 };
  const { participantId, ownInstallId, fileId, exportedAt } = facts;
  const before: Omit<PackedPerson, 'participantId'> = stored ?? NOBODY;
  const deleted = new Map(before.deleted);
  for (const cells of tables.tombstones ?? []) {
    const known = deleted.get(of.gone(cells));
    if (known === undefined || of.goneAt(cells) < of.goneAt(known)) deleted.set(of.gone(cells), cells);
  }

  const rows = tables.touchpoints ?? [];
  const byInstall = Map.groupBy(rows, of.install);
  if (ownInstallId !== '' && !byInstall.has(ownInstallId)) byInstall.set(ownInstallId, []);
  let sources = [...before.sources];
  let touchpoints = [...before.touchpoints];
  let isOlder = false;
  let removed = 0;
  for (const [installId, all] of byInstall) {
    const source = { installId, ownInstallId, fileId, exportedAt };
    const isSame = (other: { readonly installId: string; readonly ownInstallId: string }) =>
      other.installId === installId && other.ownInstallId === ownInstallId;
    const known = sources.find(isSame);
    removed += all.filter((cells) => deleted.has(of.event(cells))).length;
    if (known !== undefined && byAge(known, source) > 0) {
      isOlder = true;
      continue;
    }
    const old = touchpoints.filter(isSame);
    const kept = withKnownBrands(all, old).filter((cells) => !deleted.has(of.event(cells)));
    sources = [...sources.filter((other) => !isSame(other)), source];
    touchpoints = [
      ...touchpoints.filter((other) => !isSame(other)),
      ...piecesOf(kept).map((piece) => ({ ...source, participantId, ...piece })),
    ];
  }
  if (deleted.size > before.deleted.size)
    touchpoints = touchpoints.flatMap((piece) => without(piece, deleted));

  let others = [...before.tables];
  for (const [table, found] of Object.entries(tables) as [TableName, readonly Cells[]][]) {
    if (table === 'touchpoints' || table === 'tombstones' || table === 'codes') continue;
    const source = { installId: ownInstallId, ownInstallId, fileId, exportedAt };
    const isSame = (other: PackedTable) => other.table === table && other.ownInstallId === ownInstallId;
    const known = others.find(isSame);
    if (known !== undefined && byAge(known, source) > 0) continue;
    const kept = table === 'answers' ? found.filter((cells) => !deleted.has(of.answered(cells))) : found;
    const packed = { ...source, participantId, table, count: kept.length, bytes: packRows(kept) };
    others = [...others.filter((other) => !isSame(other)), packed];
  }
  if (deleted.size > before.deleted.size) others = others.map((table) => withoutAnswers(table, deleted));

  const person: PackedPerson = {
    participantId,
    deleted,
    fileIds: [...before.fileIds, fileId],
    sources,
    touchpoints,
    tables: others,
    cases: casesOf(participantId, touchpoints, others),
  };
  return { person, outcome: isOlder ? 'older' : 'merged', deleted: removed };
}

/** A lone `touchpoints.csv` names one brand a row: the others stay as the hand-over before had them. */
function withKnownBrands(rows: readonly Cells[], old: readonly PackedRows[]): readonly Cells[] {
  if (old.length === 0 || rows.every((cells) => cells[BRANDS_CELL] !== '')) return rows;
  const known = new Map(
    old.flatMap(({ bytes }) => unpackRows(bytes).map((cells) => [of.event(cells), cells[BRANDS_CELL] ?? ''])),
  );
  return rows.map((cells) => [
    ...cells.slice(0, BRANDS_CELL),
    cells[BRANDS_CELL] || (known.get(of.event(cells)) ?? ''),
  ]);
}

function piecesOf(
  rows: readonly Cells[],
): Pick<PackedRows, 'caseId' | 'count' | 'first' | 'last' | 'bytes'>[] {
  return [...Map.groupBy(rows, of.caseId)].flatMap(([caseId, group]) => {
    const ordered = [...group].sort((a, b) => (of.start(a) < of.start(b) ? -1 : 1));
    const pieces = [];
    for (let at = 0; at < ordered.length; at += PIECE) {
      const piece = ordered.slice(at, at + PIECE);
      pieces.push({
        caseId,
        count: piece.length,
        first: Date.parse(of.start(piece[0] ?? [])),
        last: Date.parse(of.start(piece.at(-1) ?? [])),
        bytes: packRows(piece),
      });
    }
    return pieces;
  });
}

function without(piece: PackedRows, deleted: ReadonlyMap<string, Cells>): PackedRows[] {
  const rows = unpackRows(piece.bytes);
  const kept = rows.filter((cells) => !deleted.has(of.event(cells)));
  if (kept.length === rows.length) return [piece];
  return piecesOf(kept).map((changed) => ({ ...piece, ...changed }));
}

function withoutAnswers(table: PackedTable, deleted: ReadonlyMap<string, Cells>): PackedTable {
  if (table.table !== 'answers') return table;
  const kept = unpackRows(table.bytes).filter((cells) => !deleted.has(of.answered(cells)));
  return { ...table, count: kept.length, bytes: packRows(kept) };
}

/** Every case that has rows or a line in a `journeys.csv`; of several lines the newest of the case's own install. */
function casesOf(
  participantId: string,
  touchpoints: readonly PackedRows[],
  tables: readonly PackedTable[],
): WorkspaceCase[] {
  const lines = new Map<string, { cells: Cells; table: PackedTable }>();
  for (const table of [...tables].sort(byAge)) {
    if (table.table !== 'journeys') continue;
    for (const cells of unpackRows(table.bytes)) lines.set(of.journey(cells), { cells, table });
  }
  const pieces = Map.groupBy(touchpoints, ({ caseId }) => caseId);
  return [...new Set([...pieces.keys(), ...lines.keys()])].map((caseId) => {
    const all = pieces.get(caseId) ?? [];
    const line = lines.get(caseId);
    const installs = Map.groupBy(all, ({ installId }) => installId);
    const [installId = line?.table.installId ?? ''] = installs.keys();
    // copies of the same rows are counted once
    let count = 0;
    for (const [install, group] of installs) {
      const [ruling] = filesThatCount(
        install,
        group.map((piece) => ({ ...piece, studyId: '' })),
      );
      const counted = group.filter(({ ownInstallId }) => ownInstallId === ruling?.ownInstallId);
      for (const piece of counted) count += piece.count;
    }
    return {
      participantId,
      caseId,
      installId,
      cells: line?.cells ?? lineFromRows(caseId, all),
      rows: count,
      first: Math.min(...all.map(({ first }) => first)),
      last: Math.max(...all.map(({ last }) => last)),
    };
  });
}

/** What the rows alone say of their journey. */
function lineFromRows(caseId: string, pieces: readonly PackedRows[]): Cells {
  const rows = pieces
    .flatMap(({ bytes }) => unpackRows(bytes))
    .map((cells) => byColumn('touchpoints', cells));
  return cellsOf('journeys', journeyRow(journeyFromRows(caseId, rows), []));
}
