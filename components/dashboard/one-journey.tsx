/** The journey the views show, its state, and its facts, built once for all of them. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ChartFacts } from '../../lib/charts/chart';
import { buildJourney } from '../../lib/core/build-journey';
import { countContacts } from '../../lib/core/contacts';
import type { Gap } from '../../lib/core/gap';
import type { Journey } from '../../lib/core/journey';
import type { Settings } from '../../lib/core/ports';
import { formatDateTime } from '../../lib/languages';
import { useDoors } from '../doors';
import { JourneyStateMark } from '../journeys/journey-state';
import { useLanguage, useWords } from '../language-context';
import { readyOr, useObserved } from '../use-observed';

const NO_GAPS: readonly Gap[] = [];

type OneJourneyProps = {
  readonly journeys: readonly Journey[];
  /** '' = the newest. */
  readonly chosen: string;
  readonly settings: Settings;
  readonly onChoose: (caseId: string) => void;
  readonly children: (facts: ChartFacts) => ComponentChildren;
};

export function OneJourney({ journeys, chosen, settings, onChoose, children }: OneJourneyProps) {
  const { store } = useDoors();
  const words = useWords();
  const language = useLanguage();
  const newest = [...journeys].sort((a, b) => b.openedAt - a.openedAt);
  const journey = newest.find(({ caseId }) => caseId === chosen) ?? newest[0];
  const caseId = journey?.caseId ?? '';
  const rows = useObserved(() => store.touchpointsOf(caseId), caseId);
  const gaps = readyOr(
    useObserved(() => store.gaps(), 'gaps'),
    NO_GAPS,
  );
  const facts = useMemo(() => {
    if (journey === undefined || rows.kind !== 'ready') return null;
    const built = buildJourney(journey, rows.value, settings);
    return { built, contacts: countContacts(built), settings, gaps };
  }, [journey, rows, settings, gaps]);

  if (journey === undefined) return null;
  return (
    <>
      <header class="journey-head">
        {newest.length > 1 ? (
          <label class="field no-print">
            <span class="hint">{words.dashboard.journey}</span>
            <select value={caseId} onChange={({ currentTarget: { value } }) => onChoose(value)}>
              {newest.map((each) => (
                <option key={each.caseId} value={each.caseId}>
                  {each.need}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <p class="strong no-print">{journey.need}</p>
        )}
        <p class="print-only strong">{journey.need}</p>
        <JourneyStateMark journey={journey} />
        <span class="muted">
          {words.journeyCard.started({ date: formatDateTime(language, journey.openedAt, 'date') })}
        </span>
        <span class="grow" />
        <button type="button" onClick={() => print()}>
          {words.dashboard.print}
        </button>
      </header>
      {rows.kind === 'failed' && <p class="notice problem-notice">{words.popup.problem}</p>}
      {facts !== null && children(facts)}
    </>
  );
}
