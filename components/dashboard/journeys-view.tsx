/** Journeys with their state and sites, pages waiting for a journey, and the person's own rules. */
import type { Journey } from '../../lib/core/journey';
import type { Settings } from '../../lib/core/ports';
import type { Touchpoint } from '../../lib/core/touchpoint';
import { useCorrections } from '../correction/use-corrections';
import { useDoors } from '../doors';
import { JourneyCard } from '../journeys/journey-card';
import { useJourneyActions } from '../journeys/use-journey-actions';
import { useWords } from '../language-context';
import { WaitingPages } from '../review/waiting-pages';
import { RulesList } from './rules-list';

type JourneysViewProps = {
  readonly journeys: readonly Journey[];
  readonly waiting: readonly Touchpoint[];
  readonly settings: Settings;
  readonly onShow: (caseId: string) => void;
};

/** More waiting pages than this would be a wall; the next ones follow as these are settled. */
const WAITING_SHOWN = 20;

export function JourneysView({ journeys, waiting, settings, onShow }: JourneysViewProps) {
  const words = useWords();
  const { openPage } = useDoors();
  const corrections = useCorrections();
  const actions = useJourneyActions();
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
            rows={waiting.slice(0, WAITING_SHOWN)}
            journeys={journeys}
            settings={settings}
            corrections={corrections}
          />
        </section>
      )}
      <ul class="plain stack">
        {[...journeys]
          .sort((a, b) => b.openedAt - a.openedAt)
          .map((journey) => (
            <JourneyCard
              key={journey.caseId}
              journey={journey}
              actions={actions}
              onShow={() => onShow(journey.caseId)}
            />
          ))}
      </ul>
      <RulesList />
    </div>
  );
}
