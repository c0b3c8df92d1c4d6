/**
 * `touchpoints.xlsx`: a workbook with a sheet a table and the codebook. Numbers are numbers, times are Excel's own
 * (UTC), text is text whatever it begins with. Written as a stream of our own: the libraries hold the whole sheet in
 * memory.
 */
import { channelPaths } from '../../core/channel-paths';
import {
  JOURNEY_COLUMNS,
  TABLES,
  TOUCHPOINT_BRAND_COLUMNS,
  TOUCHPOINT_COLUMNS,
  type Column,
} from '../../core/columns';
import type { OfferedFormat, OfferedSource } from '../../core/offered-format';
import { journeyRow, touchpointBrandRows, touchpointRow } from '../../core/table-rows';
import { workbook, type SheetRow } from '../xlsx/workbook';

const CODEBOOK_COLUMNS = ['sheet', 'column', 'type', 'meaning', 'values'].map((name): Column => ({
  name,
  type: 'text',
  about: '',
}));

export default {
  fileName: 'touchpoints.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  walks: 3,
  write: (source) =>
    workbook(
      [
        { name: 'touchpoints', columns: TOUCHPOINT_COLUMNS, rows: touchpoints(source) },
        { name: 'touchpoint_brands', columns: TOUCHPOINT_BRAND_COLUMNS, rows: brands(source) },
        { name: 'journeys', columns: JOURNEY_COLUMNS, rows: journeys(source) },
        { name: 'codebook', columns: CODEBOOK_COLUMNS, rows: codebook() },
      ],
      source.now,
    ),
} satisfies OfferedFormat;

type Rows = AsyncIterable<readonly SheetRow[]>;

async function* touchpoints(source: OfferedSource): Rows {
  for await (const { journey, entries } of source.entries()) {
    yield entries.map((entry) => touchpointRow(entry, journey));
  }
}

async function* brands(source: OfferedSource): Rows {
  for await (const { entries } of source.entries()) yield entries.flatMap(touchpointBrandRows);
}

async function* journeys(source: OfferedSource): Rows {
  const paths = await channelPaths(source);
  yield source.journeys.map((journey) => journeyRow(journey, paths.get(journey.caseId)?.channels ?? []));
}

async function* codebook(): Rows {
  for (const table of ['touchpoints', 'touchpoint_brands', 'journeys'] as const) {
    yield TABLES[table].map((column: Column) => ({
      sheet: table,
      column: column.name,
      type: column.type,
      meaning: column.about,
      values: column.values?.join(' ') ?? '',
    }));
  }
}
