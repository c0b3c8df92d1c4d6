/** `touchpoint_brands.csv`: one row per touchpoint and brand; per-brand figures read it. */
import { TOUCHPOINT_BRAND_COLUMNS } from '../core/columns';
import { csvHeader, csvRow } from '../core/csv';
import type { Format } from '../core/format';
import { touchpointBrandRows } from '../core/table-rows';

export default {
  fileName: 'touchpoint_brands.csv',
  mediaType: 'text/csv;charset=utf-8',
  async *write(source) {
    yield csvHeader(TOUCHPOINT_BRAND_COLUMNS);
    for await (const { entries } of source.entries()) {
      yield entries
        .flatMap(touchpointBrandRows)
        .map((row) => csvRow(TOUCHPOINT_BRAND_COLUMNS, row))
        .join('');
    }
  },
} satisfies Format;
