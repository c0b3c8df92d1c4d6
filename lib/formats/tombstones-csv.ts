/** `tombstones.csv`: ids of removed rows, so that an earlier file's copy of them goes too. */
import { TOMBSTONE_COLUMNS } from '../core/columns';
import { utcText } from '../core/local-time';
import { diaryFile } from '../core/table-file';

export default diaryFile('tombstones.csv', TOMBSTONE_COLUMNS, ({ diary, who }) =>
  diary.tombstones.map(({ eventId, deletedAt }) => ({
    event_id: eventId,
    install_id: who.installId,
    deleted_at: utcText(deletedAt),
  })),
);
