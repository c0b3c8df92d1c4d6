/** A file's text to the letter, a stretch of lines at a time. */
import { useMemo, useState } from 'preact/hooks';
import { useHandoverWords } from '../handover-words';
import { Pager } from '../pager';

const LINES = 400;

export function WrittenText({ text }: { readonly text: string }) {
  const words = useHandoverWords();
  const [page, setPage] = useState(0);
  const stretches = useMemo(() => {
    const lines = text.split(/(?<=\n)/u);
    return Array.from({ length: Math.max(1, Math.ceil(lines.length / LINES)) }, (_, index) =>
      lines.slice(index * LINES, (index + 1) * LINES).join(''),
    );
  }, [text]);
  // the files are made anew while they are read: the place stays, as far as there still is one
  const at = Math.min(page, stretches.length - 1);
  return (
    <div class="stack">
      <pre class="written" tabIndex={0} aria-label={words.asWritten}>
        {stretches[at]}
      </pre>
      <Pager words={words} page={at} pages={stretches.length} onPage={setPage} />
    </div>
  );
}
