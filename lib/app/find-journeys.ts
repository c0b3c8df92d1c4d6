/**
 * Journeys by words of theirs, the newest first. Heads are read some at a time until enough are found, so that
 * twenty thousand journeys neither stop the page nor lie in its memory.
 */
import { foldText } from '../core/fold-text';
import type { Journey } from '../core/journey';
import type { Store } from '../core/ports';

/** Heads read at a time. */
const AT_ONCE = 250;

export type FoundJourneys = {
  readonly found: readonly Journey[];
  /** True when there may be more than were asked for. */
  readonly isCut: boolean;
};

/**
 * @param words every one must occur in need, category, brands, participant, persona or case id, in any spelling
 * @param wanted how many, and whether somebody still waits for it: asked before each reading
 */
export async function findJourneys(
  store: Pick<Store, 'newestJourneys'>,
  words: string,
  { most, isWanted }: { readonly most: number; readonly isWanted: () => boolean },
): Promise<FoundJourneys> {
  const parts = foldText(words)
    .split(/\s+/u)
    .filter((part) => part !== '');
  const found: Journey[] = [];
  for (let skip = 0; isWanted(); skip += AT_ONCE) {
    const heads = await store.newestJourneys(AT_ONCE, skip);
    for (const journey of heads) {
      const text = textOf(journey);
      if (parts.every((part) => text.includes(part))) found.push(journey);
      if (found.length > most) return { found: found.slice(0, most), isCut: true };
    }
    if (heads.length < AT_ONCE) break;
  }
  return { found, isCut: false };
}

function textOf({ need, category, brands, participantId, persona, caseId }: Journey): string {
  return foldText(
    [need, category, ...brands.map(({ name }) => name), participantId, persona, caseId].join('\n'),
  );
}
