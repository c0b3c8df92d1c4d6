/**
 * "3 touchpoints deleted · Undo" at the foot of the window: what was done last, with a way back. Undone, it makes
 * room for what was done before it: newest first, until the line is closed or the page is left.
 */
import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { useWords } from './language-context';

/** `undo` null: a word that only says how it went; it lies over the offers and takes none away. */
type Offer = { readonly words: string; readonly undo: (() => Promise<unknown>) | null };
type Tell = (words: string, undo?: () => Promise<unknown>) => void;

const TellContext = createContext<Tell>(() => {});
const ForgetContext = createContext<() => void>(() => {});

/** Tells what was done, with a way back where there is one. */
export function useTell(): Tell {
  return useContext(TellContext);
}

/** Takes every way back away: after something that nothing can bring back. */
export function useForget(): () => void {
  return useContext(ForgetContext);
}

const offersIn = (told: readonly Offer[]): readonly Offer[] => told.filter(({ undo }) => undo !== null);

export function UndoProvider({ children }: { readonly children: ComponentChildren }) {
  const words = useWords();
  const [told, setTold] = useState<readonly Offer[]>([]);
  const [tell] = useState<Tell>(() => (said: string, undo?: () => Promise<unknown>) => {
    setTold((before) => [...offersIn(before), { words: said, undo: undo ?? null }]);
  });
  const [forget] = useState(() => () => setTold([]));
  const last = told.at(-1);
  const goBack = (offer: Offer) => {
    setTold((before) => before.filter((each) => each !== offer));
    offer.undo?.().catch((error: unknown) => {
      console.error(error);
      // it can be tried again
      setTold((before) => [...offersIn(before), offer, { words: words.common.failed, undo: null }]);
    });
  };
  // closing a way back closes those before it, too: who says "fine" does not want the next question
  const close = () => setTold((before) => (before.at(-1)?.undo === null ? offersIn(before) : []));
  return (
    <ForgetContext.Provider value={forget}>
      <TellContext.Provider value={tell}>
        {children}
        <div class="toast-place no-print" role="status">
          {last !== undefined && (
            <div class="toast">
              <span class="grow">{last.words}</span>
              {last.undo !== null && (
                <button type="button" onClick={() => goBack(last)}>
                  {words.common.undo}
                </button>
              )}
              <button type="button" class="icon" aria-label={words.common.close} onClick={close}>
                ✕
              </button>
            </div>
          )}
        </div>
      </TellContext.Provider>
    </ForgetContext.Provider>
  );
}
