/** The diary's two pages of the dashboard: the day to look through, and notes to paste. */
import { useState } from 'preact/hooks';
import type { Journey } from '../../lib/core/journey';
import type { Settings } from '../../lib/core/ports';
import { journeyToShow } from '../journeys/journey-to-show';
import { useWords } from '../language-context';
import { useMoment } from '../moment-words';
import { DayView } from './day-view';
import './moment.css';
import { NotesView } from './notes-view';

type Props = {
  readonly page: 'today' | 'notes';
  readonly title: string;
  readonly journeys: readonly Journey[];
  readonly settings: Settings;
  /** Local date to begin with; '' = today. */
  readonly date: string;
};

export function DiaryPage({ page, title, journeys, settings, date }: Props) {
  const words = useWords();
  const say = useMoment();
  const [chosen, setChosen] = useState('');
  const journey = journeyToShow(journeys, chosen, '');
  if (journey === undefined) return null;
  return (
    <div class="stack diary-page">
      <h1>{title}</h1>
      {page === 'today' && <p class="muted">{say.day.lead}</p>}
      {journeys.length > 1 && (
        <label class="field">
          <span>{words.popup.journey}</span>
          <select value={journey.caseId} onChange={({ currentTarget: { value } }) => setChosen(value)}>
            {journeys.map(({ caseId, need }) => (
              <option key={caseId} value={caseId}>
                {need}
              </option>
            ))}
          </select>
        </label>
      )}
      {page === 'today' ? (
        <DayView key={date} journey={journey} journeys={journeys} settings={settings} date={date} />
      ) : (
        <NotesView key={journey.caseId} journey={journey} />
      )}
    </div>
  );
}
