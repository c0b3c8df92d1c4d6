/** The head of a page: the mark, the name, and what else the page puts there. */
import type { ComponentChildren } from 'preact';
import { useWords } from './language-context';
import './page-head.css';

export function PageHead({ children }: { readonly children?: ComponentChildren }) {
  const words = useWords();
  return (
    <header class="page narrow page-head row apart">
      <span class="row strong">
        <img src="/icon/48.png" width="24" height="24" alt="" />
        {words.appName}
      </span>
      <span class="row">{children}</span>
    </header>
  );
}
