/** Stopping the letters. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'unsubscribe',
  kind: 'cancellation',
  stage: 'retention',
  meanings: { unsubscribe: 2, news: 0.3, stop: 0.3 },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://shop.example/unsubscribe',
  'https://shop.example/newsletter/subscriber/unsubscribe/',
];
