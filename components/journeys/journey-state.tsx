/** Recording · not on every site · paused, 12 min left · finished: a mark and words. */
import { useEffect, useState } from 'preact/hooks';
import type { Journey } from '../../lib/core/journey';
import { formatDateTime, formatDuration } from '../../lib/languages';
import { blindOf } from '../../lib/languages/blind';
import { useBlindFor } from '../blind/use-blind-for';
import { useDoors } from '../doors';
import { useLanguage, useWords } from '../language-context';

export function JourneyStateMark({ journey }: { readonly journey: Journey }) {
  const words = useWords();
  const language = useLanguage();
  const { now } = useDoors();
  const [, tick] = useState(0);
  const counting = journey.state === 'paused' && journey.pausedUntil !== null;
  useEffect(() => {
    if (!counting) return;
    const timer = setInterval(() => tick((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, [counting]);

  const blindFor = useBlindFor();
  // the hours of a study are those of its own journeys
  const isBlind =
    journey.state === 'recording' &&
    (blindFor === 'no_site_permission' ||
      (blindFor === 'outside_study_hours' && journey.underStudy !== null));
  const say = blindOf(language);
  const left = journey.pausedUntil === null ? 0 : (journey.pausedUntil - now()) / 1000;
  const told =
    journey.state === 'recording'
      ? !isBlind
        ? words.states.recording
        : blindFor === 'no_site_permission'
          ? say.stateNoSites
          : say.stateOutsideHours
      : journey.state === 'paused'
        ? journey.pausedUntil === null
          ? words.journeyCard.pausedOpen
          : words.journeyCard.pausedFor({ time: formatDuration(language, Math.max(1, left)) })
        : words.journeyCard.endedOn({
            outcome: words.outcomes[journey.outcome],
            date: formatDateTime(language, journey.closedAt ?? journey.openedAt, 'date'),
          });
  return (
    <span class="state" data-state={isBlind ? 'blind' : journey.state}>
      {told}
    </span>
  );
}
