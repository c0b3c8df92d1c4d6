/** What the person rated and wrote of a touchpoint; nothing when nothing was. */
import type { Entry } from '../../lib/core/entry';
import { formatSigned } from '../../lib/languages';
import { useLanguage, useWords } from '../language-context';

export function WrittenWords({ entry: { touchpoint } }: { readonly entry: Entry }) {
  const words = useWords();
  const language = useLanguage();
  const { describe } = words;
  const written = [
    [words.offlineForm.felt, touchpoint.valence === null ? '' : formatSigned(language, touchpoint.valence)],
    [describe.goal, touchpoint.goal],
    [describe.expectation, touchpoint.expectation],
    [describe.pain, touchpoint.painPoint],
    [describe.opportunity, touchpoint.opportunity],
    [words.correction.note, touchpoint.note],
    [describe.tags, touchpoint.tags.join(', ')],
  ].filter(([, value]) => value !== '');
  if (written.length === 0) return null;
  return (
    <dl class="written">
      {written.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
