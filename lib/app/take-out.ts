/**
 * What a person takes out before sharing: rows with everything that hangs on them, single fields, answers. Each is
 * counted by day, so that the study knows how much it does not see, and each can be put back.
 */
import type { Answer, EvidencePicture } from '../core/diary';
import type { Journey } from '../core/journey';
import type { Store } from '../core/ports';
import { rowsByDay, withRemoved, type RemovalKind } from '../core/removals';
import type { Touchpoint } from '../core/touchpoint';

/** Puts everything back as it was. */
export type PutBack = () => Promise<unknown>;

/** The columns of `touchpoints.csv` that can be made blunt one by one, with the field behind each. */
export const BLUNT_FIELDS = {
  seller: 'seller',
  product: 'product',
  goal: 'goal',
  expectation: 'expectation',
  pain_point: 'painPoint',
  opportunity: 'opportunity',
  note: 'note',
  tags: 'tags',
  page_host: 'pageHost',
  page_path: 'pagePath',
  page_title: 'pageTitle',
} as const satisfies Readonly<Record<string, keyof Touchpoint>>;
export type BluntField = keyof typeof BLUNT_FIELDS;

/** The same for `journeys.csv`. */
export const BLUNT_JOURNEY_FIELDS = {
  need: 'need',
  category: 'category',
  trigger: 'trigger',
  bought_product: 'boughtProduct',
  bought_from: 'boughtFrom',
  seeded_by: 'seededBy',
} as const satisfies Readonly<Record<string, keyof Journey>>;
export type BluntJourneyField = keyof typeof BLUNT_JOURNEY_FIELDS;

/** Removes rows, the pictures kept with them and the answers about them. Rows go and are counted in one transaction. */
export async function takeOutRows(
  store: Store,
  eventIds: readonly string[],
): Promise<{ readonly count: number; readonly putBack: PutBack }> {
  const ids = new Set(eventIds);
  const rows = await store.removeTouchpoints(eventIds, { counted: true });
  const evidence: EvidencePicture[] = [];
  for (const { eventId, evidenceIds } of rows) {
    if (evidenceIds.length > 0) evidence.push(...(await store.evidenceOf(eventId)));
  }
  const answers = (await store.diaryRows('answers')).filter(({ eventId }) => ids.has(eventId));
  if (evidence.length > 0) {
    await store.removeDiaryRows(
      'evidence',
      evidence.map(({ evidenceId }) => evidenceId),
    );
  }
  if (answers.length > 0) {
    await store.removeDiaryRows(
      'answers',
      answers.map(({ answerId }) => answerId),
    );
  }
  return {
    count: rows.length,
    putBack: async () => {
      await store.addTouchpoints(rows);
      await store.putDiaryRows('evidence', evidence);
      await store.putDiaryRows('answers', answers);
      await count(store, rows, 'deleted', -1);
    },
  };
}

/** Empties one field of rows; the row says so in `redacted`. */
export async function bluntField(
  store: Store,
  eventIds: readonly string[],
  column: BluntField,
): Promise<{ readonly count: number; readonly putBack: PutBack }> {
  const field = BLUNT_FIELDS[column];
  const before: Touchpoint[] = [];
  await store.changeTouchpoints(eventIds, (row) => {
    if (row[field].length === 0) return row;
    before.push(row);
    return {
      ...row,
      [field]: field === 'tags' ? [] : '',
      redacted: [...new Set([...row.redacted, column])],
    };
  });
  await count(store, before, 'redacted', 1);
  return {
    count: before.length,
    putBack: async () => {
      const known = new Map(before.map((row) => [row.eventId, row]));
      await store.changeTouchpoints([...known.keys()], (row) => known.get(row.eventId) ?? row);
      await count(store, before, 'redacted', -1);
    },
  };
}

export async function bluntJourneyField(
  store: Store,
  caseId: string,
  column: BluntJourneyField,
): Promise<PutBack> {
  const field = BLUNT_JOURNEY_FIELDS[column];
  let before = '';
  await store.changeJourney(caseId, (journey) => {
    before = journey[field];
    return { ...journey, [field]: '' };
  });
  return () => store.changeJourney(caseId, (journey) => ({ ...journey, [field]: before }));
}

export async function takeOutAnswers(store: Store, answerIds: readonly string[]): Promise<PutBack> {
  const answers: readonly Answer[] = await store.removeDiaryRows('answers', answerIds);
  return () => store.putDiaryRows('answers', answers);
}

/** A picture goes from its row too. */
export async function takeOutPicture(store: Store, evidenceId: string): Promise<PutBack> {
  const [picture] = await store.removeDiaryRows('evidence', [evidenceId]);
  if (picture === undefined) return () => Promise.resolve();
  const withIds = (change: (ids: readonly string[]) => readonly string[]) =>
    store.changeTouchpoints([picture.eventId], (row) => ({ ...row, evidenceIds: change(row.evidenceIds) }));
  await withIds((ids) => ids.filter((id) => id !== evidenceId));
  return async () => {
    await store.putDiaryRows('evidence', [picture]);
    await withIds((ids) => [...ids, evidenceId]);
  };
}

async function count(
  store: Store,
  rows: readonly Touchpoint[],
  kind: RemovalKind,
  sign: 1 | -1,
): Promise<void> {
  for (const [localDate, number] of rowsByDay(rows)) {
    await store.changeDiaryRow('removals', localDate, (stored) =>
      withRemoved(stored, localDate, { kind, by: sign * number }),
    );
  }
}
