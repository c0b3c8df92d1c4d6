/** Just now, earlier today, or another day; as exactly as the person remembers and no more. */
import { useId, useState } from 'preact/hooks';
import { formatDateTime } from '../../lib/languages';
import { useLanguage, useWords } from '../language-context';
import { dayOf, hasBegun, PARTS_OF_DAY, type PartOfDay, type When } from './read-when';

type Props = {
  readonly when: When;
  readonly now: number;
  readonly problem: string;
  readonly onChange: (when: When) => void;
};

type Day = 'span' | 'now' | 'today' | 'earlier';

export function WhenField({ when, now, problem, onChange }: Props) {
  const words = useWords();
  const language = useLanguage();
  const say = words.offlineForm;
  const id = useId();
  // a stretch that was given stays on offer, whatever else is chosen
  const [span] = useState(when.kind === 'span' ? when : null);
  const today = dayOf(now);
  const date = when.kind === 'now' || when.kind === 'span' ? today : when.date;
  const day: Day =
    when.kind === 'now' || when.kind === 'span' ? when.kind : when.date === today ? 'today' : 'earlier';

  const chooseDay = (chosen: Day) => {
    if (chosen === 'span') {
      if (span !== null) onChange(span);
    } else if (chosen === 'now') onChange({ kind: 'now' });
    else if (chosen === 'today') onChange({ kind: 'part', date: today, part: latestPart(today, now) });
    else onChange({ kind: 'day', date: dayOf(now - 24 * 3_600_000) });
  };
  const choosePart = (chosen: string) => {
    const part = PARTS_OF_DAY.find((each) => each === chosen);
    if (part) onChange({ kind: 'part', date, part });
    else if (chosen === 'time') onChange({ kind: 'time', date, time: '' });
    else onChange({ kind: 'day', date });
  };

  const told = ({ from, until }: { from: number; until: number }) =>
    `${formatDateTime(language, from, 'day')}, ${formatDateTime(language, from, 'time')}–${formatDateTime(language, until, 'time')}`;

  return (
    <fieldset class="field">
      <legend>{say.when}</legend>
      <div class="segmented">
        {([...(span === null ? [] : ['span' as const]), 'now', 'today', 'earlier'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name={`${id}-day`} checked={day === each} onChange={() => chooseDay(each)} />
            <span>{each !== 'span' ? say[each] : span === null ? '' : told(span)}</span>
          </label>
        ))}
      </div>
      {when.kind !== 'now' && when.kind !== 'span' && (
        <div class="when-exact">
          {day === 'earlier' && (
            <input
              type="date"
              aria-label={say.date}
              value={date}
              max={today}
              aria-invalid={problem !== ''}
              onInput={(event) => onChange({ ...when, date: event.currentTarget.value })}
            />
          )}
          <select
            aria-label={say.partOfDay}
            value={when.kind === 'part' ? when.part : when.kind}
            onChange={(event) => choosePart(event.currentTarget.value)}
          >
            {PARTS_OF_DAY.map((part) => (
              <option key={part} value={part} disabled={!hasBegun(part, date, now)}>
                {words.partsOfDay[part]}
              </option>
            ))}
            <option value="time">{say.exactTime}</option>
            <option value="day">{say.wholeDay}</option>
          </select>
          {when.kind === 'time' && (
            <input
              type="time"
              aria-label={say.time}
              value={when.time}
              aria-invalid={problem !== ''}
              onInput={(event) => onChange({ ...when, time: event.currentTarget.value })}
            />
          )}
        </div>
      )}
      <span class="problem" role="status">
        {problem}
      </span>
    </fieldset>
  );
}

function latestPart(today: string, now: number): PartOfDay {
  const order: readonly PartOfDay[] = ['evening', 'afternoon', 'morning', 'night'];
  return order.find((part) => hasBegun(part, today, now)) ?? 'night';
}
