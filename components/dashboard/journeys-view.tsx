/** Journeys with their state and sites, pages waiting for a journey, and the person's own rules. */
import { useEffect, useState } from 'preact/hooks';
import type { FoundJourneys } from '../../lib/app/find-journeys';
import type { JourneyDigest } from '../../lib/core/digest';
import type { Settings } from '../../lib/core/ports';
import type { Touchpoint } from '../../lib/core/touchpoint';
import { formatNumber } from '../../lib/languages';
import { useAnalysis } from '../analysis-words';
import { useCorrections } from '../correction/use-corrections';
import { useDoors } from '../doors';
import { JourneyCard } from '../journeys/journey-card';
import { useJourneyActions } from '../journeys/use-journey-actions';
import { useLanguage, useWords } from '../language-context';
import { readyOr, useObserved } from '../use-observed';
import { WaitingPages } from '../review/waiting-pages';
import { FindField } from './find-field';
import { FIND_FROM } from './journey-choices';
import { journeyNames } from './journey-names';
import { RulesList } from './rules-list';
import { HEADS, useFoundJourneys, useHeadsOf, type JourneysThere } from './use-journeys';

type JourneysViewProps = {
  readonly journeys: JourneysThere;
  readonly waiting: readonly Touchpoint[];
  readonly settings: Settings;
  readonly onShow: (caseId: string) => void;
};

/** Journeys on a page of the list. */
const PAGE = 25;
/** More that fit are no list: another word narrows it. */
const MOST_FOUND = 100;
const NONE_FOUND: FoundJourneys = { found: [], isCut: false };
const NO_DIGESTS: readonly (JourneyDigest | undefined)[] = [];

/** More waiting pages than this would be a wall; the next ones follow as these are settled. */
const WAITING_SHOWN = 20;

export function JourneysView({ journeys, waiting, settings, onShow }: JourneysViewProps) {
  const words = useWords();
  const { openPage, store } = useDoors();
  const corrections = useCorrections();
  const actions = useJourneyActions();
  const language = useLanguage();
  const number = (value: number) => formatNumber(language, value);
  const { filter: text } = useAnalysis();
  const [page, setPage] = useState(0);
  const [looked, setLooked] = useState('');
  const asked = useFoundJourneys(looked, MOST_FOUND);
  const isFinding = looked !== '';
  const { found, isCut } = readyOr(asked, NONE_FOUND);
  const count = isFinding ? found.length : journeys.count;
  const pages = Math.max(1, Math.ceil(count / PAGE));
  const at = Math.min(page, pages - 1);
  const first = at * PAGE;
  // the first pages are at hand; of the others each is read when it is turned to
  const isAtHand = isFinding || first + PAGE <= HEADS || journeys.count <= HEADS;
  const read = useObserved(
    () => (isAtHand ? Promise.resolve([]) : store.newestJourneys(PAGE, first)),
    `journeys ${isAtHand ? '' : first}`,
  );
  const shown = isAtHand
    ? (isFinding ? found : journeys.heads).slice(first, first + PAGE)
    : readyOr(read, NONE_FOUND.found);
  const names = journeyNames(shown, language);
  const caseIds = shown.map(({ caseId }) => caseId);
  // kept beside the rows: the list takes as long for a million touchpoints as for a thousand
  const digests = readyOr(
    useObserved(() => store.digests(caseIds), `digests ${caseIds.join(' ')} ${settings.contactSeconds}`),
    NO_DIGESTS,
  );
  const uncounted = caseIds.filter((_, place) => place < digests.length && digests[place] === undefined);
  useEffect(() => {
    if (uncounted.length > 0) store.recount(uncounted).catch((error: unknown) => console.error(error));
  }, [store, uncounted.join(' ')]);
  const waitingRows = waiting.slice(0, WAITING_SHOWN);
  const fitting = useHeadsOf(
    journeys.heads,
    waitingRows.flatMap(({ fittingCaseIds }) => fittingCaseIds),
  );
  return (
    <div class="stack wide-gap">
      <div class="row apart">
        <h1>{words.dashboard.journeys}</h1>
        <button type="button" onClick={() => openPage('onboarding', 'start')}>
          {words.popup.newJourney}
        </button>
      </div>
      {waiting.length > 0 && (
        <section class="notice" aria-labelledby="review-title">
          <h2 id="review-title">{words.review.title}</h2>
          <p>{words.review.lead}</p>
          <p class="hint">{words.review.count({ count: waiting.length })}</p>
          <WaitingPages
            rows={waitingRows}
            journeys={fitting ?? journeys.heads}
            settings={settings}
            corrections={corrections}
          />
        </section>
      )}
      {journeys.count > FIND_FROM && (
        <FindField
          words={looked}
          asked={asked}
          onChange={(words) => {
            setLooked(words);
            setPage(0);
          }}
        />
      )}
      <ul class="plain stack">
        {shown.map((journey, place) => (
          <JourneyCard
            key={journey.caseId}
            journey={journey}
            name={names.get(journey.caseId) ?? journey.need}
            digest={digests[place]}
            settings={settings}
            actions={actions}
            onShow={() => onShow(journey.caseId)}
          />
        ))}
      </ul>
      {isFinding && isCut && <p class="hint">{text.foundCut({ shown: number(count) })}</p>}
      {pages > 1 && (
        <div class="row">
          <button type="button" disabled={at === 0} onClick={() => setPage(at - 1)}>
            {words.dashboard.earlier}
          </button>
          <span class="count">{words.dashboard.page({ page: number(at + 1), pages: number(pages) })}</span>
          <button type="button" disabled={at === pages - 1} onClick={() => setPage(at + 1)}>
            {words.dashboard.later}
          </button>
        </div>
      )}
      <RulesList />
    </div>
  );
}
