/** Hand-overs in: drop, watch, stop; then what was pooled, what was refused and why. */
import type { FoundFile } from '../../lib/app/pool/bundles';
import type { WorkspaceFile, WorkspaceStudy } from '../../lib/core/workspace';
import { useWords } from '../language-context';
import { useTell } from '../undo';
import { readyOr, useObserved } from '../use-observed';
import { DropZone } from './drop-zone';
import { FilesTable } from './files-table';
import { KeyField } from './key-field';
import { PoolingProgress } from './pooling-progress';
import { usePoolWords } from './pool-words';
import { RefusedList } from './refused-list';
import type { Pooling } from './use-pooling';
import { useWorkspaceDoors } from './workspace-doors';

const NO_LINES: readonly WorkspaceFile[] = [];

type Props = {
  readonly study: WorkspaceStudy | undefined;
  readonly pooling: Pooling;
  readonly onStudy: (studyId: string) => void;
  readonly onForget: (studyId: string) => Promise<void>;
};

export function FilesPage({ study, pooling, onStudy, onForget }: Props) {
  const { workspace } = useWorkspaceDoors();
  const words = useWords();
  const text = usePoolWords();
  const tell = useTell();
  const studyId = study?.studyId ?? '';
  const isWorking = pooling.state.kind === 'working';
  // while files come in, the list would be read anew with each of them
  const lines = readyOr(
    useObserved(
      async () =>
        isWorking
          ? NO_LINES
          : [...(await workspace.files('')), ...(studyId === '' ? [] : await workspace.files(studyId))],
      `files ${studyId} ${isWorking}`,
    ),
    NO_LINES,
  );
  const refused = lines.filter(({ outcome }) => outcome === 'refused');

  const take = (files: readonly FoundFile[], into = studyId) => {
    pooling
      .pool(into, files)
      .then((found) => {
        if (found !== '' && found !== studyId) onStudy(found);
      })
      .catch((error: unknown) => console.error(error));
  };
  /** The files refused since they belong to that study, pooled as a study of its own. */
  const openBeside = (other: string) => {
    const names = new Set(
      refused.filter(({ problem }) => problem?.value === other).map(({ name }) => name.replace(/\/$/, '')),
    );
    const files = [...pooling.dropped].flatMap(([path, found]) =>
      names.has(path) || names.has(path.slice(0, Math.max(0, path.lastIndexOf('/')))) ? [found] : [],
    );
    take(files, other);
  };

  return (
    <div class="stack wide-gap">
      <div class="stack tight">
        <h1>{study === undefined ? text.title : text.files.title}</h1>
        <p class="muted">{text.lead}</p>
      </div>
      <section class="card stack" aria-labelledby="drop-title">
        <h2 id="drop-title">{text.files.dropTitle}</h2>
        <p class="muted">{text.files.dropLead}</p>
        <DropZone isWorking={isWorking} onFiles={(files) => take(files)} />
        <KeyField
          chosen={pooling.privateKey?.name ?? ''}
          onKey={(name, key) => pooling.setPrivateKey(key === '' ? null : { name, key })}
        />
        <PoolingProgress state={pooling.state} lines={lines} onStop={pooling.stop} />
      </section>
      {!isWorking && refused.length > 0 && (
        <RefusedList
          lines={refused}
          canOpen={(line) => pooling.dropped.has(line.name) || line.name.endsWith('/')}
          onOpenStudy={openBeside}
        />
      )}
      {!isWorking && lines.length > 0 && <FilesTable lines={lines} />}
      {study !== undefined && !isWorking && (
        <details>
          <summary class="muted">{text.files.forget}</summary>
          <div class="stack tight">
            <p class="hint">{text.files.forgetWhy}</p>
            <p>
              <button
                type="button"
                onClick={() => {
                  onForget(study.studyId).then(
                    () => tell(text.files.forgotten({ study: study.studyId })),
                    () => tell(words.common.failed),
                  );
                }}
              >
                {text.files.forgetNow({ study: study.studyId })}
              </button>
            </p>
          </div>
        </details>
      )}
    </div>
  );
}
