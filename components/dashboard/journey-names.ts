/** Names that tell journeys apart: the need, and where several share it the person, the day or the id as well. */
import type { Journey } from '../../lib/core/journey';
import type { LanguageId } from '../../lib/core/ports';
import { formatDateTime } from '../../lib/languages';

type Named = Pick<Journey, 'caseId' | 'need' | 'participantId' | 'openedAt'>;

/** By `caseId`; one that is not in the map is called by its need. */
export function journeyNames(journeys: readonly Named[], language: LanguageId): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (group: readonly Named[], name: string, ways: readonly ((each: Named) => string)[]): void => {
    const [way, ...rest] = ways;
    if (way === undefined || group.length === 1) {
      for (const { caseId } of group) names.set(caseId, name);
      return;
    }
    const parts = Map.groupBy(group, way);
    // what all have in common tells nothing apart
    for (const [part, own] of parts) add(own, parts.size === 1 ? name : `${name} · ${part}`, rest);
  };
  for (const [need, group] of Map.groupBy(journeys, (each) => each.need)) {
    add(group, need, [
      (each) => each.participantId,
      (each) => formatDateTime(language, each.openedAt, 'date'),
      (each) => each.caseId,
    ]);
  }
  return names;
}
