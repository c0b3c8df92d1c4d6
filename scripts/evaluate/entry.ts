/** What `evaluate` and `fit` run: the very code of the page script and the brand resolver, bundled by Vite. */
export { READING_LIMITS } from '../../lib/core/signals';
export { priorWeight, tagFeatures } from '../../lib/core/tag-page';
export { features, lexicon, rules, tag, weights } from '../../lib/rules';
export { readCandidates } from '../../lib/page/read-candidates';
export { readSignals } from '../../lib/page/read-signals';
export { resolveBrands } from '../../lib/brands/resolve-brands';
