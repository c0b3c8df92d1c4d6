/**
 * `touchpoints.parquet`: typed columns for DuckDB, Spark, ClickHouse, Arrow. Times are instants (UTC-adjusted), not
 * wall clocks. Row groups leave the writer one by one, so that a million rows need the memory of one group.
 */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { TOUCHPOINT_COLUMNS, type Cell, type Column } from '../../core/columns';
import { listText } from '../../core/csv';
import type { OfferedFormat } from '../../core/offered-format';
import { touchpointRow } from '../../core/table-rows';

const GROUP_ROWS = 10_000;

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const;
const TYPES: { readonly [K in Column['type']]: Omit<SchemaElement, 'name'> } = {
  id: TEXT,
  text: TEXT,
  list: TEXT,
  enum: TEXT,
  boolean: { type: 'BOOLEAN' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  datetime: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
};

const SCHEMA: SchemaElement[] = [
  { name: 'root', num_children: TOUCHPOINT_COLUMNS.length },
  ...TOUCHPOINT_COLUMNS.map(({ name, type }): SchemaElement => ({
    name,
    repetition_type: 'OPTIONAL',
    ...TYPES[type],
  })),
];

export default {
  fileName: 'touchpoints.parquet',
  mediaType: 'application/vnd.apache.parquet',
  walks: 1,
  async *write(source) {
    const bytes = new ByteWriter(1 << 20);
    const writer = new ParquetWriter({ writer: bytes, schema: SCHEMA, createdBy: 'Desire Path' });
    let columns = emptyColumns();
    let rows = 0;
    const flush = async (): Promise<Uint8Array> => {
      await writer.write({
        columnData: TOUCHPOINT_COLUMNS.map(({ name }, at) => ({ name, data: columns[at] ?? [] })),
        rowGroupSize: GROUP_ROWS,
      });
      columns = emptyColumns();
      rows = 0;
      return taken(bytes);
    };
    for await (const { journey, entries } of source.entries()) {
      for (const entry of entries) {
        const row = touchpointRow(entry, journey);
        TOUCHPOINT_COLUMNS.forEach((column, at) =>
          columns[at]?.push(valueOf(row[column.name] ?? null, column)),
        );
      }
      rows += entries.length;
      if (rows >= GROUP_ROWS) yield await flush();
    }
    if (rows > 0) yield await flush();
    await writer.finish();
    yield taken(bytes);
  },
} satisfies OfferedFormat;

const emptyColumns = (): unknown[][] => TOUCHPOINT_COLUMNS.map(() => []);

/** What was written so far, out of the buffer; offsets in the file go on counting. */
function taken(bytes: ByteWriter): Uint8Array {
  const piece = bytes.getBytes().slice();
  bytes.index = 0;
  return piece;
}

/** No spreadsheet opens this file: text is as it was written. Empty = unknown = null. */
function valueOf(value: Cell, column: Column): unknown {
  if (value === null || value === '') return null;
  if (column.type === 'datetime') return new Date(String(value));
  if (typeof value !== 'object') return value;
  return value.length === 0 ? null : listText(value);
}
