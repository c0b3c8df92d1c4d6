/** In place of figures that a running study keeps hidden from its participant: why, and until when. */
import { writeFragment, type JourneyFilter } from '../../lib/core/journey-filter';
import { useWords } from '../language-context';

export function HiddenView({ title, filter }: { readonly title: string; readonly filter: JourneyFilter }) {
  const words = useWords();
  return (
    <section class="empty stack">
      <h1>{title}</h1>
      <p>{words.study.hidden}</p>
      <p>
        <a class="button" href={`#${writeFragment('touchpoints', filter)}`}>
          {words.dashboard.touchpoints}
        </a>
      </p>
    </section>
  );
}
