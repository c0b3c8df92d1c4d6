/** "3 touchpoints deleted · Undo" at the foot of the window; it stays until the next one or until closed. */
import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { useWords } from './language-context';

type Offer = { readonly words: string; readonly undo: (() => Promise<unknown>) | null };
type Tell = (words: string, undo?: () => Promise<unknown>) => void;

const TellContext = createContext<Tell>(() => {});

/** Tells what was done, with a way back where there is one. */
export function useTell(): Tell {
  return useContext(TellContext);
}

export function UndoProvider({ children }: { readonly children: ComponentChildren }) {
  const words = useWords();
  const [offer, setOffer] = useState<Offer | null>(null);
  const [tell] = useState<Tell>(
    () => (told: string, undo?: () => Promise<unknown>) => setOffer({ words: told, undo: undo ?? null }),
  );
  const undo = () => {
    setOffer(null);
    offer?.undo?.().catch(() => setOffer({ words: words.common.failed, undo: null }));
  };
  return (
    <TellContext.Provider value={tell}>
      {children}
      <div class="toast-place no-print" role="status">
        {offer !== null && (
          <div class="toast">
            <span class="grow">{offer.words}</span>
            {offer.undo !== null && (
              <button type="button" onClick={undo}>
                {words.common.undo}
              </button>
            )}
            <button type="button" class="icon" aria-label={words.common.close} onClick={() => setOffer(null)}>
              ✕
            </button>
          </div>
        )}
      </div>
    </TellContext.Provider>
  );
}
