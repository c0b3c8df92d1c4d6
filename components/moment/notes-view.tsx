/** "Paste my notes": lines are read, and each becomes an entry only when the person confirms it. */
import { useId, useState } from 'preact/hooks';
import { dayAt } from '../../lib/core/clock-time';
import type { Journey } from '../../lib/core/journey';
import { readNotes, type ReadNote } from '../../lib/core/read-notes';
import { noteWordsOf } from '../../lib/languages/notes';
import { useCorrections } from '../correction/use-corrections';
import { useDoors } from '../doors';
import { useLanguage } from '../language-context';
import { useMoment } from '../moment-words';
import { OfflineForm, type KnownOffline } from '../offline-form/offline-form';
import type { When } from '../offline-form/read-when';
import { offsetAt } from './offset-at';

export function NotesView({ journey }: { readonly journey: Journey }) {
  const { now } = useDoors();
  const say = useMoment().notes;
  const language = useLanguage();
  const corrections = useCorrections();
  const id = useId();
  const [text, setText] = useState('');
  const [lines, setLines] = useState<readonly ReadNote[] | null>(null);
  const [line, ...later] = lines ?? [];
  const today = dayAt(now(), offsetAt);
  const finish = () => {
    setLines(later);
    // what is done goes, so that stopping midway leaves the rest in the field
    setText(later.map((each) => each.line).join('\n'));
  };
  if (line === undefined) {
    return (
      <form
        class="stack tight"
        onSubmit={(event) => {
          event.preventDefault();
          setLines(readNotes(text, { words: noteWordsOf(language), brands: journey.brands, today }));
        }}
      >
        <p class="hint">{say.lead}</p>
        <div class="field">
          <label for={id}>{say.label}</label>
          <textarea
            id={id}
            rows={6}
            maxLength={100_000}
            placeholder={say.example}
            value={text}
            onInput={({ currentTarget: { value } }) => {
              setText(value);
              setLines(null);
            }}
          />
        </div>
        <div class="row">
          <button type="submit" class="primary">
            {say.read}
          </button>
          <span role="status" class="muted">
            {lines === null ? '' : text.trim() === '' ? say.done : say.nothing}
          </span>
        </div>
      </form>
    );
  }
  return (
    <section class="stack tight" aria-label={say.title}>
      <p class="row apart">
        <span role="status" class="muted">
          {say.left({ count: later.length + 1 })}
        </span>
        <span class="row">
          <button type="button" class="small-button" onClick={finish}>
            {say.leave}
          </button>
          <button type="button" class="small-button quiet" onClick={() => setLines(null)}>
            {say.stop}
          </button>
        </span>
      </p>
      <blockquote class="note-line" aria-label={say.line}>
        {line.line}
      </blockquote>
      <OfflineForm
        key={`${later.length} ${line.line}`}
        journey={journey}
        known={knownFrom(line, today)}
        onSave={(draft) => void corrections.add(journey, draft).then(finish)}
        onCancel={finish}
      />
    </section>
  );
}

function knownFrom(line: ReadNote, today: string): KnownOffline {
  const date = line.date === '' ? today : line.date;
  const when: When =
    line.time !== ''
      ? { kind: 'time', date, time: line.time }
      : line.part !== ''
        ? { kind: 'part', date, part: line.part }
        : { kind: 'day', date };
  return {
    channel: line.channel === '' ? 'other' : line.channel,
    brand: line.brand,
    seller: line.seller,
    valence: line.valence,
    note: line.note,
    when,
  };
}
