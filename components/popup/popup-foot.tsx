/** The foot of the popup: add what happened offline, take the data away, start another journey. */
import addIcon from 'lucide-static/icons/plus.svg?raw';
import type { OfflineDraft } from '../../lib/app/touchpoint-actions';
import type { Journey } from '../../lib/core/journey';
import { useCorrections } from '../correction/use-corrections';
import { useDoors } from '../doors';
import { ExportStateView } from '../files/export-state';
import { makeCsv, makeZip, useExport } from '../files/use-export';
import { Icon } from '../icon';
import { useWords } from '../language-context';
import { OfflineForm } from '../offline-form/offline-form';

type PopupFootProps = {
  readonly journey: Journey;
  readonly journeys: readonly Journey[];
  readonly adding: boolean;
  readonly onAdding: (adding: boolean) => void;
};

export function PopupFoot({ journey, journeys, adding, onAdding }: PopupFootProps) {
  const { openPage } = useDoors();
  const words = useWords();
  const { state, start, stop } = useExport();
  const caseIds = journeys.map(({ caseId }) => caseId);
  const { add } = useCorrections();
  const save = (draft: OfflineDraft) => {
    onAdding(false);
    void add(journey, draft);
  };
  const working = state.kind === 'working';
  return (
    <footer class="popup-foot stack tight">
      {adding ? (
        <OfflineForm journey={journey} onSave={save} onCancel={() => onAdding(false)} />
      ) : (
        <button type="button" class="primary" onClick={() => onAdding(true)}>
          <Icon svg={addIcon} />
          {words.popup.addOffline}
        </button>
      )}
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
