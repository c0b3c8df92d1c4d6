/** What a person does to touchpoints on any screen, each with its way back. */
import { takeOutRows } from '../../lib/app/take-out';
import {
  applyRule,
  assign,
  answerOrder,
  offlineTouchpoint,
  retag,
  ruleLike,
  type OfflineDraft,
} from '../../lib/app/touchpoint-actions';
import type { Description } from '../../lib/app/describe-touchpoint';
import type { Journey } from '../../lib/core/journey';
import type { PersonChoice, Touchpoint } from '../../lib/core/touchpoint';
import { useDoors } from '../doors';
import { useWords } from '../language-context';
import { useTell } from '../undo';

export type Scope = 'this' | 'alike';

/** The question an entry came of. */
export type Asked = Pick<Touchpoint, 'promptId' | 'contingency'>;

export function useCorrections() {
  const { store, now, newId, newEventId } = useDoors();
  const words = useWords();
  const tell = useTell();

  const putBack = async (before: readonly Touchpoint[]) => {
    const byId = new Map(before.map((row) => [row.eventId, row]));
    await store.changeTouchpoints([...byId.keys()], (row) => byId.get(row.eventId) ?? row);
  };

  /** Changes rows and returns them as they were stored: what a screen shows may be less, or older. */
  const change = async (eventIds: readonly string[], changed: (stored: Touchpoint) => Touchpoint) => {
    const before: Touchpoint[] = [];
    await store.changeTouchpoints(eventIds, (stored) => {
      before.push(stored);
      return changed(stored);
    });
    return before;
  };

  return {
    /** @returns the id of the new row */
    async add(journey: Journey, draft: OfflineDraft, asked?: Asked): Promise<string> {
      const made = offlineTouchpoint(journey, draft, {
        now: now(),
        newId: newEventId,
        settings: await store.settings(),
      });
      const row: Touchpoint = asked === undefined ? made : { ...made, ...asked, capture: 'prompted' };
      await store.addTouchpoints([row]);
      tell(words.correction.added, () => store.removeTouchpoints([row.eventId]));
      return row.eventId;
    },

    async choose(row: Touchpoint, choice: PersonChoice, scope: Scope): Promise<void> {
      const rule =
        scope === 'alike'
          ? ruleLike(row, choice, { now: now(), newId, settings: await store.settings() })
          : null;
      const others = rule === null ? [] : await applyRule(store, rule);
      const before = [...others];
      if (!others.some((each) => each.eventId === row.eventId)) {
        before.push(
          ...(await change([row.eventId], (stored) => ({
            ...retag(stored, choice),
            personRuleId: '',
            // every form that chooses a stage shows the one there was
            ...(choice.stage === undefined ? {} : { stageShown: true }),
          }))),
        );
      }
      const told =
        before.length > 1 ? words.correction.changedMany({ count: before.length }) : words.correction.changed;
      tell(told, async () => {
        if (rule !== null) await store.removePersonRule(rule.ruleId);
        await putBack(before);
      });
    },

    async reset(row: Touchpoint): Promise<void> {
      const before = await change([row.eventId], ({ person, ...stored }) => ({
        ...stored,
        person: person.orderConfirmed === undefined ? {} : { orderConfirmed: person.orderConfirmed },
        personRuleId: '',
        stageShown: null,
      }));
      tell(words.correction.changed, () => putBack(before));
    },

    async describe(row: Touchpoint, said: Partial<Description>): Promise<void> {
      const before = await change([row.eventId], (stored) => ({ ...stored, ...said }));
      tell(words.correction.changed, () => putBack(before));
    },

    async remove(eventIds: readonly string[]): Promise<void> {
      const { count, putBack } = await takeOutRows(store, eventIds);
      tell(words.correction.removed({ count }), putBack);
    },

    async confirm(row: Touchpoint, confirmed: boolean): Promise<void> {
      const before = await store.touchpoint(row.eventId);
      await answerOrder(store, before ?? row, confirmed);
      tell(words.correction.changed, () => putBack([before ?? row]));
    },

    async assignTo(row: Touchpoint, caseId: string): Promise<void> {
      const before = await change([row.eventId], (stored) => assign(stored, caseId));
      tell(words.correction.changed, () => putBack(before));
    },
  };
}

export type Corrections = ReturnType<typeof useCorrections>;
