/** The index of a folder of labelled pages: `index.tsv` and `pages/ID.html`. */
import { readFileSync } from 'node:fs';

export type Row = {
  readonly id: string;
  /** The page's own address; unknown addresses read `https://unknown.example/`. */
  readonly url: string;
  readonly language: string;
  readonly pageType: string;
  readonly stage: string;
  readonly brand: string;
  readonly site: string;
  readonly ambiguous: boolean;
};

const UNKNOWN_ADDRESS = 'https://unknown.example/';

export function readRows(folder: string): Row[] {
  const [head = '', ...lines] = readFileSync(`${folder}/index.tsv`, 'utf8')
    .replace(/\r/g, '')
    .split('\n')
    .filter((line) => line !== '');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string): string => (cells[columns.indexOf(name)] ?? '').trim();
    const url = cell('url') || UNKNOWN_ADDRESS;
    return {
      id: cell('id'),
      url,
      language: cell('language'),
      pageType: cell('page_type'),
      stage: cell('stage'),
      brand: cell('brand'),
      site: cell('site') || siteName(cell('id'), url),
      ambiguous: cell('ambiguous') === '1' || cell('ambiguous').toLowerCase() === 'true',
    };
  });
}

/** Rows without a site stand for themselves by their host. */
function siteName(id: string, url: string): string {
  return url === UNKNOWN_ADDRESS ? id : new URL(url).hostname;
}

export function readPage(folder: string, id: string): string {
  return readFileSync(`${folder}/pages/${id}.html`, 'utf8');
}
