/** What the page shows of its state: messages of success, opened tabs, and where its links lead. */
import { shortText, type DocumentReader } from './document-reader';

type Count = (code: string, by?: number) => void;
export type PageState = { readonly notices: string[]; readonly tabs: string[] };

const MOST_LINKS = 400;
/** Links that only a shop has, or only somebody signed in. */
const CART_LINK =
  /cart|basket|checkout|warenkorb|kasse|panier|carrito|carrello|carrinho|koszyk|kosik|korzin|kosar|korpa|koshni|kosni|groz[is]|krepsel|ostukorv|ostoskori|winkelw|winkelm|sepet|varukorg|kurv|kalath|kolichk/;
const LOGOUT_LINK = /log-?out|sign-?out|abmelden|deconnex|wyloguj|vyhod|odjav|izlog/;

export function readState(reader: DocumentReader, count: Count, marked: readonly Element[]): PageState {
  readLinks(reader, count);
  // a wall against robots or an error has neither links nor fields
  if (reader.byTag('a').length === 0 && reader.byTag('input').length === 0) count('page:bare');
  const notices = marked.slice(0, 4).map((element) => shortText(element, 120));
  const tabs: string[] = [];
  const opened = reader.all('[role="tab"][aria-selected="true"],.nav-tabs .active');
  for (let i = 0; i < Math.min(opened.length, 6); i += 1) {
    const element = opened[i];
    if (element && !isFirst(element)) tabs.push(shortText(element, 40));
  }
  return { notices, tabs };
}

/** The first tab is open by itself; any other was opened. */
function isFirst(tab: Element): boolean {
  const row = tab.previousElementSibling ?? tab.parentElement?.previousElementSibling ?? null;
  return row === null;
}

function readLinks(reader: DocumentReader, count: Count): void {
  const links = reader.byTag('a');
  let cart = false;
  let signedIn = false;
  for (let i = 0; i < MOST_LINKS && !(cart && signedIn); i += 1) {
    const link = links[i];
    if (!link) break;
    const target = (link.getAttribute('href') ?? '').slice(0, 160).toLowerCase();
    if (!cart && CART_LINK.test(target)) {
      cart = true;
      count('link:cart');
    }
    if (!signedIn && LOGOUT_LINK.test(target)) {
      signedIn = true;
      count('link:logout');
    }
  }
}
