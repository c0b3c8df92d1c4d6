/** Reads the chosen journeys once, filters them once, and gives the same to whichever view is shown. */
import { useMemo, useState } from 'preact/hooks';
import type { BuiltJourney } from '../../lib/core/entry';
import type { Gap } from '../../lib/core/gap';
import type { Journey } from '../../lib/core/journey';
import { chooseJourneys, countRows, filterJourney, type JourneyFilter } from '../../lib/core/journey-filter';
import type { Settings } from '../../lib/core/ports';
import { formatDateTime, formatNumber } from '../../lib/languages';
import { useAnalysis } from '../analysis-words';
import { useDoors } from '../doors';
import { JourneyStateMark } from '../journeys/journey-state';
import { useLanguage, useWords } from '../language-context';
import { readyOr, useObserved } from '../use-observed';
import type { DashboardView } from './dashboard-view';
import { FilterBar } from './filter-bar';
import { NotYet } from './not-yet';
import { useBuilt } from './use-built';

const NO_GAPS: readonly Gap[] = [];
const NO_JOURNEYS: readonly BuiltJourney[] = [];

type FilteredViewProps = {
  readonly view: DashboardView;
  readonly journeys: readonly Journey[];
  readonly filter: JourneyFilter;
  readonly settings: Settings;
  readonly onChange: (change: Partial<JourneyFilter>) => void;
};

export function FilteredView({ view, journeys, filter, settings, onChange }: FilteredViewProps) {
  const { store } = useDoors();
  const words = useWords();
  const language = useLanguage();
  const analysis = useAnalysis();
  const { filter: text } = analysis;
  const title = view.title(words, analysis);
  const number = (value: number) => formatNumber(language, value);
  const newest = useMemo(() => [...journeys].sort((a, b) => b.openedAt - a.openedAt), [journeys]);
  const { named, chosen } = useMemo(
    () => chooseJourneys(journeys, filter),
    [journeys, filter.journeys.join(), filter.scope],
  );
  const reading = useBuilt(chosen, settings, filter.excluded === 'in');
  const gaps = readyOr(
    useObserved(() => store.gaps(), 'gaps'),
    NO_GAPS,
  );
  const [oneId, setOneId] = useState('');
  const filtered = useMemo(
    () => (reading.built ?? []).map((each) => filterJourney(each, filter)),
    [reading.built, filter],
  );
  const total = useMemo(() => countRows(reading.built ?? []), [reading.built]);
  const shown = useMemo(() => countRows(filtered), [filtered]);
  const isOne = view.needs === 'journey' && filtered.length > 1;
  const one = filtered.find(({ journey }) => journey.caseId === oneId) ?? filtered[0];
  const built = useMemo(
    () => (view.needs === 'journey' ? (one === undefined ? [] : [one]) : filtered),
    [view, one, filtered],
  );
  const { View } = view;
  const only = chosen.length === 1 ? chosen[0] : undefined;

  return (
    <>
      <FilterBar
        filter={filter}
        journeys={newest}
        named={named}
        whole={reading.built ?? NO_JOURNEYS}
        shown={shown}
        total={total}
        onChange={onChange}
      />
      {only !== undefined && (
        <p class="journey-line">
          <span class="strong print-only">{only.need}</span>
          <JourneyStateMark journey={only} />
          <span class="muted">
            {words.journeyCard.started({ date: formatDateTime(language, only.openedAt, 'date') })}
          </span>
        </p>
      )}
      {isOne && (
        <div class="row">
          <span class="muted">{text.oneOnly({ n: number(filtered.length) })}</span>
          <select
            class="one-journey"
            aria-label={text.which}
            value={one?.journey.caseId ?? ''}
            onChange={({ currentTarget: { value } }) => setOneId(value)}
          >
            {filtered.map(({ journey }) => (
              <option key={journey.caseId} value={journey.caseId}>
                {journey.need}
              </option>
            ))}
          </select>
        </div>
      )}
      {reading.built === null && reading.kind !== 'stopped' && (
        <NotYet title={title} failed={reading.kind === 'failed'} />
      )}
      {reading.built !== null && reading.kind === 'failed' && (
        <p class="notice problem-notice">{words.popup.problem}</p>
      )}
      {reading.built === null && reading.kind === 'stopped' && <h1>{title}</h1>}
      {reading.kind === 'stopped' && (
        <p class="notice row">
          <span>{text.stopped}</span>
          <button type="button" class="small-button" onClick={reading.again}>
            {text.again}
          </button>
        </p>
      )}
      {reading.kind === 'reading' && reading.rows > 0 && (
        <div class="row" role="status">
          <progress aria-label={text.reading} value={reading.journeys} max={Math.max(1, chosen.length)} />
          <span class="small count">
            {text.readOf({ done: number(reading.journeys), all: number(chosen.length) })} ·{' '}
            {text.rows({ rows: number(reading.rows) })}
          </span>
          <button type="button" class="small-button" onClick={reading.stop}>
            {text.stop}
          </button>
        </div>
      )}
      {reading.built !== null &&
        (shown === 0 && total > 0 ? (
          <>
            <h1>{title}</h1>
            <p class="empty">{text.nothing}</p>
          </>
        ) : (
          <View
            title={title}
            built={built}
            shown={isOne ? countRows(built) : shown}
            total={total}
            settings={settings}
            filters={filter}
            gaps={gaps}
          />
        ))}
    </>
  );
}
