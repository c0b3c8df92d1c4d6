/** `consents.csv`: what was agreed to, when, and in which language. */
import { CONSENT_COLUMNS } from '../core/columns';
import { utcOrNone, utcText } from '../core/local-time';
import { diaryFile } from '../core/table-file';

export default diaryFile('consents.csv', CONSENT_COLUMNS, ({ diary }) =>
  diary.consents.map((consent) => ({
    participant_id: consent.participantId,
    text_hash: consent.textHash,
    version: consent.version,
    language: consent.language,
    items: consent.items,
    agreed: utcText(consent.agreedAt),
    withdrawn: utcOrNone(consent.withdrawnAt),
  })),
);
