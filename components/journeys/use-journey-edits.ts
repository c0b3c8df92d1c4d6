/** Saving a changed journey and starting the next one: the browser is asked inside the click, undo takes it back. */
import { editJourney, nextJourney, takeBackEdit, type Saved } from '../../lib/app/edit-journey';
import { originsOfJourney } from '../../lib/app/journey-actions';
import type { Joined } from '../../lib/app/participation';
import type { Journey } from '../../lib/core/journey';
import type { JourneyDraft } from '../../lib/core/journey-draft';
import type { Settings } from '../../lib/core/ports';
import { useDoors } from '../doors';
import { useEditing } from '../editing-words';
import { useWords } from '../language-context';
import { useTell } from '../undo';

export function useJourneyEdits(journey: Journey) {
  const { store, send, requestOrigins, now, newId } = useDoors();
  const words = useWords();
  const say = useEditing();
  const tell = useTell();

  const follow = () => send<'reconcile'>({ kind: 'reconcile' }).catch(console.error);
  /** A refusal is no failure: what cannot be seen is a gap, and every screen says so. */
  const ask = (origins: readonly string[]): Promise<unknown> =>
    origins.length === 0 ? Promise.resolve() : requestOrigins(origins).catch(console.error);
  const failed = (error: unknown): false => {
    console.error(error);
    tell(words.common.failed);
    return false;
  };

  /** What is locked is decided where it is written: a page may have been recorded while the form was open. */
  const write = (saved: Saved): Promise<Journey | undefined> =>
    store.together(async () => {
      const before = await store.journey(journey.caseId);
      const rows = await store.newestTouchpointsOf(journey.caseId, 1);
      await store.changeJourney(journey.caseId, (stored) => editJourney(stored, saved, rows.length > 0));
      return before;
    });

  return {
    /** To be called first thing in a click. @returns whether it was stored */
    async save(saved: Saved): Promise<boolean> {
      const had = originsOfJourney(journey);
      const wants = originsOfJourney(editJourney(journey, saved, false));
      const asked = ask(journey.state === 'finished' ? [] : wants.filter((origin) => !had.includes(origin)));
      try {
        const before = await write(saved);
        if (before !== undefined)
          tell(say.saved({ need: before.need }), async () => {
            await store.changeJourney(before.caseId, (stored) => takeBackEdit(stored, before));
            await follow();
          });
      } catch (error) {
        return failed(error);
      }
      // stored is stored: the browser's question may stand open for long
      void asked.then(follow);
      return true;
    },

    /** To be called first thing in a click. @returns whether it was stored */
    async startNext(
      draft: JourneyDraft,
      { study, settings }: { readonly study: Joined | undefined; readonly settings: Settings },
    ): Promise<boolean> {
      const next = nextJourney(journey, draft, { now: now(), newId, settings, study });
      const asked = ask(originsOfJourney(next));
      try {
        await store.putJourney(next);
      } catch (error) {
        return failed(error);
      }
      tell(say.started({ need: next.need }), async () => {
        await store.removeJourney(next.caseId);
        await follow();
      });
      // stored is stored: the browser's question may stand open for long
      void asked.then(follow);
      return true;
    },
  };
}
