/** Recording · paused, 12 min left · finished: a mark and words. */
import { useEffect, useState } from 'preact/hooks';
import type { Journey } from '../../lib/core/journey';
import { formatDateTime, formatDuration } from '../../lib/languages';
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

  const left = journey.pausedUntil === null ? 0 : (journey.pausedUntil - now()) / 1000;
  const told =
    journey.state === 'recording'
      ? words.states.recording
      : journey.state === 'paused'
        ? journey.pausedUntil === null
          ? words.journeyCard.pausedOpen
          : words.journeyCard.pausedFor({ time: formatDuration(language, Math.max(1, left)) })
        : words.journeyCard.endedOn({
            outcome: words.outcomes[journey.outcome],
            date: formatDateTime(language, journey.closedAt ?? journey.openedAt, 'date'),
          });
  return (
    <span class="state" data-state={journey.state}>
      {told}
    </span>
  );
}
