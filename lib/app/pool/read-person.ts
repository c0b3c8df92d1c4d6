/** The rows of one pooled person or case as they count: of copies the one that rules, by start. */
import type { TableName } from '../../core/columns';
import { cellOf, placeIn, type Cells } from '../../core/hand-over';
import { utcText } from '../../core/local-time';
import { byAge, filesThatCount } from '../../core/pool';
import type { PackedPerson, PackedRows } from '../../core/workspace';
import { unpackRows } from './pack-rows';

const eventOf = cellOf('touchpoints', 'event_id');
const startOf = cellOf('touchpoints', 'start');

export function rowsThatCount(pieces: readonly PackedRows[]): Cells[] {
  const rows: Cells[] = [];
  for (const [installId, group] of Map.groupBy(pieces, (piece) => piece.installId)) {
    const order = filesThatCount(
      installId,
      group.map((piece) => ({ ...piece, studyId: '' })),
    ).map(({ ownInstallId }) => ownInstallId);
    const seen = new Set<string>();
    for (const own of order) {
      for (const piece of group) {
        if (piece.ownInstallId !== own) continue;
        for (const cells of unpackRows(piece.bytes)) {
          if (seen.has(eventOf(cells))) continue;
          if (order.length > 1) seen.add(eventOf(cells));
          rows.push(cells);
        }
      }
    }
  }
  return rows.sort((a, b) =>
    startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : eventOf(a) < eventOf(b) ? -1 : 1,
  );
}

/** The rows of a small table from all installs of the person, older exports first. */
export function tableRows(person: Pick<PackedPerson, 'tables'>, table: TableName): Cells[] {
  return person.tables
    .filter((each) => each.table === table)
    .sort(byAge)
    .flatMap(({ bytes }) => unpackRows(bytes));
}

const GAP_END = placeIn('gaps', 'end');

/** A gap that was still open when its file was written lasts until then: pooled, nothing else says so. */
export function gapRows(person: Pick<PackedPerson, 'tables'>): Cells[] {
  return person.tables
    .filter(({ table }) => table === 'gaps')
    .sort(byAge)
    .flatMap(({ bytes, exportedAt }) =>
      unpackRows(bytes).map((cells) =>
        cells[GAP_END] === '' && exportedAt > 0 ? cells.with(GAP_END, utcText(exportedAt)) : cells,
      ),
    );
}
