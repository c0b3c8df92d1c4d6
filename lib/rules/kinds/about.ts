/** About the brand, its makers and its shops. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'about',
  kind: 'content',
  stage: 'awareness',
  meanings: { about: 1.1, brand: 0.5 },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = ['https://shop.example/about-us', 'https://marke.example/ueber-uns'];
