/** Stopping: cancelling an order, a contract, an account. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'cancellation',
  kind: 'cancellation',
  stage: 'retention',
  meanings: { cancel: 1.6, stop: 0.8 },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://shop.example/cancel-order',
  'https://brand.example/kuendigen',
  'https://brand.example/account/cancel-subscription',
];
