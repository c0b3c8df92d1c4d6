/** `touchpoints.csv`: one row a touchpoint, the contract of docs/data-dictionary.md. */
import { TOUCHPOINT_COLUMNS } from '../core/columns';
import { csvHeader, csvRow } from '../core/csv';
import type { Format } from '../core/format';
import { touchpointRow } from '../core/table-rows';

export default {
  fileName: 'touchpoints.csv',
  mediaType: 'text/csv;charset=utf-8',
  async *write(source) {
    yield csvHeader(TOUCHPOINT_COLUMNS);
    for await (const { journey, entries } of source.entries()) {
      yield entries.map((entry) => csvRow(TOUCHPOINT_COLUMNS, touchpointRow(entry, journey))).join('');
    }
  },
} satisfies Format;
