/** Taking data away and bringing it in. */
import type { Journey } from '../../lib/core/journey';
import { ExportPanel } from '../files/export-panel';
import { ImportPanel } from '../files/import-panel';
import { useDoors } from '../doors';
import { useHandoverWords } from '../handover-words';
import { useWords } from '../language-context';

type FilesViewProps = {
  /** Those at hand, newest first. */
  readonly journeys: readonly Journey[];
  /** How many there are. */
  readonly count: number;
};

export function FilesView({ journeys, count }: FilesViewProps) {
  const words = useWords();
  const handover = useHandoverWords();
  const { openPage } = useDoors();
  return (
    <div class="stack wide-gap">
      <h1>{words.dashboard.files}</h1>
      <ExportPanel journeys={journeys} count={count} />
      <section class="card stack" aria-labelledby="handover-title">
        <h2 id="handover-title">{handover.title}</h2>
        <p class="muted">{handover.lead}</p>
        <p>
          <button type="button" onClick={() => openPage('handover')}>
            {handover.open}
          </button>
        </p>
      </section>
      <ImportPanel />
    </div>
  );
}
