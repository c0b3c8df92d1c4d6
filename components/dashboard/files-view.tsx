/** Taking data away and bringing it in. */
import type { Journey } from '../../lib/core/journey';
import { ExportPanel } from '../files/export-panel';
import { ImportPanel } from '../files/import-panel';
import { useDoors } from '../doors';
import { useHandoverWords } from '../handover-words';
import { useWords } from '../language-context';

export function FilesView({ journeys }: { readonly journeys: readonly Journey[] }) {
  const words = useWords();
  const handover = useHandoverWords();
  const { openPage } = useDoors();
  return (
    <div class="stack wide-gap">
      <h1>{words.dashboard.files}</h1>
      <ExportPanel journeys={journeys} />
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
