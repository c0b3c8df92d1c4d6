/** In place of what could not be read. On a full disk the notice above says why, and what to do instead. */
import { useWords } from '../language-context';
import { useTrouble } from '../use-health';

export function CannotRead() {
  const words = useWords();
  if (useTrouble()?.kind === 'full') return null;
  return (
    <p class="notice problem-notice" role="alert">
      {words.popup.problem}
    </p>
  );
}
