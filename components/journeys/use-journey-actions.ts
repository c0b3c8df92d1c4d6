/** What a person does with a journey on any screen: stored first, then the background follows. */
import {
  finishJourney,
  pauseJourney,
  resumeJourney,
  type JourneyEnding,
} from '../../lib/app/journey-actions';
import { notMe, undoNotMe } from '../../lib/app/not-me';
import { orderByHand } from '../../lib/app/touchpoint-actions';
import { isConfirmedOrder } from '../../lib/core/build-journey';
import type { Journey } from '../../lib/core/journey';
import type { Touchpoint } from '../../lib/core/touchpoint';
import { useDoors } from '../doors';
import { useWords } from '../language-context';
import { useTell } from '../undo';

export function useJourneyActions() {
  const { store, send, now, newEventId, newId } = useDoors();
  const words = useWords();
  const tell = useTell();

  const follow = () => send<'reconcile'>({ kind: 'reconcile' }).catch(console.error);
  const change = async (journey: Journey, apply: (stored: Journey) => Journey) => {
    await store.changeJourney(journey.caseId, apply);
    await follow();
  };

  return {
    change,

    pause: (journey: Journey, minutes: number | null) =>
      change(journey, (stored) => pauseJourney(stored, minutes === null ? null : now() + minutes * 60_000)),

    resume: (journey: Journey) => change(journey, resumeJourney),

    /** Somebody else sat here: their rows since the last break go, and recording pauses. */
    async notMe(): Promise<void> {
      const undone = await notMe(store, now(), newId);
      await follow();
      tell(words.journeyCard.notMeDone({ count: undone.rows.length }), async () => {
        await undoNotMe(store, undone);
        await follow();
      });
    },

    async finish(journey: Journey, ending: JourneyEnding): Promise<void> {
      const added: string[] = [];
      const priced: Touchpoint[] = [];
      if (ending.outcome === 'bought') {
        const rows = await store.touchpointsOf(journey.caseId);
        const known = rows.find(isConfirmedOrder);
        if (known !== undefined && ending.paid.orderValue !== null) {
          await store.changeTouchpoints([known.eventId], (row) => ({ ...row, ...ending.paid }));
          priced.push(known);
        }
        if (known === undefined) {
          const order = orderByHand(journey, ending, {
            now: now(),
            newId: newEventId,
            settings: await store.settings(),
            timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
            utcOffsetMin: -new Date(now()).getTimezoneOffset(),
          });
          await store.addTouchpoints([order]);
          added.push(order.eventId);
        }
      }
      await change(journey, (stored) => finishJourney(stored, ending, now()));
      tell(words.journeyCard.finished, async () => {
        await store.removeTouchpoints(added);
        for (const { eventId, orderValue, currency } of priced)
          await store.changeTouchpoints([eventId], (row) => ({ ...row, orderValue, currency }));
        await change(journey, () => journey);
      });
    },

    async remove(journey: Journey): Promise<void> {
      const removed = await store.removeJourney(journey.caseId);
      await follow();
      if (removed === undefined) return;
      const touchpoints = words.counts.touchpoints({ count: removed.touchpoints.length });
      tell(words.journeyCard.deleted({ need: journey.need, touchpoints }), async () => {
        await store.importRows([removed.journey], removed.touchpoints);
        await follow();
      });
    },
  };
}

export type JourneyActions = ReturnType<typeof useJourneyActions>;
