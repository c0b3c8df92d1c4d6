/** In the place of a view that is not there yet, or cannot be: its title stands all the same. */
import { useWords } from '../language-context';
import { CannotRead } from '../rescue/cannot-read';

type NotYetProps = { readonly title: string; readonly failed: boolean };

export function NotYet({ title, failed }: NotYetProps) {
  const words = useWords();
  return (
    <section class="stack" aria-busy={!failed}>
      <h1>{title}</h1>
      {failed ? <CannotRead /> : <p class="muted">{words.common.loading}</p>}
    </section>
  );
}
