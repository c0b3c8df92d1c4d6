/** Chosen products side by side. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'comparison',
  kind: 'comparison',
  stage: 'consideration',
  meanings: { compare: 1.5 },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://shop.example/compare',
  'https://shop.example/index.php?route=product/compare',
  'https://shop.example/catalog/product_compare/',
];
