/** Running subscriptions and memberships. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'subscription',
  kind: 'account',
  stage: 'retention',
  meanings: { subscription: 1.3 },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://shop.example/my-account/subscriptions',
  'https://brand.example/account/subscription',
];
