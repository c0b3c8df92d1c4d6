/** `participants.csv`: who takes part, under which pseudonym, since when. */
import { PARTICIPANT_COLUMNS } from '../core/columns';
import { utcOrNone, utcText } from '../core/local-time';
import { diaryFile } from '../core/table-file';

export default diaryFile('participants.csv', PARTICIPANT_COLUMNS, ({ diary }) =>
  diary.participations.map((each) => ({
    participant_id: each.participantId,
    joined: utcText(each.joinedAt),
    ended: utcOrNone(each.endedAt),
    status: each.state,
    language: each.language,
    feedback: each.study?.feedback ?? null,
  })),
);
