/** A field to find journeys by their words, and whether there are any. */
import type { FoundJourneys } from '../../lib/app/find-journeys';
import { useAnalysis } from '../analysis-words';
import type { Observed } from '../use-observed';

type FindFieldProps = {
  readonly words: string;
  readonly asked: Observed<FoundJourneys>;
  readonly onChange: (words: string) => void;
};

export function FindField({ words, asked, onChange }: FindFieldProps) {
  const { filter: text } = useAnalysis();
  const isNone = words !== '' && asked.kind === 'ready' && asked.value.found.length === 0;
  return (
    <div class="find-field">
      <input
        type="search"
        aria-label={text.find}
        placeholder={text.find}
        value={words}
        onInput={({ currentTarget: { value } }) => onChange(value)}
      />
      <span class="hint" role="status">
        {words !== '' && asked.kind === 'waiting' && text.looking}
        {isNone && text.foundNone}
      </span>
    </div>
  );
}
