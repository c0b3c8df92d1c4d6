/** Things kept for later. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'wishlist',
  kind: 'wishlist',
  stage: 'consideration',
  meanings: { wish: 1.5 },
  facts: { 'meta:noindex': 0.2 },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://shop.example/wishlist',
  'https://shop.example/index.php?route=account/wishlist',
  'https://shop.example/merkzettel',
];
