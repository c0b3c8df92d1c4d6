/** What is looked at, how much of it passes the filter, and the view: all views look at the same. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Progress } from '../../lib/app/analysis/analyst';
import { settingsUnder } from '../../lib/core/study-rules';
import type { Gap } from '../../lib/core/gap';
import type { Journey } from '../../lib/core/journey';
import { ALL_JOURNEYS, chooseJourneys, type JourneyFilter } from '../../lib/core/journey-filter';
import type { Settings } from '../../lib/core/ports';
import { formatDateTime, formatNumber } from '../../lib/languages';
import { useAnalysis } from '../analysis-words';
import { useDoors } from '../doors';
import { JourneyStateMark } from '../journeys/journey-state';
import { useLanguage, useWords } from '../language-context';
import { readyOr, useObserved } from '../use-observed';
import { CannotRead } from '../rescue/cannot-read';
import type { DashboardView } from './dashboard-view';
import { FilterBar } from './filter-bar';
import { journeyNames } from './journey-names';
import { NotYet } from './not-yet';
import { newestOf, useHeadsOf, type JourneysThere } from './use-journeys';
import { LookingContext, useAnswerOf, type Looking } from './use-answer';

const NO_GAPS: readonly Gap[] = [];

type FilteredViewProps = {
  readonly view: DashboardView;
  readonly journeys: JourneysThere;
  readonly filter: JourneyFilter;
  readonly settings: Settings;
  readonly onChange: (change: Partial<JourneyFilter>) => void;
};

type State = 'reading' | 'stopped' | 'failed';

export function FilteredView(props: FilteredViewProps) {
  const { view, journeys, filter } = props;
  const words = useWords();
  const analysis = useAnalysis();
  const wanted = filter.journeys.filter((caseId) => caseId !== ALL_JOURNEYS);
  const heads = useHeadsOf(journeys.heads, wanted);
  if (heads === null) return <NotYet title={view.title(words, analysis)} failed={false} />;
  return <ViewOf {...props} newest={heads} />;
}

/** @param newest the heads at hand and all that the filter names, newest first */
function ViewOf({
  view,
  journeys,
  newest,
  filter,
  settings,
  onChange,
}: FilteredViewProps & { readonly newest: readonly Journey[] }) {
  const { store } = useDoors();
  const words = useWords();
  const language = useLanguage();
  const analysis = useAnalysis();
  const { filter: text } = analysis;
  const title = view.title(words, analysis);
  const number = (value: number) => formatNumber(language, value);
  const filterKey = JSON.stringify(filter);
  const { named, chosen: known } = useMemo(() => chooseJourneys(newest, filter), [newest, filterKey]);
  const isAll = filter.journeys.includes(ALL_JOURNEYS);
  const asked = isAll ? filter.journeys : named.map(({ caseId }) => caseId);
  const askedKey = asked.join(' ');
  const gaps = readyOr(
    useObserved(() => store.gaps(), 'gaps'),
    NO_GAPS,
  );
  const mark = useObserved(() => store.journalEnd(), 'journal');
  const version = mark.kind === 'waiting' ? null : JSON.stringify(readyOr(mark, null));
  const [round, setRound] = useState(0);
  const [state, setState] = useState<State>('reading');
  const [progress, setProgress] = useState<Progress | null>(null);
  const looking = useMemo((): Looking | null => {
    if (version === null) return null;
    let open = 0;
    return {
      // by name: who answers need not read thousands of journeys to find the newest
      selection: {
        filter: { ...filter, journeys: asked },
        contactSeconds: settings.contactSeconds,
        view: view.id,
        version,
      },
      about: JSON.stringify([filter.journeys, filter.scope]),
      controller: new AbortController(),
      report: setProgress,
      asked: () => {
        open += 1;
      },
      settled: () => {
        open -= 1;
        if (open === 0) setProgress(null);
      },
      failed: (error) => {
        console.error(error);
        setState('failed');
      },
    };
  }, [version, filterKey, askedKey, settings.contactSeconds, view.id, round]);
  useEffect(() => {
    setState('reading');
    return () => looking?.controller.abort();
  }, [looking]);
  const overview = useAnswerOf(looking, 'overview', null);

  // of all journeys only the newest are known here: the answer says how many there are, and whether they are alike
  const chosen = isAll && overview !== null ? overview.newest : known;
  const n = isAll ? (overview?.journeys ?? journeys.count) : chosen.length;
  const isOneRule = !isAll || overview === null || overview.isOneRule;
  // the same object while nothing changed: a chart is drawn anew for another one
  const rule = useMemo(
    () => (isOneRule ? settingsUnder(settings, chosen) : settings),
    [settings, chosen, isOneRule],
  );
  const [oneId, setOneId] = useState('');
  const isOne = view.needs === 'journey' && n > 1;
  const caseId = isOne && chosen.some((each) => each.caseId === oneId) ? oneId : (chosen[0]?.caseId ?? '');
  const only = n === 1 ? chosen[0] : undefined;
  // on paper the list to choose from says nothing
  const titled = only ?? (isOne ? chosen.find((each) => each.caseId === caseId) : undefined);
  const { View } = view;
  const names = useMemo(
    () => journeyNames(newestOf([...newest, ...(overview?.newest ?? [])]), language),
    [newest, overview?.newest, language],
  );
  // drawn once, not with every step of the progress
  const options = useMemo(
    () =>
      (overview?.newest ?? []).map(({ caseId: id, need }) => (
        <option key={id} value={id}>
          {names.get(id) ?? need}
        </option>
      )),
    [overview?.newest, names],
  );
  const isNothing = overview !== null && overview.shown === 0 && overview.total > 0;

  return (
    <LookingContext.Provider value={looking}>
      <FilterBar
        filter={filter}
        count={journeys.count}
        journeys={newest}
        named={named}
        overview={overview}
        onChange={onChange}
      />
      {titled !== undefined && (
        <p class={only === undefined ? 'journey-line print-only' : 'journey-line'}>
          <span class="strong print-only">{names.get(titled.caseId) ?? titled.need}</span>
          <JourneyStateMark journey={titled} />
          <span class="muted">
            {words.journeyCard.started({ date: formatDateTime(language, titled.openedAt, 'date') })}
          </span>
        </p>
      )}
      {isOne && (
        <div class="row journey-line no-print">
          <span class="muted">{text.oneOnly({ n: number(n) })}</span>
          <select
            class="one-journey"
            aria-label={text.which}
            value={caseId}
            onChange={({ currentTarget: { value } }) => setOneId(value)}
          >
            {options}
          </select>
        </div>
      )}
      {state === 'failed' && overview !== null && <CannotRead />}
      {state === 'stopped' && (
        <p class="notice row">
          <span>{text.stopped}</span>
          <button type="button" class="small-button" onClick={() => setRound(round + 1)}>
            {text.again}
          </button>
        </p>
      )}
      {state === 'reading' && progress !== null && (
        <div class="row" role="status">
          <progress
            aria-label={text.reading}
            value={progress.journeys}
            max={Math.max(1, progress.allJourneys)}
          />
          <span class="small count">
            {text.readOf({ done: number(progress.journeys), all: number(progress.allJourneys) })} ·{' '}
            {text.rows({ rows: number(progress.rows) })}
          </span>
          <button
            type="button"
            class="small-button"
            onClick={() => {
              looking?.controller.abort();
              setProgress(null);
              setState('stopped');
            }}
          >
            {text.stop}
          </button>
        </div>
      )}
      {state === 'stopped' && overview === null ? (
        <h1>{title}</h1>
      ) : state === 'failed' && overview === null ? (
        <NotYet title={title} failed />
      ) : isNothing ? (
        <>
          <h1>{title}</h1>
          <p class="empty">{text.nothing}</p>
        </>
      ) : (
        <View
          title={title}
          overview={overview}
          caseId={caseId}
          settings={rule}
          filters={filter}
          gaps={gaps}
        />
      )}
    </LookingContext.Provider>
  );
}
