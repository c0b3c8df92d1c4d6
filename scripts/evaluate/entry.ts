/** What `evaluate` and `fit` run: the very code of the page script and the brand resolver, bundled by Vite. */
import { hostKindOf } from '../../lib/core/host-kinds';
import type { PageSignals } from '../../lib/core/signals';
import { readSignals as read } from '../../lib/page/read-signals';

export { neverRecord } from '../../lib/brands/never-record';
export { resolveBrands } from '../../lib/brands/resolve-brands';
export { priorWeight, tagFeatures } from '../../lib/core/weights';
export { readCandidates } from '../../lib/page/read-candidates';
export { tag } from '../../lib/rules';
export { features } from '../../lib/rules/readable';
export { rules, weights } from '../../lib/rules/sources';

/** As in the product, where the background says which service a host is. */
export function readSignals(document: Document, address: string): PageSignals {
  return read(document, address, hostKindOf(URL.parse(address)?.hostname ?? ''));
}
