/** `touchpoints.csv`: one row a touchpoint, the contract of docs/data-dictionary.md. */
import { TOUCHPOINT_COLUMNS } from '../core/columns';
import { csvHeader, csvRows } from '../core/csv';
import type { Format } from '../core/format';
import { touchpointRow } from '../core/table-rows';

export default {
  fileName: 'touchpoints.csv',
  mediaType: 'text/csv;charset=utf-8',
  async *write(source) {
    yield csvHeader(TOUCHPOINT_COLUMNS);
    for await (const { journey, entries } of source.entries()) {
      yield csvRows(
        TOUCHPOINT_COLUMNS,
        entries.map((entry) => touchpointRow(entry, journey)),
      );
    }
  },
} satisfies Format;
