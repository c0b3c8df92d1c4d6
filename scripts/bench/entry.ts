/** What `scripts/bench/export-figures.ts` needs of the product, bundled for Node as the extension is. */
export { csvSpeed } from './csv-speed';
export { csvScale, parquetScale, parquetStop } from './export-scale';
