/** Choosing or dropping a study file; what is wrong with one is told in words. */
import { useRef, useState } from 'preact/hooks';
import { parseStudy, type StudyProblem } from '../../lib/core/parse-study';
import type { Study } from '../../lib/core/study';
import { MAX_STUDY_TEXT } from '../../lib/core/study-shape';
import { useWords } from '../language-context';
import { useStudyWords } from '../study-words';
import { useListener } from '../use-listener';
import './study.css';

export function StudyFile({ onRead }: { readonly onRead: (study: Study) => void }) {
  const say = useStudyWords().file;
  const words = useWords();
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState<StudyProblem | 'unread' | null>(null);
  const drop = useRef<HTMLLabelElement>(null);

  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    // a character has up to four bytes: what is larger is not even loaded
    const found =
      file.size > MAX_STUDY_TEXT * 4
        ? ({ ok: false, problem: { place: '', kind: 'too_large', value: '' } } as const)
        : parseStudy(await file.text());
    setProblem(found.ok ? null : found.problem);
    if (found.ok) onRead(found.study);
  };
  const readSafely = (file: File | undefined) => {
    read(file).catch((error: unknown) => {
      console.error(error);
      setProblem('unread');
    });
  };
  useListener(drop, 'dragover', (event) => {
    event.preventDefault();
    setOver(true);
  });
  useListener(drop, 'dragleave', () => setOver(false));
  useListener(drop, 'drop', (event) => {
    event.preventDefault();
    setOver(false);
    readSafely(event.dataTransfer?.files[0]);
  });

  const told = (found: StudyProblem): string => {
    const { problems } = say;
    return Object.hasOwn(problems, found.kind)
      ? problems[found.kind as keyof typeof problems]
      : say.problemAt({ place: found.place });
  };
  return (
    <div class="stack tight">
      <label class={over ? 'study-drop over' : 'study-drop'} ref={drop}>
        <input
          type="file"
          accept=".json,application/json"
          class="visually-hidden"
          onChange={({ currentTarget }) => {
            readSafely(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
        <span class="button">{say.choose}</span>
        <span class="muted">{say.drop}</span>
      </label>
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
