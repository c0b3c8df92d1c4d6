/** From page to page of a list. */
import { formatNumber } from '../lib/languages';
import { useLanguage, useWords } from './language-context';

type PagerProps = {
  /** A room with words of its own says them; else those of the dashboard. */
  readonly words?: {
    readonly earlier: string;
    readonly later: string;
    readonly page: (p: { page: string; pages: string }) => string;
  };
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
};

export function Pager({ words, page, pages, onPage }: PagerProps) {
  const { dashboard } = useWords();
  const say = words ?? dashboard;
  const language = useLanguage();
  if (pages < 2) return null;
  const number = (value: number) => formatNumber(language, value);
  return (
    <div class="row no-print">
      <button type="button" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {say.earlier}
      </button>
      <span class="count">{say.page({ page: number(page + 1), pages: number(pages) })}</span>
      <button type="button" disabled={page >= pages - 1} onClick={() => onPage(page + 1)}>
        {say.later}
      </button>
    </div>
  );
}
