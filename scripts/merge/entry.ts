/** What `scripts/merge.ts` needs of the product, bundled for Node as the extension is. */
export { answerOf } from './answers';
export { CONTRACT_HEADERS, contractLines } from './contract-csv';
export { ENGINES } from './engines';
export { ask, buildLake, openDuckDb } from './lake';
export { lakeLines } from './plain-csv';
export { QUESTIONS, questionSql } from './questions';
export { builtJourneys, poolFolder } from './read-folder';
export { contractTable, lakeTable, smallRows } from './small-tables';
export { sayProblem } from './say-problem';
export { speak } from '../../lib/languages';
export { openWithStudyKey } from '../../lib/app/study-key';
export { definitionFiles, LAKE_TABLE_NAMES, tableDefinitions } from './table-definitions';
