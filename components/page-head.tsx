/** The head of a page: the mark, the name, and what else the page puts there. */
import type { ComponentChildren } from 'preact';
import { useWords } from './language-context';
import './page-head.css';

type Props = { readonly children?: ComponentChildren; readonly wide?: boolean };

export function PageHead({ children, wide = false }: Props) {
  const words = useWords();
  return (
    <header class={`page ${wide ? 'wide' : 'narrow'} page-head row apart`}>
      <span class="row strong">
        <img src="/icon/48.png" width="24" height="24" alt="" />
        {words.appName}
      </span>
      <span class="row">{children}</span>
    </header>
  );
}
