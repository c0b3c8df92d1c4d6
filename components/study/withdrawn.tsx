/** After withdrawing: what was erased, and what is left where. */
import type { Participation } from '../../lib/core/diary';
import { formatDateTime } from '../../lib/languages';
import { useDoors } from '../doors';
import { useLanguage, useWords } from '../language-context';
import { useStudyWords } from '../study-words';

export function Withdrawn({ participation }: { readonly participation: Participation }) {
  const say = useStudyWords().status;
  const words = useWords();
  const language = useLanguage();
  const { openPage } = useDoors();
  return (
    <section class="notice stack tight">
      <h1>{say.withdrawn({ date: formatDateTime(language, participation.endedAt ?? 0, 'long') })}</h1>
      <ul>
        {[...say.left, say.leftHanded, say.leftDisk, say.leftAccess].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <button type="button" onClick={() => openPage('settings')}>
          {words.popup.settings}
        </button>
      </p>
    </section>
  );
}
