/** Formats beyond the zip: one button each, with a sentence about who reads the file. */
import { DOCUMENTS } from '../../lib/core/offered-format';
import { OFFERED } from '../../lib/formats/offered';
import { isOneOf } from '../../lib/core/vocabulary';
import { formatWordsOf, type FormatWords } from '../../lib/languages/formats';
import { useLanguage } from '../language-context';

type MoreFormatsProps = {
  readonly disabled: boolean;
  readonly onSave: (id: string) => void;
};

export function MoreFormats({ disabled, onSave }: MoreFormatsProps) {
  const text = formatWordsOf(useLanguage());
  return (
    <details class="more-formats">
      <summary>{text.title}</summary>
      <p class="hint">{text.lead}</p>
      <ul class="plain stack tight">
        {namedFormats(text).map(({ id, name, whom }) => (
          <li key={id} class="row nowrap">
            <div class="grow">
              <p class="strong">{name}</p>
              <p class="hint">{whom}</p>
            </div>
            <button
              type="button"
              class="small-button"
              aria-label={text.saveOf({ name })}
              disabled={disabled}
              onClick={() => onSave(id)}
            >
              {text.save}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Those that are there, in the order in which the words name them. */
function namedFormats({ offered }: FormatWords) {
  return Object.entries(offered)
    .filter(([id]) => OFFERED.includes(id) || isOneOf(DOCUMENTS, id))
    .map(([id, words]) => ({ id, ...words }));
}
