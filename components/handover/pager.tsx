/** Earlier, later, and where one is. */
import { formatNumber } from '../../lib/languages';
import { useHandoverWords } from '../handover-words';
import { useLanguage } from '../language-context';

type Props = { readonly page: number; readonly pages: number; readonly onPage: (page: number) => void };

export function Pager({ page, pages, onPage }: Props) {
  const words = useHandoverWords();
  const language = useLanguage();
  if (pages <= 1) return null;
  return (
    <div class="row no-print">
      <button type="button" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {words.earlier}
      </button>
      <span class="count">
        {words.page({ page: formatNumber(language, page + 1), pages: formatNumber(language, pages) })}
      </span>
      <button type="button" disabled={page >= pages - 1} onClick={() => onPage(page + 1)}>
        {words.later}
      </button>
    </div>
  );
}
