/** Choosing or dropping a study file; what is wrong with one is told in words. */
import { useState } from 'preact/hooks';
import { parseStudy, type StudyProblem } from '../../lib/core/parse-study';
import type { Study } from '../../lib/core/study';
import { MAX_STUDY_TEXT } from '../../lib/core/study-shape';
import { FilePlace } from '../file-chooser';
import { useWords } from '../language-context';
import { useStudyWords } from '../study-words';
import './study.css';

export function StudyFile({ onRead }: { readonly onRead: (study: Study) => void }) {
  const say = useStudyWords().file;
  const words = useWords();
  const [problem, setProblem] = useState<StudyProblem | 'unread' | null>(null);

  const read = async (file: File) => {
    // a character has up to four bytes: what is larger is not even loaded
    const found =
      file.size > MAX_STUDY_TEXT * 4
        ? ({ ok: false, problem: { place: '', kind: 'too_large', value: '' } } as const)
        : parseStudy(await file.text());
    setProblem(found.ok ? null : found.problem);
    if (found.ok) onRead(found.study);
  };
  const readSafely = (file: File) => {
    read(file).catch((error: unknown) => {
      console.error(error);
      setProblem('unread');
    });
  };
  const told = (found: StudyProblem): string => {
    const { problems } = say;
    return Object.hasOwn(problems, found.kind)
      ? problems[found.kind as keyof typeof problems]
      : say.problemAt({ place: found.place });
  };
  return (
    <div class="stack tight">
      <FilePlace name={say.choose} accept=".json,application/json" onFile={readSafely}>
        {say.drop}
      </FilePlace>
      {problem !== null && (
        <div class="notice problem-notice" role="alert">
          <p class="strong">{say.problemTitle}</p>
          <p>{problem === 'unread' ? words.common.failed : told(problem)}</p>
          <p>{say.tellThem}</p>
        </div>
      )}
    </div>
  );
}
