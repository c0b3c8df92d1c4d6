/** What a caption says of where a journey's figures come from: how it was recorded, and since when. */
import type { Journey } from '../core/journey';
import { formatDateTime, type Language } from '../languages';

export function recordedOne(
  { openedAt, recordingScope }: Pick<Journey, 'openedAt' | 'recordingScope'>,
  { id, words }: Language,
): string {
  const since = words.charts.contacts.since({ date: formatDateTime(id, openedAt, 'date') });
  return `${words.recordingScopes[recordingScope]}. ${since}`;
}
