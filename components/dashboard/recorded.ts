/** What a caption says of where its figures come from: how it was recorded, and since when. */
import type { Overview } from '../../lib/app/analysis/overview';
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
