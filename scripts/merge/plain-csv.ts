/** Pooled journeys as CSV for an engine: text as it was written, no apostrophes; the engine never guesses a type. */
import { channelsUpToOrder } from '../../lib/core/channel-paths';
import { TABLES, type Cell, type Column } from '../../lib/core/columns';
import { csvLine, listText } from '../../lib/core/csv';
import type { BuiltJourney } from '../../lib/core/entry';
import { journeyRow, touchpointBrandRows, touchpointRow } from '../../lib/core/table-rows';
import type { JourneyTable } from './table-definitions';

/** The lines of one journey in each table, each with the study and the month (UTC) of its partition behind it. */
export function lakeLines(built: BuiltJourney): { readonly [T in JourneyTable]: string } {
  const { journey, entries } = built;
  const { studyId } = journey;
  const monthOf = (start: number): string => new Date(start).toISOString().slice(0, 7);
  return {
    touchpoints: entries
      .map((entry) =>
        line('touchpoints', touchpointRow(entry, journey), [studyId, monthOf(entry.touchpoint.start)]),
      )
      .join(''),
    touchpoint_brands: entries
      .flatMap((entry) =>
        touchpointBrandRows(entry).map((row) =>
          line('touchpoint_brands', row, [studyId, monthOf(entry.touchpoint.start)]),
        ),
      )
      .join(''),
    journeys: line('journeys', journeyRow(journey, channelsUpToOrder(entries)), [studyId]),
  };
}

function line(
  table: JourneyTable,
  row: Readonly<Record<string, Cell>>,
  partitions: readonly string[],
): string {
  const columns: readonly Column[] = TABLES[table];
  return csvLine([...columns.map(({ name }) => plain(row[name] ?? null)), ...partitions]);
}

function plain(value: Cell): string {
  if (value === null) return '';
  return typeof value === 'object' ? listText(value) : String(value);
}
