/** The daily review: a few minutes in the evening over what was recorded, what was not, and the day as a whole. */
import { useState } from 'preact/hooks';
import previousIcon from 'lucide-static/icons/chevron-left.svg?raw';
import nextIcon from 'lucide-static/icons/chevron-right.svg?raw';
import { loadDay } from '../../lib/app/review-day';
import { dayAfter, dayAt, instantOf } from '../../lib/core/clock-time';
import type { Journey } from '../../lib/core/journey';
import type { Settings } from '../../lib/core/ports';
import { formatDateTime } from '../../lib/languages';
import { useCorrections } from '../correction/use-corrections';
import { useDoors } from '../doors';
import { Icon } from '../icon';
import { useLanguage, useWords } from '../language-context';
import { useMoment } from '../moment-words';
import { WaitingPages } from '../review/waiting-pages';
import { readyOr, useObserved } from '../use-observed';
import { CannotRead } from '../rescue/cannot-read';
import { DayClosing } from './day-closing';
import { DayGaps } from './day-gaps';
import { DayQuestions } from './day-questions';
import { DayTouchpoints } from './day-touchpoints';
import './moment.css';
import { offsetAt } from './offset-at';
import { PromptPlace } from './prompt-place';

type Props = {
  readonly journey: Journey;
  readonly journeys: readonly Journey[];
  readonly settings: Settings;
  /** Local date to begin with; '' = today. */
  readonly date?: string;
};

export function DayView({ journey, journeys, settings, date = '' }: Props) {
  const { store, now } = useDoors();
  const words = useWords();
  const say = useMoment().day;
  const language = useLanguage();
  const corrections = useCorrections();
  const today = dayAt(now(), offsetAt);
  const [day, setDay] = useState(/^\d{4}-\d\d-\d\d$/.test(date) && date < today ? date : today);
  const cases = journeys.map(({ caseId }) => caseId).join(' ');
  const loaded = useObserved(
    () => loadDay(store, day, { journeys, settings, now: now(), offsetAt }),
    `${day} ${cases}`,
  );
  const seen = readyOr(loaded, null);
  const noon = instantOf(day, 720, offsetAt);
  const name = day === today ? say.today : day === dayAfter(today, -1) ? say.yesterday : '';
  const told = formatDateTime(language, noon, 'day');

  return (
    <div class="stack day-view">
      <div class="row apart day-head">
        <button
          type="button"
          class="icon"
          aria-label={say.earlier}
          title={say.earlier}
          onClick={() => setDay(dayAfter(day, -1))}
        >
          <Icon svg={previousIcon} />
        </button>
        <h2 aria-live="polite">{name === '' ? told : `${name}, ${told}`}</h2>
        <button
          type="button"
          class="icon"
          aria-label={say.later}
          title={say.later}
          disabled={day >= today}
          onClick={() => setDay(dayAfter(day))}
        >
          <Icon svg={nextIcon} />
        </button>
      </div>
      {day === today && <PromptPlace journey={journey} />}
      {loaded.kind === 'failed' && <CannotRead />}
      {seen !== null && (
        <>
          {seen.waiting.length > 0 && (
            <section class="notice" aria-label={words.review.title}>
              <h3>{words.review.title}</h3>
              <WaitingPages
                rows={seen.waiting}
                journeys={journeys}
                settings={settings}
                corrections={corrections}
              />
            </section>
          )}
          <DayTouchpoints
            key={`rows ${day}`}
            entries={seen.entries}
            journeys={seen.journeys}
            corrections={corrections}
          />
          <DayGaps
            key={`gaps ${day}`}
            journey={journey}
            gaps={seen.gaps}
            day={day === today ? '' : day}
            corrections={corrections}
          />
          {day === today && <DayQuestions day={day} />}
          <DayClosing key={`end ${day}`} note={seen.note} isEmpty={seen.entries.length === 0} />
        </>
      )}
    </div>
  );
}
