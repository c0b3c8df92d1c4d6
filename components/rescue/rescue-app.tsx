/** The rescue page: save what can be read, put a backup back, go on, and only after a typed word start afresh. */
import { useEffect, useId, useState } from 'preact/hooks';
import { RestorePanel } from '../backup/restore-panel';
import { useDoors } from '../doors';
import { useWords } from '../language-context';
import { PageHead } from '../page-head';
import { useHealth } from '../use-health';
import { DamageSentence } from './damage-sentence';

/** What the browser's own IndexedDB still gives; structurally `Readable` of lib/store/rescue. */
export type Readable =
  | { readonly kind: 'none' }
  | { readonly kind: 'closed'; readonly error: string }
  | {
      readonly kind: 'read';
      readonly touchpoints: number;
      readonly journeys: number;
      readonly unreadable: number;
      readonly file: Blob;
    };

export type RescueDoors = {
  readonly readEverything: () => Promise<Readable>;
  /** Deletes the database and what lies beside it. */
  readonly startAfresh: () => Promise<void>;
};

export function RescueApp({ rescue }: { readonly rescue: RescueDoors }) {
  const words = useWords();
  const say = words.rescue;
  const [readable, setReadable] = useState<Readable | null>(null);
  const [round, setRound] = useState(0);
  const lookAgain = () => setRound((last) => last + 1);
  useEffect(() => {
    rescue
      .readEverything()
      .then(setReadable)
      .catch((error: unknown) => setReadable({ kind: 'closed', error: (error as Error).name }));
  }, [rescue, round]);
  return (
    <>
      <PageHead />
      <main class="page narrow settings">
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        <section class="settings-section stack" aria-labelledby="save-title">
          <h2 id="save-title">{say.saveTitle}</h2>
          <Found readable={readable} />
        </section>
        <section class="settings-section stack" aria-labelledby="go-on-title">
          <h2 id="go-on-title">{say.goOnTitle}</h2>
          <GoOn />
          <RestorePanel onRestored={lookAgain} />
        </section>
        <section class="settings-section stack" aria-labelledby="afresh-title">
          <h2 id="afresh-title">{say.afreshTitle}</h2>
          <Afresh rescue={rescue} onDone={lookAgain} />
        </section>
      </main>
    </>
  );
}

function Found({ readable }: { readonly readable: Readable | null }) {
  const words = useWords();
  const say = words.rescue;
  const { saveFile, now } = useDoors();
  const [saved, setSaved] = useState('');
  if (readable === null) {
    return (
      <div role="status">
        <progress aria-label={say.looking} />
      </div>
    );
  }
  if (readable.kind === 'none') return <p role="status">{say.none}</p>;
  if (readable.kind === 'closed') return <p role="status">{say.closed({ error: readable.error })}</p>;
  const save = () => {
    const utc = new Date(now()).toISOString().replace(/[-:]|\.\d+/g, '');
    const name = `desire-path-rescue_${utc}.json`;
    saveFile(name, readable.file);
    setSaved(name);
  };
  return (
    <>
      <p role="status" class="count">
        {say.readable({
          touchpoints: words.counts.touchpoints({ count: readable.touchpoints }),
          journeys: words.counts.journeys({ count: readable.journeys }),
        })}{' '}
        {readable.unreadable > 0 && say.unreadable({ count: readable.unreadable })}
      </p>
      <p>
        <button type="button" class="primary" onClick={save}>
          {say.save}
        </button>
      </p>
      <p class="hint" role="status">
        {saved === '' ? say.saveHint : say.saved({ name: saved })}
      </p>
    </>
  );
}

/** What was noticed, and going on from it. */
function GoOn() {
  const words = useWords();
  const { store } = useDoors();
  const { damage } = useHealth();
  const [done, setDone] = useState<'yes' | 'failed' | null>(null);
  const goOn = () => {
    store
      .acceptDamage()
      .then(() => setDone('yes'))
      .catch((error: unknown) => {
        console.error(error);
        setDone('failed');
      });
  };
  return (
    <>
      {damage !== null && (
        <div class="notice problem-notice">
          <p class="strong">{words.health.damageTitle}</p>
          <DamageSentence damage={damage} />
          <p>
            <button type="button" onClick={goOn}>
              {words.rescue.goOn}
            </button>
          </p>
          <p class="hint">{words.rescue.goOnHint}</p>
        </div>
      )}
      <p role="status">
        {done === 'yes' ? words.rescue.wentOn : done === 'failed' ? words.common.failed : ''}
      </p>
    </>
  );
}

function Afresh({ rescue, onDone }: { readonly rescue: RescueDoors; readonly onDone: () => void }) {
  const words = useWords();
  const say = words.rescue;
  const id = useId();
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const isSure = typed.trim().toLocaleLowerCase() === say.afreshWord;
  const start = () => {
    rescue
      .startAfresh()
      .then(() => {
        setAsking(false);
        setTyped('');
        setSaid(say.afreshDone);
        onDone();
      })
      .catch((error: unknown) => {
        console.error(error);
        setSaid((error as Error).name === 'BlockedError' ? say.afreshBlocked : words.common.failed);
      });
  };
  return (
    <>
      <p>{say.afreshHint}</p>
      {!asking ? (
        <p>
          <button type="button" onClick={() => setAsking(true)}>
            {say.afresh}
          </button>
        </p>
      ) : (
        <form
          class="card stack tight"
          onSubmit={(event) => {
            event.preventDefault();
            if (isSure) start();
          }}
        >
          <label for={id}>{say.afreshType({ word: say.afreshWord })}</label>
          <input
            id={id}
            class="short"
            autocomplete="off"
            ref={(input) => input?.focus()}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <p class="row">
            <button type="submit" class="primary" disabled={!isSure}>
              {say.afreshNow}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {words.common.cancel}
            </button>
          </p>
        </form>
      )}
      <p role="status">{said}</p>
    </>
  );
}
