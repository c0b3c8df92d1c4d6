/** Erases everything after a typed word, since nothing can bring it back; says what the disk may keep. */
import { useState } from 'preact/hooks';
import { useDoors } from '../doors';
import { useWords } from '../language-context';
import { useForget } from '../undo';
import { Section } from './section';
import type { SiteAccess } from './site-access';
import type { Say } from './use-change';

type Props = {
  readonly access: SiteAccess;
  readonly run: (work: () => Promise<unknown>, done?: Say) => Promise<void>;
};

export function EraseSection({ access, run }: Props) {
  const words = useWords();
  const say = words.settings;
  const { store } = useDoors();
  const forget = useForget();
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const isSure = typed.trim().toLocaleLowerCase() === say.eraseWord;

  const erase = async () => {
    await store.eraseEverything();
    // a part that was erased before must not come back either
    forget();
    await access.clearStorage();
    await access.giveBack(await access.granted());
    setAsking(false);
    setTyped('');
  };
  return (
    <Section title={say.eraseTitle}>
      <p>{say.eraseHint}</p>
      <p class="hint">{say.eraseHonest}</p>
      {!asking ? (
        <p>
          <button type="button" onClick={() => setAsking(true)}>
            {say.erase}
          </button>
        </p>
      ) : (
        <form
          class="card stack tight"
          onSubmit={(event) => {
            event.preventDefault();
            if (isSure) void run(erase, (w) => w.settings.erased);
          }}
        >
          <label for="erase-word">{say.eraseType({ word: say.eraseWord })}</label>
          <input
            id="erase-word"
            class="short"
            autocomplete="off"
            ref={(input) => input?.focus()}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <p class="row">
            <button type="submit" class="primary" disabled={!isSure}>
              {say.eraseNow}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {words.common.cancel}
            </button>
          </p>
        </form>
      )}
    </Section>
  );
}
