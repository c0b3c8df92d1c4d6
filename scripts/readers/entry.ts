/** What `scripts/readers.ts` needs of the product, bundled for Node as the extension is. */
export { differences } from './compare';
export { otherFigures } from './figures';
export { pooledFolders } from './pooled-folders';
export { parseCsv, writeFiles } from './write-files';
export { openDuckDb, declaredColumns } from '../merge/lake';
