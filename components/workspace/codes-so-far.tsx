/** Who has coded how much, and the file for the other coders. */
import type { Code, WorkspaceStudy } from '../../lib/core/workspace';
import { formatNumber } from '../../lib/languages';
import { useDoors } from '../doors';
import { useLanguage, useWords } from '../language-context';
import { useTell } from '../undo';
import { usePoolWords } from './pool-words';
import { useWorkspaceDoors } from './workspace-doors';

type Props = { readonly study: WorkspaceStudy; readonly codes: readonly Code[] };

export function CodesSoFar({ study, codes }: Props) {
  const { saveFile } = useDoors();
  const { run } = useWorkspaceDoors();
  const language = useLanguage();
  const words = useWords();
  const text = usePoolWords();
  const tell = useTell();
  if (codes.length === 0) return null;
  const lines = new Map<string, { coder: string; field: string; count: number }>();
  for (const { coder, field } of codes) {
    const line = lines.get(`${coder}\n${field}`) ?? { coder, field, count: 0 };
    line.count += 1;
    lines.set(`${coder}\n${field}`, line);
  }
  const save = async () => {
    const job = { kind: 'export' as const, studyId: study.studyId, form: 'codes' as const };
    const made = await run(job, () => {}, new AbortController().signal);
    if (made.kind !== 'exported') return;
    saveFile(made.fileName, made.blob);
    tell(text.take.saved({ name: made.fileName }));
  };
  return (
    <section class="stack tight" aria-labelledby="codes-title">
      <h2 id="codes-title">{text.coding.existing}</h2>
      <ul class="plain">
        {[...lines.values()].map(({ coder, field, count }) => (
          <li key={coder + field}>
            {text.coding.coderLine({
              coder,
              field: text.agreement.fields[field] ?? field,
              count: formatNumber(language, count),
            })}
          </li>
        ))}
      </ul>
      <p>
        <button
          type="button"
          onClick={() => {
            save().catch((error: unknown) => {
              console.error(error);
              tell(words.common.failed);
            });
          }}
        >
          {text.coding.save}
        </button>
      </p>
      <p class="hint">{text.coding.drop}</p>
    </section>
  );
}
