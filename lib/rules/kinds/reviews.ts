/** Reading what others say of a product or shop. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'reviews',
  kind: 'review',
  stage: 'consideration',
  meanings: { review: 1.25, test: 0.7 },
  facts: {
    'service:reviews': 3.2,
    'structured:review': 0.8,
    'structured:review+': 1,
    'structured:aggregaterating': 0.3,
    'control:add': -0.8,
    'field:quantity': -0.6,
  },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://www.amazon.com/Red-Boots/product-reviews/B00ABCDEFG',
  'https://www.trustpilot.com/review/shop.example',
  'https://tests.example/reviews/red-boots-review',
];
