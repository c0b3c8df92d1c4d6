/** The maker of a product where structured data does not say it: brand labels, brand links, `by …`. */
import type { CandidateSource } from '../core/signals';
import { shortText, type DocumentReader } from './document-reader';

type Name = (source: CandidateSource, text: string) => void;

/** Labels of a row that names the maker. */
const LABEL =
  /^(?:brand|manufacturer|vendor|marke|hersteller|marque|fabricant|marca|marchio|produttore|fabricante|бренд|производитель|марка|марк\u0430|виробник|производител|marka|producent|producer|zīmols|ražotājs|μάρκα|κατασκευαστής|merk|značka|výrobce|výrobca|gyártó|märke|mærke|merke|merkki|tootja|gamintojas|proizvođač|proizvajalec|producător)\s*:?\s*$/iu;
const LINK =
  /brand|manufactur|vendor|designer|hersteller|marke|marque|fabricant|marca|producent|marka|proizvod|fabrikant|merk|autor|author|publisher/;
const MOST_LINKS = 500;
const MOST_ROWS = 120;

export function readMaker(reader: DocumentReader, heading: string, name: Name): void {
  const marked = reader.all(
    '#bylineInfo,#brand,.product-brand,.product__vendor,.product-vendor,.product-single__vendor,.brand-name,.product_brand,.product-manufacturer,.manufacturer a,[class*="productBrand"],[data-brand]',
  );
  for (let i = 0; i < Math.min(marked.length, 3); i += 1) {
    const element = marked[i];
    // a book's author is no maker
    if (element && element.getElementsByClassName('author').length === 0)
      tell(element.getAttribute('data-brand') ?? shortText(element, 60), name);
  }
  const rows = reader.all(
    'th,dt,td:first-child,li > span:first-child,li > b:first-child,li > strong:first-child,p > strong:first-child',
  );
  for (let i = 0; i < Math.min(rows.length, MOST_ROWS); i += 1) {
    const row = rows[i];
    if (!row || !LABEL.test(shortText(row, 30))) continue;
    const value = row.nextElementSibling
      ? shortText(row.nextElementSibling, 60)
      : shortText(row.parentElement ?? row, 80).replace(/^[^:]{0,30}:/, '');
    tell(value, name);
    break;
  }
  const title = ` ${letters(heading)} `;
  if (title.length < 5) return;
  const links = reader.byTag('a');
  for (let i = 0; i < MOST_LINKS; i += 1) {
    const link = links[i];
    if (!link) break;
    const target = (link.getAttribute('href') ?? '').slice(0, 200).toLowerCase();
    if (!LINK.test(target)) continue;
    const text = shortText(link, 40);
    if (text.length > 1 && title.includes(` ${letters(text)} `)) {
      name('brand', text);
      break;
    }
  }
}

/** `Visit the Acme Store`, `Brand: Acme` → `Acme`; the author of a book is no maker. */
function tell(text: string, name: Name): void {
  if (/\((?:author|autor|auteur|autore)/i.test(text)) return;
  const tidy = text
    .replace(
      /^(?:visit the|visita la tienda de|visiter la boutique|visita lo store di|besuche den|brand|by|marke|marque|marca|бренд)\s{0,3}:?\s{1,3}/i,
      '',
    )
    .replace(/[\s-]store$/i, '')
    .trim();
  if (tidy.length > 1 && tidy.length <= 40) name('brand', tidy);
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
