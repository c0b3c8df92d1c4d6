/** The study this person takes part in, kept up to date; null = none. */
import { currentStudy, type Joined } from '../../lib/app/participation';
import { textIn } from '../../lib/core/local-text';
import type { Stage } from '../../lib/core/vocabulary';
import { useDoors } from '../doors';
import { useLanguage, useWords } from '../language-context';
import { readyOr, useObserved } from '../use-observed';

export function useStudy(): Joined | null {
  const { store, first } = useDoors();
  return readyOr(
    useObserved(
      async () => currentStudy(await store.diaryRows('studies')) ?? null,
      'study',
      first && (currentStudy(first.studies) ?? null),
    ),
    null,
  );
}

/** The stages in plain words: the study's own names where it gives them. */
export function useStageNames(joined: Joined | null): Readonly<Record<Stage, string>> {
  const { stagesPlain } = useWords();
  const language = useLanguage();
  const own = Object.entries(joined?.study.stageNames ?? {}).map(([stage, name]) => [
    stage,
    textIn(name, language),
  ]);
  return { ...stagesPlain, ...Object.fromEntries(own.filter(([, name]) => name !== '')) };
}
