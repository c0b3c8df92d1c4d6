/**
 * What a person takes out before sharing: rows with everything that hangs on them, single fields, answers. Each is
 * counted by day, so that the study knows how much it does not see, and each can be put back.
 */
import type { Answer, EvidencePicture, Removal } from '../core/diary';
import type { Journey } from '../core/journey';
import { localDay } from '../core/local-time';
import type { Store } from '../core/ports';
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

type Kind = Exclude<keyof Removal, 'localDate'>;

/** Removes rows, the pictures kept with them and the answers about them. */
export async function takeOutRows(
  store: Store,
  eventIds: readonly string[],
): Promise<{ readonly count: number; readonly putBack: PutBack }> {
  const ids = new Set(eventIds);
  const rows = await store.removeTouchpoints(eventIds);
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
  await count(store, rows, 'deleted', 1);
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

async function count(store: Store, rows: readonly Touchpoint[], kind: Kind, by: 1 | -1): Promise<void> {
  const days = Map.groupBy(rows, ({ start, utcOffsetMin }) => localDay(start, utcOffsetMin));
  for (const [localDate, ofDay] of days) {
    await store.changeDiaryRow('removals', localDate, (stored) => {
      const before = stored ?? { localDate, deleted: 0, redacted: 0, excluded: 0 };
      return { ...before, [kind]: Math.max(0, before[kind] + by * ofDay.length) };
    });
  }
}
