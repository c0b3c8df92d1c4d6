/** The pooled tables as the contract writes them: what the notebooks, and any hand-over's reader, take. */
import { channelsUpToOrder } from '../../lib/core/channel-paths';
import { JOURNEY_COLUMNS, TOUCHPOINT_BRAND_COLUMNS, TOUCHPOINT_COLUMNS } from '../../lib/core/columns';
import { csvHeader, csvRow, csvRows } from '../../lib/core/csv';
import type { BuiltJourney } from '../../lib/core/entry';
import { journeyRow, touchpointBrandRows, touchpointRow } from '../../lib/core/table-rows';
import type { JourneyTable } from './table-definitions';

export const CONTRACT_HEADERS: { readonly [T in JourneyTable]: string } = {
  touchpoints: csvHeader(TOUCHPOINT_COLUMNS),
  touchpoint_brands: csvHeader(TOUCHPOINT_BRAND_COLUMNS),
  journeys: csvHeader(JOURNEY_COLUMNS),
};

export function contractLines({ journey, entries }: BuiltJourney): { readonly [T in JourneyTable]: string } {
  return {
    touchpoints: csvRows(
      TOUCHPOINT_COLUMNS,
      entries.map((entry) => touchpointRow(entry, journey)),
    ),
    touchpoint_brands: csvRows(TOUCHPOINT_BRAND_COLUMNS, entries.flatMap(touchpointBrandRows)),
    journeys: csvRow(JOURNEY_COLUMNS, journeyRow(journey, channelsUpToOrder(entries))),
  };
}
