/** Every rule of `kinds/` and the weights, as people write them: for the packing, the fit and the tests. */
import type { PageRule } from '../core/tag-page';
import type { Weights } from '../core/weights';
import { PLACE_STRENGTHS } from './place-strengths';
import fitted from './weights.json';

// only the default export: the proof beside each rule never reaches the page script
const found = import.meta.glob<PageRule>('./kinds/*.ts', { eager: true, import: 'default' });

export const rules: readonly PageRule[] = Object.values(found);
export const weights: Weights = { ...fitted, places: PLACE_STRENGTHS };
