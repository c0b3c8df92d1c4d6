/** Every file that was read, a page at a time, with what to know of it. */
import { useState } from 'preact/hooks';
import type { WorkspaceFile } from '../../lib/core/workspace';
import { formatDateTime, formatNumber } from '../../lib/languages';
import { useLanguage, useWords } from '../language-context';
import { usePoolWords } from './pool-words';
import { sayNote } from './say-problem';

const PAGE = 50;
const byName = new Intl.Collator('en', { numeric: true });

export function FilesTable({ lines }: { readonly lines: readonly WorkspaceFile[] }) {
  const language = useLanguage();
  const words = useWords();
  const text = usePoolWords();
  const [page, setPage] = useState(0);
  const number = (value: number) => formatNumber(language, value);
  const ordered = [...lines].sort((a, b) => b.readAt - a.readAt || byName.compare(a.name, b.name));
  const pages = Math.max(1, Math.ceil(ordered.length / PAGE));
  const at = Math.min(page, pages - 1);
  return (
    <section class="stack" aria-labelledby="files-title">
      <h2 id="files-title">{text.files.toldTitle}</h2>
      <div class="table-scroll">
        <table class="pool-table">
          <thead>
            <tr>
              <th scope="col">{text.files.file}</th>
              <th scope="col">{text.files.outcome}</th>
              <th scope="col">{text.files.participant}</th>
              <th scope="col">{text.files.written}</th>
              <th scope="col" class="number">
                {text.files.rows}
              </th>
              <th scope="col">{text.files.notes}</th>
            </tr>
          </thead>
          <tbody>
            {ordered.slice(at * PAGE, (at + 1) * PAGE).map((line) => (
              <tr key={line.fileKey}>
                <td class="file-name">{line.name}</td>
                <td>{text.outcomes[line.outcome]}</td>
                <td>{line.participantId}</td>
                <td class="when">
                  {line.exportedAt > 0 ? formatDateTime(language, line.exportedAt, 'dateTime') : ''}
                </td>
                <td class="number">{line.rows > 0 ? number(line.rows) : ''}</td>
                <td>
                  <ul class="plain notes">
                    {line.deleted > 0 && <li>{text.files.removedRows({ count: line.deleted })}</li>}
                    {[...new Set(line.notes.map((note) => sayNote(note, language)))].map((said) => (
                      <li key={said}>{said}</li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pages > 1 && (
        <div class="row">
          <button type="button" disabled={at === 0} onClick={() => setPage(at - 1)}>
            {words.dashboard.earlier}
          </button>
          <span class="count">{text.files.page({ page: number(at + 1), pages: number(pages) })}</span>
          <button type="button" disabled={at === pages - 1} onClick={() => setPage(at + 1)}>
            {words.dashboard.later}
          </button>
        </div>
      )}
    </section>
  );
}
