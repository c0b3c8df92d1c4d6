/** What is recorded, what never is, and where it stays: the words a person agrees to. */
import { useWords } from '../language-context';

export function Disclosure() {
  const say = useWords().onboarding;
  const parts = [
    { title: say.recordedTitle, lines: say.recorded, mark: '+' },
    { title: say.neverTitle, lines: say.never, mark: '×' },
    { title: say.staysTitle, lines: say.stays, mark: '·' },
  ];
  return (
    <div class="disclosure">
      {parts.map(({ title, lines, mark }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul data-mark={mark}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
