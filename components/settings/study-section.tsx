/** Taking part in a study, from the settings: its page, or the way to open a file. */
import { runningOf } from '../../lib/core/diary';
import { useDoors } from '../doors';
import { useWords } from '../language-context';
import { readyOr, useObserved } from '../use-observed';
import { Section } from './section';

export function StudySection() {
  const { store, openPage } = useDoors();
  const say = useWords().study;
  const rows = readyOr(
    useObserved(() => store.diaryRows('studies'), 'studies'),
    [],
  );
  const running = runningOf(rows);
  return (
    <Section title={say.yours}>
      {running !== undefined && <p>{say.joined}</p>}
      <p class="row">
        <button type="button" onClick={() => openPage('study')}>
          {rows.length === 0 ? say.sent : say.yours}
        </button>
      </p>
      <p class="row">
        <span class="muted">{say.researchers}</span>
        <button type="button" class="quiet" onClick={() => openPage('study-editor')}>
          {say.editor}
        </button>
      </p>
    </Section>
  );
}
