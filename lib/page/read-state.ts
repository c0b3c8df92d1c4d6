/** What the page shows of its state: messages of success, opened tabs, and where its links lead. */
import { READING_LIMITS } from '../core/signals';
import { attribute, shortText, type DocumentReader } from './document-reader';

type Count = (code: string, by?: number) => void;
export type PageState = { readonly notices: string[]; readonly tabs: string[] };

const MOST_LINKS = 400;
/** Links that only a shop has, or only somebody signed in. */
const CART_LINK =
  /cart|basket|checkout|warenkorb|kasse|panier|carr(?:it|ell|inh)o|ko[sr]zyk|kosik|korzin|kosar|korpa|kos(?:h)?ni|groz[is]|krepsel|ostukorv|ostoskori|winkel[wm]|sepet|varukorg|kurv|kalath|kolichk/;
const LOGOUT_LINK = /log-?out|sign-?out|abmelden|deconnex|wyloguj|vyhod|odjav|izlog/;

export function readState(reader: DocumentReader, count: Count, marked: readonly Element[]): PageState {
  const links = reader.byTag('a', MOST_LINKS);
  const targets = links.map((link) => attribute(link, 'href', 160).toLowerCase());
  const leadsTo = (code: string, pattern: RegExp): void => {
    if (targets.some((target) => pattern.test(target))) count(code);
  };
  leadsTo('link:cart', CART_LINK);
  leadsTo('link:logout', LOGOUT_LINK);
  // a wall against robots or an error has neither links nor fields
  if (links.length === 0 && reader.byTag('input', 1).length === 0) count('page:bare');
  return {
    notices: marked
      .slice(0, READING_LIMITS.notices)
      .map((element) => shortText(element, READING_LIMITS.heading)),
    // the first tab is open by itself; any other was opened
    tabs: reader
      .all('[role="tab"][aria-selected="true"],.nav-tabs .active', READING_LIMITS.tabs)
      .filter((tab) => tab.previousElementSibling ?? tab.parentElement?.previousElementSibling)
      .map((tab) => shortText(tab, READING_LIMITS.tab)),
  };
}
