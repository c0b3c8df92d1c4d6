/** The journeys of an export, each whole: what a report needs, one pass over the rows. */
import { isConfirmedOrder } from '../../core/build-journey';
import type { BuiltJourney, Entry } from '../../core/entry';
import type { ExportSource } from '../../core/format';

export async function collectJourneys(source: ExportSource): Promise<BuiltJourney[]> {
  const byCase = new Map<string, Entry[]>();
  for await (const { journey, entries } of source.entries()) {
    const known = byCase.get(journey.caseId);
    if (known === undefined) byCase.set(journey.caseId, [...entries]);
    else known.push(...entries);
  }
  return source.journeys.map((journey) => {
    const entries = byCase.get(journey.caseId) ?? [];
    return {
      journey,
      entries,
      orderIndex: entries.findIndex(({ touchpoint }) => isConfirmedOrder(touchpoint)),
    };
  });
}
