/** The words of a language, loaded when it is wanted. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { LanguageId } from '../lib/core/ports';
import { isSpoken, speak } from '../lib/languages';

/**
 * The wanted language once its words are there; until then the one before, and null while there is none.
 *
 * @param wanted null = it is not known yet
 */
export function useSpoken(wanted: LanguageId | null): LanguageId | null {
  const [spoken, setSpoken] = useState<LanguageId | null>(
    wanted !== null && isSpoken(wanted) ? wanted : null,
  );
  useLayoutEffect(() => {
    if (wanted === null) return;
    let left = false;
    speak(wanted).then(
      () => {
        if (!left) setSpoken(wanted);
      },
      (error: unknown) => console.error(error),
    );
    return () => {
      left = true;
    };
  }, [wanted]);
  return spoken;
}
