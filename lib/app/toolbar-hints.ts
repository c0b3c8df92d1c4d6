/** What the icon says beside the recording: a question waits, a day is not looked through. Never more than words. */
import type { OffsetAt } from '../core/clock-time';
import type { Store } from '../core/ports';
import { isOpen } from '../core/prompts';
import { daysToReview } from '../core/review-days';
import type { Moment } from '../languages/moment';
import { currentStudy } from './participation';

export type ToolbarHints = { readonly badge: '' | '?'; readonly lines: readonly string[] };

export async function toolbarHints(
  store: Store,
  { now, offsetAt }: { readonly now: number; readonly offsetAt: OffsetAt },
  words: Moment,
): Promise<ToolbarHints> {
  const joined = currentStudy(await store.diaryRows('studies'));
  if (joined === undefined) return { badge: '', lines: [] };
  const waits = (await store.diaryRows('prompts')).some((prompt) => isOpen(prompt) && prompt.expiresAt > now);
  const { from, until } = joined.study;
  const notes = await store.diaryRows('dayNotes');
  const days = daysToReview({ notes, joinedAt: joined.joinedAt, from, until, now, offsetAt });
  return {
    badge: waits ? '?' : '',
    lines: [
      ...(waits ? [words.prompt.waits] : []),
      ...(days.length === 0 ? [] : [words.day.hint({ count: days.length })]),
    ],
  };
}
