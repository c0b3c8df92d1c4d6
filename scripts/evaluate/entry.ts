/** What `evaluate` and `fit` run: the very code that reads, weighs and names pages, bundled by Vite. */
import { hostKindOf } from '../../lib/core/host-kinds';
import type { PageSignals } from '../../lib/core/signals';
import { readSignals as read } from '../../lib/page/read-signals';

export { neverRecord } from '../../lib/brands/never-record';
export { resolveBrands } from '../../lib/brands/resolve-brands';
export { priorWeight, tagFeatures } from '../../lib/core/weights';
export { readCandidates } from '../../lib/core/page-names';
export { tag } from '../../lib/rules';
export { features } from '../../lib/rules/readable';
export { rules, weights } from '../../lib/rules/sources';

/** As in the product, where the background says which service a host is. */
export function readSignals(document: Document, address: string): PageSignals {
  const service = hostKindOf(URL.parse(address)?.hostname ?? '') ?? '';
  return { ...read(document, address), service };
}
