/** What a view draws, asked of the analyst; asked anew when rows, filter or the view's own controls change. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Progress, Selection } from '../../lib/app/analysis/analyst';
import type { AnswerOf, AskOf, QuestionName } from '../../lib/app/analysis/questions';
import { useDoors } from '../doors';

/** What all questions of the page are about; made anew with every change, so that nothing old is waited for. */
export type Looking = {
  readonly selection: Selection;
  readonly controller: AbortController;
  /** Journeys the answers are about: an answer about others is not shown meanwhile. */
  readonly about: string;
  readonly report: (progress: Progress) => void;
  /** A question was put, and it is settled: the last one settled ends the progress. */
  readonly asked: () => void;
  readonly settled: () => void;
  readonly failed: (error: unknown) => void;
};

/** null = it is not known yet what to look at. */
export const LookingContext = createContext<Looking | null>(null);

/** The answer; the one before while the next is on its way; null while there is none. */
export function useAnswer<K extends QuestionName>(name: K, ask: AskOf<K> | undefined): AnswerOf<K> | null {
  return useAnswerOf(useContext(LookingContext), name, ask);
}

/** @param ask undefined = nothing is asked */
export function useAnswerOf<K extends QuestionName>(
  looking: Looking | null,
  name: K,
  ask: AskOf<K> | undefined,
): AnswerOf<K> | null {
  const { analyst } = useDoors();
  const [seen, setSeen] = useState<{ readonly about: string; readonly answer: AnswerOf<K> } | null>(null);
  const key = ask === undefined ? '' : JSON.stringify(ask);
  useEffect(() => {
    if (looking === null || ask === undefined) return;
    const { selection, controller, about, report, asked, settled, failed } = looking;
    if (controller.signal.aborted) return;
    const own = new AbortController();
    const signal = AbortSignal.any([controller.signal, own.signal]);
    asked();
    const answered = analyst.ask(selection, { name, ask }, { onProgress: report, signal }).then(
      (answer) => {
        if (!signal.aborted) setSeen({ about, answer });
      },
      (error: unknown) => {
        if (!signal.aborted) failed(error);
      },
    );
    void answered.finally(settled);
    return () => own.abort();
  }, [looking, analyst, name, key]);
  return seen === null || seen.about !== looking?.about ? null : seen.answer;
}
