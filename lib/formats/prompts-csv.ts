/** `prompts.csv`: every question that was to be put, and what became of it. */
import { PROMPT_COLUMNS } from '../core/columns';
import { utcOrNone, utcText } from '../core/local-time';
import { diaryFile } from '../core/table-file';

export default diaryFile('prompts.csv', PROMPT_COLUMNS, ({ diary }) =>
  diary.prompts.map((prompt) => ({
    prompt_id: prompt.promptId,
    study_id: prompt.studyId,
    participant_id: prompt.participantId,
    install_id: prompt.installId,
    case_id: prompt.caseId,
    trigger_event_id: prompt.triggerEventId,
    scheduled: utcText(prompt.scheduledAt),
    sent: utcOrNone(prompt.sentAt),
    opened: utcOrNone(prompt.openedAt),
    completed: utcOrNone(prompt.completedAt),
    expired_at: utcText(prompt.expiresAt),
    status: prompt.status,
  })),
);
