/** The maker of a product where structured data does not say it: brand labels, brand links, `by …`. */
import type { CandidateSource } from '../core/signals';
import { attribute, shortText, type DocumentReader } from './document-reader';

type Name = (source: CandidateSource, text: string) => void;

/** Labels of a row that names the maker. */
const LABEL =
  /^(?:brand|manufacturer|vendor|marke|hersteller|marque|fabri[ck]ante?|mar[ck]a|marchio|produttore|бренд|производител[ьј]?|марка|виробник|producent|producer|zīmols|ražotājs|μάρκα|κατασκευαστής|m[eæä]rke?|značka|výrob(?:ce|ca)|gyártó|merkki|tootja|gamintojas|proizv(?:ođač|ajalec)|producător)\s*:?\s*$/iu;
const LINK =
  /brand|manufactur|vendor|designer|hersteller|marke|marque|fabri[ck]ant|mar[ck]a|producent|proizvod|merk|aut(?:h)?or|publisher/;

export function readMaker(reader: DocumentReader, heading: string, name: Name): void {
  for (const element of reader.all(
    '#bylineInfo,#brand,.product-brand,.product__vendor,.product-vendor,.product-single__vendor,.brand-name,.product_brand,.product-manufacturer,.manufacturer a,[class*="productBrand"],[data-brand]',
    3,
  ))
    // a book's author is no maker
    if (element.getElementsByClassName('author').length === 0)
      tell(attribute(element, 'data-brand') || shortText(element, 60), name);
  const row = reader
    .all('th,dt,td:first-child,li>span:first-child,:is(li,p)>:is(b,strong):first-child', 120)
    .find((each) => LABEL.test(shortText(each, 30)));
  if (row)
    tell(
      row.nextElementSibling
        ? shortText(row.nextElementSibling, 60)
        : shortText(row.parentElement ?? row, 80).replace(/^[^:]{0,30}:/, ''),
      name,
    );
  const title = ` ${letters(heading)} `;
  if (title.length < 5) return;
  for (const link of reader.byTag('a', 500)) {
    if (!LINK.test(attribute(link, 'href').toLowerCase())) continue;
    const text = shortText(link, 40);
    if (text.length > 1 && title.includes(` ${letters(text)} `)) {
      name('brand', text);
      break;
    }
  }
}

/** `Visit the Acme Store`, `Brand: Acme` → `Acme`; the author of a book is no maker. */
function tell(text: string, name: Name): void {
  if (/\((?:author|aut(?:eu|o)re?)/i.test(text)) return;
  const tidy = text
    .replace(
      /^(?:visit the|visita la tienda de|visiter la boutique|visita lo store di|besuche den|brand|by|mar[kq]ue?|marca|бренд)\s{0,3}:?\s{1,3}/i,
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
