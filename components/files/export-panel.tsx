/** Export with a choice of journeys, a bar and a way to stop. */
import { useState } from 'preact/hooks';
import type { Journey } from '../../lib/core/journey';
import { useAnalysis } from '../analysis-words';
import { useLanguage, useWords } from '../language-context';
import { ExportStateView } from './export-state';
import { MoreFormats } from './more-formats';
import { makeCsv, makeOffered, makeZip, useExport } from './use-export';

type ExportPanelProps = {
  /** Those to choose from, newest first. */
  readonly journeys: readonly Journey[];
  /** How many there are. */
  readonly count: number;
};

export function ExportPanel({ journeys, count }: ExportPanelProps) {
  const words = useWords();
  const language = useLanguage();
  const text = words.dashboard;
  const [which, setWhich] = useState('');
  const { state, start, stop } = useExport();
  const { filter } = useAnalysis();
  const caseIds = count === 0 ? [] : which === '' ? 'all' : [which];
  const working = state.kind === 'working';
  return (
    <section class="card stack" aria-labelledby="export-title">
      <h2 id="export-title">{text.exportTitle}</h2>
      <p class="muted">{text.exportLead}</p>
      {count > 1 && (
        <label class="field">
          <span>{text.exportWhich}</span>
          <select value={which} onChange={({ currentTarget: { value } }) => setWhich(value)}>
            <option value="">{text.exportAll}</option>
            {journeys.map(({ caseId, need }) => (
              <option key={caseId} value={caseId}>
                {need}
              </option>
            ))}
            {count > journeys.length && (
              <option disabled>{filter.older({ count: count - journeys.length })}</option>
            )}
          </select>
        </label>
      )}
      <div class="pair">
        <div class="stack tight">
          <button
            type="button"
            class="primary"
            disabled={working}
            onClick={() => void start(makeCsv, caseIds)}
          >
            {words.export.csv}
          </button>
          <p class="hint">{words.export.csvHint}</p>
        </div>
        <div class="stack tight">
          <button type="button" disabled={working} onClick={() => void start(makeZip, caseIds)}>
            {words.export.all}
          </button>
          <p class="hint">{words.export.allHint}</p>
        </div>
      </div>
      <MoreFormats disabled={working} onSave={(id) => void start(makeOffered(id, language), caseIds)} />
      <ExportStateView state={state} onStop={stop} />
    </section>
  );
}
