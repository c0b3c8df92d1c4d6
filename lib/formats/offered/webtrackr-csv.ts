/**
 * `webtrackr.csv`: page visits for the R package webtrackR, `as.wt_dt(read.csv("…"))`. Only what happened on a page;
 * the address is host and template, since nothing else was ever kept; excluded rows are left out.
 */
import { csvLine, makeHarmless } from '../../core/csv';
import { utcText } from '../../core/local-time';
import type { OfferedFormat } from '../../core/offered-format';

const COLUMNS = [
  'panelist_id',
  'url',
  'timestamp',
  'active_s',
  'event_id',
  'case_id',
  'session_id',
  'touchpoint_type',
  'stage',
  'channel',
  'brand',
] as const;

export default {
  fileName: 'webtrackr.csv',
  mediaType: 'text/csv;charset=utf-8',
  walks: 1,
  async *write(source) {
    yield csvLine(COLUMNS);
    for await (const { journey, entries } of source.entries()) {
      const visits = entries.filter(({ touchpoint: { excluded, pageHost } }) => !excluded && pageHost !== '');
      yield visits
        .map(({ touchpoint: row, sessionId, touchpointType, stage, brand }) =>
          csvLine([
            journey.participantId,
            `https://${row.pageHost}${row.pagePath === '' ? '/' : row.pagePath}`,
            // %Y-%m-%d %H:%M:%OS, UTC: the package's own default
            utcText(row.start).replace('T', ' ').replace('Z', ''),
            row.capture === 'manual' ? '' : String(row.activeSeconds),
            row.eventId,
            row.caseId,
            sessionId,
            touchpointType,
            stage,
            row.channel,
            makeHarmless(brand),
          ]),
        )
        .join('');
    }
  },
} satisfies OfferedFormat;
