/** The terms of a study as a participant reads them; the study editor shows the very same. */
import type { Terms } from '../../lib/app/study-terms';
import './study.css';

const MARKS: Readonly<Record<string, string>> = { recorded: '+', never: '×' };

export function TermsView({ terms }: { readonly terms: Terms }) {
  return (
    <div class="terms">
      {terms.parts.map(({ id, title, lines }) => (
        <section key={id}>
          <h2>{title}</h2>
          <ul data-mark={MARKS[id] ?? '·'}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
