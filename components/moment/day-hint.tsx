/** One quiet line: how many days are not looked through yet, with the way there. For people in a study only. */
import { daysToReview } from '../../lib/core/review-days';
import { useDoors } from '../doors';
import { useMoment } from '../moment-words';
import { readyOr, useObserved } from '../use-observed';
import { offsetAt } from './offset-at';
import { useStudy } from './use-study';

export function DayHint() {
  const { store, now, openPage } = useDoors();
  const say = useMoment().day;
  const joined = useStudy();
  const notes = readyOr(
    useObserved(() => store.diaryRows('dayNotes'), 'day notes'),
    null,
  );
  if (joined === null || notes === null) return null;
  const { from, until } = joined.study;
  const days = daysToReview({ notes, joinedAt: joined.joinedAt, from, until, now: now(), offsetAt });
  if (days.length === 0) return null;
  return (
    <p class="row apart hint day-hint">
      <span class="grow">{say.hint({ count: days.length })}</span>
      <button
        type="button"
        class="small-button"
        onClick={() => openPage('dashboard', `today?from=${days[0]}`)}
      >
        {say.open}
      </button>
    </p>
  );
}
