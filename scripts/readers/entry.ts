/** What `scripts/readers.ts` needs of the product, bundled for Node as the extension is. */
export { makePooledStudy } from '../generate/pooled-study';
export { CONTRACT_HEADERS, contractLines } from '../merge/contract-csv';
export { builtJourneys, poolFolder } from '../merge/read-folder';
export { differences } from './compare';
export { figuresOf, otherFigures } from './figures';
export { parseCsv, writeFiles } from './write-files';
export { openDuckDb, declaredColumns } from '../merge/lake';
