/** `journeys.csv`: one row a journey, with its channel path as ChannelAttribution reads it. */
import { channelPaths } from '../core/channel-paths';
import { JOURNEY_COLUMNS } from '../core/columns';
import { csvHeader, csvRow } from '../core/csv';
import type { Format } from '../core/format';
import { journeyRow } from '../core/table-rows';

export default {
  fileName: 'journeys.csv',
  mediaType: 'text/csv;charset=utf-8',
  async *write(source) {
    yield csvHeader(JOURNEY_COLUMNS);
    const paths = await channelPaths(source);
    for (const journey of source.journeys) {
      yield csvRow(JOURNEY_COLUMNS, journeyRow(journey, paths.get(journey.caseId)?.channels ?? []));
    }
  },
} satisfies Format;
