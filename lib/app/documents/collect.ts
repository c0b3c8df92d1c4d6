/** The journeys of an export one after another, each whole: what a report is gathered from, in one pass over the rows. */
import { isConfirmedOrder } from '../../core/build-journey';
import type { BuiltJourney, Entry } from '../../core/entry';
import type { EntryChunk } from '../../core/format';
import type { Journey } from '../../core/journey';

export type JourneySource = {
  readonly journeys: readonly Journey[];
  /** Journey by journey, in the order of `journeys`. */
  entries(): AsyncIterable<EntryChunk>;
};

/** Journeys without a row among them. */
export async function* eachJourney({ journeys, entries }: JourneySource): AsyncIterable<BuiltJourney> {
  let next = 0;
  let open: Entry[] = [];
  const close = (): BuiltJourney | undefined => {
    const journey = journeys[next];
    if (journey === undefined) return undefined;
    next += 1;
    const own = open;
    open = [];
    const orderIndex = own.findIndex(({ touchpoint }) => isConfirmedOrder(touchpoint));
    return { journey, entries: own, orderIndex };
  };
  for await (const chunk of entries()) {
    while (next < journeys.length && journeys[next]?.caseId !== chunk.journey.caseId) {
      const closed = close();
      if (closed !== undefined) yield closed;
    }
    open.push(...chunk.entries);
  }
  for (let built = close(); built !== undefined; built = close()) yield built;
}
