/** `answers.csv`: what the person answered. */
import { ANSWER_COLUMNS } from '../core/columns';
import { utcText } from '../core/local-time';
import { diaryFile } from '../core/table-file';

export default diaryFile('answers.csv', ANSWER_COLUMNS, ({ diary }) =>
  diary.answers.map((answer) => ({
    answer_id: answer.answerId,
    prompt_id: answer.promptId,
    event_id: answer.eventId,
    question_id: answer.questionId,
    language: answer.language,
    value: answer.value,
    answered_at: utcText(answer.answeredAt),
  })),
);
