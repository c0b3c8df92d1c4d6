/** What benches need of the product in Node, bundled as the extension is. */
export { allMetrics, buildJourney } from './all-metrics';
export { csvSpeed } from './csv-speed';
export { csvScale, parquetScale, parquetStop } from './export-scale';
