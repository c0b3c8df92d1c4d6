/** From page to page of a list. */
import { formatNumber } from '../../lib/languages';
import { useLanguage, useWords } from '../language-context';

type PagerProps = {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
};

export function Pager({ page, pages, onPage }: PagerProps) {
  const { dashboard: text } = useWords();
  const language = useLanguage();
  if (pages < 2) return null;
  const number = (value: number) => formatNumber(language, value);
  return (
    <div class="row no-print">
      <button type="button" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {text.earlier}
      </button>
      <span class="count">{text.page({ page: number(page + 1), pages: number(pages) })}</span>
      <button type="button" disabled={page === pages - 1} onClick={() => onPage(page + 1)}>
        {text.later}
      </button>
    </div>
  );
}
