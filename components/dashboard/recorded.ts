/** What a caption says of where its figures come from: how it was recorded, and since when. */
import type { Overview } from '../../lib/app/analysis/overview';
import type { Journey } from '../../lib/core/journey';
import { formatDateTime, type Language } from '../../lib/languages';
import type { Analysis } from '../../lib/languages/analysis';
import { scopeOf } from './contacts/contact-sums';

export function recordedOf(overview: Overview, { id, words }: Language, analysis: Analysis): string {
  const { journeys, since } = overview;
  if (since === null) return '';
  const date = formatDateTime(id, since, 'date');
  const known = journeys === 1 ? words.charts.contacts.since({ date }) : analysis.sinceEach({ date });
  return `${scopeOf(overview, words.recordingScopes)} ${known}`;
}

/** Of one journey, however many are chosen. */
export function recordedOne(
  { openedAt, recordingScope }: Pick<Journey, 'openedAt' | 'recordingScope'>,
  { id, words }: Language,
): string {
  const since = words.charts.contacts.since({ date: formatDateTime(id, openedAt, 'date') });
  return `${words.recordingScopes[recordingScope]}. ${since}`;
}
