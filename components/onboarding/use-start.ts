/** Starting a journey: asks the browser first, stores at the same time, then tells the background. */
import { useState } from 'preact/hooks';
import { newJourney, originsOfJourney } from '../../lib/app/journey-actions';
import type { Journey } from '../../lib/core/journey';
import type { JourneyDraft } from '../../lib/core/journey-draft';
import type { Settings } from '../../lib/core/ports';
import { useDoors } from '../doors';

export type Access = 'granted' | 'refused' | 'none_asked';
export type Started =
  | { readonly kind: 'no' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'started'; readonly journey: Journey; readonly access: Access };

export function useStart(settings: Settings) {
  const { store, send, requestOrigins, now, newId } = useDoors();
  const [started, setStarted] = useState<Started>({ kind: 'no' });

  /** Runs inside a click: nothing may be awaited before `requestOrigins`, or Firefox refuses. */
  const ask = (origins: readonly string[]): Promise<Access> =>
    origins.length === 0
      ? Promise.resolve('none_asked')
      : requestOrigins(origins).then(
          (granted) => (granted ? 'granted' : 'refused'),
          () => 'refused',
        );

  const settle = async (journey: Journey, asked: Promise<Access>, stored: Promise<void>) => {
    try {
      const [access] = await Promise.all([asked, stored]);
      setStarted({ kind: 'started', journey, access });
      await send({ kind: 'reconcile' });
    } catch (error) {
      console.error(error);
      if (await isStored(journey)) return; // only the message failed: the background reconciles at its next start
      setStarted({ kind: 'failed' });
    }
  };
  const isStored = async (journey: Journey) =>
    (await store.journey(journey.caseId).catch(() => undefined)) !== undefined;

  return {
    started,
    start: (draft: JourneyDraft) => {
      const journey = newJourney(draft, { now: now(), newId, settings });
      const asked = ask(originsOfJourney(journey));
      void settle(journey, asked, store.putJourney(journey));
    },
    askAgain: (journey: Journey) => void settle(journey, ask(originsOfJourney(journey)), Promise.resolve()),
    again: () => setStarted({ kind: 'no' }),
  };
}
