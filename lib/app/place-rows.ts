/** A few rows of a journey as entries, without reading all the others: by the journey's digest. */
import { entryByDigest } from '../core/digest';
import type { Entry } from '../core/entry';
import type { Journey } from '../core/journey';
import type { Settings, Store } from '../core/ports';
import type { Touchpoint } from '../core/touchpoint';

export async function placeRows(
  store: Store,
  journey: Journey,
  rows: readonly Touchpoint[],
  settings: Settings,
): Promise<Entry[]> {
  if ((await store.digest(journey.caseId)) === undefined) await store.recount([journey.caseId]);
  const digest = await store.digest(journey.caseId);
  return digest === undefined
    ? []
    : rows.map((row) => entryByDigest(row, digest, { journey, rule: settings }));
}
