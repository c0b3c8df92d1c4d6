/** What a person does with a question of the study: sees it, answers it, passes it by. */
import type { Answer, Prompt } from '../core/diary';
import { isOpen } from '../core/prompts';
import type { LanguageId, Store } from '../core/ports';

/** The person has the question before them. */
export async function openPrompt(store: Store, promptId: string, now: number): Promise<void> {
  await store.changeDiaryRow('prompts', promptId, (prompt) =>
    prompt?.status === 'sent' ? { ...prompt, status: 'opened', openedAt: now } : null,
  );
}

export type GivenAnswer = {
  readonly questionId: string;
  readonly language: LanguageId;
  readonly value: string;
  readonly now: number;
  /** A fresh random id without its prefix. */
  readonly newId: () => string;
};

/**
 * Stores the answer and marks the touchpoint that was asked about.
 * @returns the answer; null when the question had run out meanwhile
 */
export async function answerPrompt(store: Store, prompt: Prompt, given: GivenAnswer): Promise<Answer | null> {
  const done = await complete(store, prompt.promptId, 'answered', given.now);
  if (!done) return null;
  const answer = await putAnswer(store, given, prompt);
  if (prompt.triggerEventId !== '') {
    await store.changeTouchpoints([prompt.triggerEventId], (row) =>
      row.promptId === '' ? { ...row, promptId: prompt.promptId } : row,
    );
  }
  return answer;
}

/** An answer that no prompt asked for, in the evening review. */
export function putAnswer(
  store: Store,
  { questionId, language, value, now, newId }: GivenAnswer,
  prompt?: Prompt,
): Promise<Answer> {
  const answer: Answer = {
    answerId: `A-${newId()}`,
    promptId: prompt?.promptId ?? '',
    eventId: prompt?.triggerEventId ?? '',
    questionId,
    language,
    value,
    answeredAt: now,
  };
  return store.putDiaryRows('answers', [answer]).then(() => answer);
}

export async function skipPrompt(store: Store, promptId: string, now: number): Promise<void> {
  await complete(store, promptId, 'skipped', now);
}

async function complete(
  store: Store,
  promptId: string,
  status: 'answered' | 'skipped',
  now: number,
): Promise<boolean> {
  let done = false;
  await store.changeDiaryRow('prompts', promptId, (prompt) => {
    done = prompt !== undefined && isOpen(prompt) && prompt.expiresAt > now;
    return done && prompt !== undefined ? { ...prompt, status, completedAt: now } : null;
  });
  return done;
}

/** The touchpoint that came of a question; its answer points to it. */
export async function joinAnswer(store: Store, answerId: string, eventId: string): Promise<void> {
  await store.changeDiaryRow('answers', answerId, (answer) =>
    answer !== undefined && answer.eventId === '' ? { ...answer, eventId } : null,
  );
}
