/** Pictures a person keeps beside a touchpoint. They come and go with the row. */
import { MAX_EVIDENCE_TEXT, type EvidencePicture } from '../core/diary';
import type { Store } from '../core/ports';

export async function keepPicture(
  store: Store,
  eventId: string,
  made: { readonly picture: string; readonly now: number; readonly newId: () => string },
): Promise<
  | { readonly ok: true; readonly picture: EvidencePicture }
  | { readonly ok: false; readonly problem: 'too_large' }
> {
  if (made.picture.length > MAX_EVIDENCE_TEXT) return { ok: false, problem: 'too_large' };
  const picture: EvidencePicture = {
    evidenceId: `E-${made.newId()}`,
    eventId,
    takenAt: made.now,
    picture: made.picture,
  };
  await putBackPicture(store, picture);
  return { ok: true, picture };
}

/** Also the undo of `removePicture`. */
export async function putBackPicture(store: Store, picture: EvidencePicture): Promise<void> {
  await store.putDiaryRows('evidence', [picture]);
  await store.changeTouchpoints([picture.eventId], (row) => ({
    ...row,
    evidenceIds: [...row.evidenceIds.filter((id) => id !== picture.evidenceId), picture.evidenceId],
  }));
}

export async function removePicture(store: Store, picture: EvidencePicture): Promise<void> {
  await store.removeDiaryRows('evidence', [picture.evidenceId]);
  await store.changeTouchpoints([picture.eventId], (row) => ({
    ...row,
    evidenceIds: row.evidenceIds.filter((id) => id !== picture.evidenceId),
  }));
}

/** How long a removed row's pictures wait for an undo (ms). */
const UNDO_MAY_COME = 10 * 60_000;

/** Pictures of rows that were removed and not put back go too, however the row went. */
export async function forgetOrphans(store: Store, now: number): Promise<void> {
  const buried = (await store.tombstones()).filter(({ deletedAt }) => deletedAt < now - UNDO_MAY_COME);
  for (const { eventId } of buried) {
    const left = await store.evidenceOf(eventId);
    if (left.length > 0)
      await store.removeDiaryRows(
        'evidence',
        left.map(({ evidenceId }) => evidenceId),
      );
  }
}
