/** `removed.csv`: how much the person took out of each day before sharing. Counts only. */
import { REMOVED_COLUMNS } from '../core/columns';
import { diaryFile } from '../core/table-file';

export default diaryFile('removed.csv', REMOVED_COLUMNS, ({ diary, who }) =>
  diary.removals.map(({ localDate, deleted, redacted, excluded }) => ({
    study_id: who.studyId,
    participant_id: who.participantId,
    install_id: who.installId,
    local_date: localDate,
    deleted,
    redacted,
    excluded,
  })),
);
