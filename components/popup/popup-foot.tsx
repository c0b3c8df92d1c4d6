/** The foot of the popup: add what happened offline, take the data away, start another journey. */
import addIcon from 'lucide-static/icons/plus.svg?raw';
import type { Journey } from '../../lib/core/journey';
import { useDoors } from '../doors';
import { ExportStateView } from '../files/export-state';
import { makeCsv, makeZip, useExport } from '../files/use-export';
import { Icon } from '../icon';
import { useWords } from '../language-context';

type PopupFootProps = { readonly journeys: readonly Journey[]; readonly onAdd: () => void };

export function PopupFoot({ journeys, onAdd }: PopupFootProps) {
  const { openPage } = useDoors();
  const words = useWords();
  const { state, start, stop } = useExport();
  const caseIds = journeys.map(({ caseId }) => caseId);
  const working = state.kind === 'working';
  return (
    <footer class="popup-foot stack tight">
      <button type="button" class="primary" onClick={onAdd}>
        <Icon svg={addIcon} />
        {words.popup.addOffline}
      </button>
      <div class="row">
        <button
          type="button"
          class="grow"
          disabled={working}
          title={words.export.csvHint}
          onClick={() => void start(makeCsv, caseIds)}
        >
          {words.export.csv}
        </button>
        <button
          type="button"
          class="grow"
          disabled={working}
          title={words.export.allHint}
          onClick={() => void start(makeZip, caseIds)}
        >
          {words.export.all}
        </button>
        <button type="button" class="quiet" onClick={() => openPage('onboarding', 'start')}>
          {words.popup.newJourney}
        </button>
      </div>
      <ExportStateView state={state} onStop={stop} />
    </footer>
  );
}
