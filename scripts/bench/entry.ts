/** What benches need of the product in Node, bundled as the extension is. */
export { ask, openDuckDb } from '../merge/lake';
export { poolSql } from '../merge/pool-sql';
export { allMetrics, buildJourney } from './all-metrics';
export { csvSpeed } from './csv-speed';
export { csvScale, parquetScale, parquetStop } from './export-scale';
export { handOverTexts } from './hand-over-texts';
