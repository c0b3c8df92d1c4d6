/** The pooled tables as the contract writes them: what the notebooks, and any hand-over's reader, take. */
import { channelsUpToOrder } from '../../lib/core/channel-paths';
import { JOURNEY_COLUMNS, TOUCHPOINT_BRAND_COLUMNS, TOUCHPOINT_COLUMNS } from '../../lib/core/columns';
import { csvHeader, csvRow } from '../../lib/core/csv';
import type { BuiltJourney } from '../../lib/core/entry';
import { journeyRow, touchpointBrandRows, touchpointRow } from '../../lib/core/table-rows';
import type { LakeTable } from './table-definitions';

export const CONTRACT_HEADERS: { readonly [T in LakeTable]: string } = {
  touchpoints: csvHeader(TOUCHPOINT_COLUMNS),
  touchpoint_brands: csvHeader(TOUCHPOINT_BRAND_COLUMNS),
  journeys: csvHeader(JOURNEY_COLUMNS),
};

export function contractLines({ journey, entries }: BuiltJourney): { readonly [T in LakeTable]: string } {
  return {
    touchpoints: entries.map((entry) => csvRow(TOUCHPOINT_COLUMNS, touchpointRow(entry, journey))).join(''),
    touchpoint_brands: entries
      .flatMap(touchpointBrandRows)
      .map((row) => csvRow(TOUCHPOINT_BRAND_COLUMNS, row))
      .join(''),
    journeys: csvRow(JOURNEY_COLUMNS, journeyRow(journey, channelsUpToOrder(entries))),
  };
}
