/** What was dropped, put together: a zip or a CSV is a hand-over, and so is a folder of unpacked tables. */
import { TABLES } from '../../core/columns';

/** A file with the folders it lies in, `study/P01/touchpoints.csv`. */
export type FoundFile = { readonly path: string; readonly file: Blob };

export type Bundle = {
  /** What a person would call it. */
  readonly name: string;
  readonly kind: 'file' | 'folder';
  /** By the name of the table or file inside. */
  readonly files: readonly FoundFile[];
};

export type Bundles = {
  readonly bundles: readonly Bundle[];
  /** Files that are no hand-overs by their names, e.g. `.DS_Store` or `notes.docx`. */
  readonly leftAside: readonly string[];
};

export const CODEBOOK = 'datapackage.json';
const TABLE_FILES = new Set(Object.keys(TABLES).map((table) => `${table}.csv`));
const MAY_BE_ONE = /\.(?:csv|zip|age|tsv|txt)$/i;

export function bundlesOf(found: readonly FoundFile[]): Bundles {
  const bundles: Bundle[] = [];
  const leftAside: string[] = [];
  const byFolder = Map.groupBy(found, ({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  for (const [folder, files] of byFolder) {
    const tables = files.filter(({ path }) => isTable(nameOf(path)));
    const isUnpacked = tables.length > 1 && tables.some(({ path }) => nameOf(path) === 'touchpoints.csv');
    if (isUnpacked) {
      bundles.push({ name: folder === '' ? 'touchpoints.csv' : `${folder}/`, kind: 'folder', files: tables });
    }
    for (const each of files) {
      if (isUnpacked && tables.includes(each)) continue;
      const name = nameOf(each.path);
      if (name.startsWith('.') || !MAY_BE_ONE.test(name)) leftAside.push(each.path);
      else bundles.push({ name: each.path, kind: 'file', files: [each] });
    }
  }
  return { bundles: bundles.sort((a, b) => (a.name < b.name ? -1 : 1)), leftAside: leftAside.sort() };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function isTable(name: string): boolean {
  return TABLE_FILES.has(name) || name === CODEBOOK;
}
