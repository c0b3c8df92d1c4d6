/** What a caption says of where the figures of the chosen journeys come from. */
import type { Overview } from '../../lib/app/analysis/overview';
import { formatDateTime, formatNumber, type Language } from '../../lib/languages';
import type { Analysis } from '../../lib/languages/analysis';

/** How they were recorded – always one way, see `chooseJourneys` – and since when. */
export function recordedOf(
  { journeys, since, newest: [first] }: Overview,
  { id, words }: Language,
  analysis: Analysis,
): string {
  if (since === null || first === undefined) return '';
  const date = formatDateTime(id, since, 'date');
  const known = journeys === 1 ? words.charts.contacts.since({ date }) : analysis.sinceEach({ date });
  return `${words.recordingScopes[first.recordingScope]}. ${known}`;
}

/** x of N touchpoints in so many journeys. */
export function countedIn(
  { journeys, shown, total }: Overview,
  { id, words }: Language,
  { filter }: Analysis,
): string {
  const number = (value: number) => formatNumber(id, value);
  const n = { x: number(shown), n: number(total), journeys: words.counts.journeys({ count: journeys }) };
  return `n = ${filter.shown(n)}.`;
}
