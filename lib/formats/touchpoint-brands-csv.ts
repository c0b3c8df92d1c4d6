/** `touchpoint_brands.csv`: one row per touchpoint and brand; per-brand figures read it. */
import { TOUCHPOINT_BRAND_COLUMNS } from '../core/columns';
import { csvHeader, csvRows } from '../core/csv';
import type { Format } from '../core/format';
import { touchpointBrandRows } from '../core/table-rows';

export default {
  fileName: 'touchpoint_brands.csv',
  mediaType: 'text/csv;charset=utf-8',
  async *write(source) {
    yield csvHeader(TOUCHPOINT_BRAND_COLUMNS);
    for await (const { entries } of source.entries()) {
      yield csvRows(TOUCHPOINT_BRAND_COLUMNS, entries.flatMap(touchpointBrandRows));
    }
  },
} satisfies Format;
