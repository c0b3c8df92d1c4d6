/** Taking data away and bringing it in. */
import type { Journey } from '../../lib/core/journey';
import { ExportPanel } from '../files/export-panel';
import { ImportPanel } from '../files/import-panel';
import { useWords } from '../language-context';

export function FilesView({ journeys }: { readonly journeys: readonly Journey[] }) {
  const words = useWords();
  return (
    <div class="stack wide-gap">
      <h1>{words.dashboard.files}</h1>
      <ExportPanel journeys={journeys} />
      <ImportPanel />
    </div>
  );
}
