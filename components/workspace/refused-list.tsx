/** Each refused file with its place, what is wrong and what to do. */
import type { WorkspaceFile } from '../../lib/core/workspace';
import { useLanguage } from '../language-context';
import { usePoolWords } from './pool-words';
import { sayPlace, sayProblem } from './say-problem';

const MOST = 100;

type Props = {
  readonly lines: readonly WorkspaceFile[];
  /** Whether the file is still at hand. */
  readonly canOpen: (line: WorkspaceFile) => boolean;
  readonly onOpenStudy: (studyId: string) => void;
};

export function RefusedList({ lines, canOpen, onOpenStudy }: Props) {
  const language = useLanguage();
  const text = usePoolWords();
  const others = [
    ...new Set(
      lines
        .filter((line) => line.problem?.kind === 'other_study' && canOpen(line))
        .map(({ problem }) => problem?.value ?? ''),
    ),
  ];
  return (
    <section class="stack" aria-labelledby="refused-title">
      <h2 id="refused-title">
        {text.files.refusedTitle} <span class="badge">{lines.length}</span>
      </h2>
      <p class="muted">{text.files.refusedLead}</p>
      {others.map((study) => (
        <p key={study}>
          <button type="button" onClick={() => onOpenStudy(study)}>
            {text.files.openStudy({ study })}
          </button>
        </p>
      ))}
      <ul class="plain refused">
        {lines.slice(0, MOST).map((line) => {
          if (line.problem === null) return null;
          const place = sayPlace(line.problem, language);
          return (
            <li key={line.fileKey}>
              <p class="strong file-name">{line.name}</p>
              <p>
                {place !== '' && <span class="muted">{place}: </span>}
                {sayProblem(line.problem, language)}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
