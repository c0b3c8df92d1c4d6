/** A line while something that should be recorded cannot be seen: sites taken away, or the study's hours. */
import { originsOfJourney } from '../../lib/app/journey-actions';
import { openReason } from '../../lib/core/gap';
import { nextStudyTurn } from '../../lib/core/study-rules';
import { formatDateTime } from '../../lib/languages';
import { blindOf } from '../../lib/languages/blind';
import '../rescue/store-notice.css';
import { useDoors } from '../doors';
import { useLanguage } from '../language-context';
import { readyOr, useObserved } from '../use-observed';

export function BlindNotice() {
  const language = useLanguage();
  const say = blindOf(language);
  const { store, requestOrigins, now, send } = useDoors();
  const seen = useObserved(async () => {
    const reason = openReason(await store.gaps());
    const journeys = (await store.runningJourneys()).filter(({ state }) => state === 'recording');
    const offset = -new Date(now()).getTimezoneOffset();
    const turns = journeys.flatMap(({ underStudy }) =>
      underStudy === null ? [] : (nextStudyTurn(underStudy, now(), offset) ?? []),
    );
    const nextTurn = turns.length === 0 ? null : Math.min(...turns);
    return { reason, nextTurn, origins: [...new Set(journeys.flatMap(originsOfJourney))] };
  }, 'blind');
  const { reason, nextTurn, origins } = readyOr(seen, { reason: null, nextTurn: null, origins: [] });
  if (reason === 'outside_study_hours' && nextTurn !== null) {
    return (
      <p class="notice store-notice" role="status">
        {say.outsideHours({ time: formatDateTime(language, nextTurn, 'time') })}
      </p>
    );
  }
  if (reason !== 'no_site_permission') return null;
  const allow = () => {
    // asked inside the click, before anything is awaited
    requestOrigins(origins)
      .then(() => send<'reconcile'>({ kind: 'reconcile' }))
      // refused or not, the line tells what is true then
      .catch((error: unknown) => console.error(error));
  };
  return (
    <div class="notice store-notice" role="status">
      <p>{say.noSites}</p>
      <p>
        <button type="button" onClick={allow}>
          {say.allow}
        </button>
      </p>
    </div>
  );
}
