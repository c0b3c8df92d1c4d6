/** Writing a review, and the thanks for it. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'review-written',
  kind: 'review_written',
  stage: 'advocacy',
  bias: -0.3,
  meanings: { write_review: 1.6, review_sent: 2.2 },
  facts: {
    'field:rating': 0.4,
    'field:review': 0.3,
    'structured:product': -0.3,
    'page:review_form': 7,
    'notice:review_sent': 7,
  },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://shop.example/write-review?product=12',
  'https://www.amazon.com/review/create-review',
  'https://shop.example/reviews/add',
  'https://shop.example/bewertung-schreiben',
];
