/** What `evaluate` and `fit` run: the very code of the page script and the brand resolver, bundled by Vite. */
export { neverRecord } from '../../lib/brands/never-record';
export { resolveBrands } from '../../lib/brands/resolve-brands';
export { priorWeight, tagFeatures } from '../../lib/core/tag-page';
export { readCandidates } from '../../lib/page/read-candidates';
export { readSignals } from '../../lib/page/read-signals';
export { features, rules, tag, weights } from '../../lib/rules';
