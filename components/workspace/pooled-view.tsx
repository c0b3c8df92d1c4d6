/** A view of the dashboard over the pooled journeys: shown, never corrected. */
import { useMemo } from 'preact/hooks';
import { pooledSource } from '../../lib/app/pool/pooled-source';
import type { JourneyFilter } from '../../lib/core/journey-filter';
import type { Settings } from '../../lib/core/ports';
import type { WorkspaceStudy } from '../../lib/core/workspace';
import type { DashboardView } from '../dashboard/dashboard-view';
import { FilteredView } from '../dashboard/filtered-view';
import { HEADS, newestOf } from '../dashboard/use-journeys';
import { DoorsContext, useDoors } from '../doors';
import { useWords } from '../language-context';
import { useObserved } from '../use-observed';
import { usePoolWords } from './pool-words';
import { useWorkspaceDoors } from './workspace-doors';

type Props = {
  readonly view: DashboardView;
  readonly study: WorkspaceStudy;
  readonly filter: JourneyFilter;
  readonly settings: Settings;
  readonly onChange: (change: Partial<JourneyFilter>) => void;
};

export function PooledView({ view, study, filter, settings, onChange }: Props) {
  const doors = useDoors();
  const { workspace, observe, analystOf } = useWorkspaceDoors();
  const words = useWords();
  const text = usePoolWords().pooled;
  const pooled = useMemo(
    () => ({
      ...doors,
      store: pooledSource(doors.store, workspace, study.studyId),
      analyst: analystOf(study.studyId),
      observe,
      canCorrect: false,
    }),
    [doors, workspace, study.studyId],
  );
  const counting = useMemo(
    () => ({ ...settings, contactSeconds: study.contactSeconds }),
    [settings, study.contactSeconds],
  );
  const journeys = useObserved(async () => {
    const [count, newest] = await Promise.all([
      pooled.store.countJourneys(),
      pooled.store.newestJourneys(HEADS),
    ]);
    return { count, heads: newestOf(newest) };
  }, `pooled ${study.studyId}`);
  return (
    <DoorsContext.Provider value={pooled}>
      <label class="field inline rule-line no-print">
        <span class="hint">{text.contact}</span>
        <input
          type="number"
          min="0"
          max="600"
          value={study.contactSeconds}
          onChange={({ currentTarget: { valueAsNumber } }) => {
            if (valueAsNumber >= 0) void workspace.putStudy({ ...study, contactSeconds: valueAsNumber });
          }}
        />
        <span class="hint">
          {text.seconds}. {text.contactWhy}
        </span>
      </label>
      {journeys.kind === 'waiting' && <p class="muted">{words.common.loading}</p>}
      {journeys.kind === 'failed' && <p class="notice problem-notice">{words.popup.problem}</p>}
      {journeys.kind === 'ready' && (
        <FilteredView
          view={view}
          journeys={journeys.value}
          filter={filter}
          settings={counting}
          onChange={onChange}
        />
      )}
    </DoorsContext.Provider>
  );
}
