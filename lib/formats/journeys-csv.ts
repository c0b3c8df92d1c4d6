/** `journeys.csv`: one row a journey, with its channel path as ChannelAttribution reads it. */
import { JOURNEY_COLUMNS } from '../core/columns';
import { csvHeader, csvRow } from '../core/csv';
import type { Format } from '../core/format';
import { journeyRow } from '../core/table-rows';
import type { Channel } from '../core/vocabulary';

export default {
  fileName: 'journeys.csv',
  mediaType: 'text/csv;charset=utf-8',
  async *write(source) {
    yield csvHeader(JOURNEY_COLUMNS);
    const paths = new Map<string, { channels: Channel[]; ordered: boolean }>();
    for await (const { journey, entries } of source.entries()) {
      const path = paths.get(journey.caseId) ?? { channels: [], ordered: false };
      for (const { touchpoint, touchpointType } of entries) {
        if (path.ordered || touchpoint.excluded) continue;
        path.channels.push(touchpoint.channel);
        path.ordered = touchpointType === 'order' && touchpoint.person.orderConfirmed === true;
      }
      paths.set(journey.caseId, path);
    }
    for (const journey of source.journeys) {
      yield csvRow(JOURNEY_COLUMNS, journeyRow(journey, paths.get(journey.caseId)?.channels ?? []));
    }
  },
} satisfies Format;
