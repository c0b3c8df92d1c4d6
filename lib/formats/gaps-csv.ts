/** `gaps.csv`: every stretch in which nothing could be recorded, with its reason. */
import { GAP_COLUMNS, type RowOf } from '../core/columns';
import { csvHeader, csvRow } from '../core/csv';
import type { Format } from '../core/format';
import { utcOrNone, utcText } from '../core/local-time';

export default {
  fileName: 'gaps.csv',
  mediaType: 'text/csv;charset=utf-8',
  async *write({ gaps, who }) {
    yield csvHeader(GAP_COLUMNS);
    for (const { start, end, reason } of gaps) {
      const row: RowOf<typeof GAP_COLUMNS> = {
        study_id: who.studyId,
        participant_id: who.participantId,
        install_id: who.installId,
        start: utcText(start),
        end: utcOrNone(end),
        reason,
      };
      yield csvRow(GAP_COLUMNS, row);
    }
  },
} satisfies Format;
