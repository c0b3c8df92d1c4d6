/** What the shop promises before the order: delivery, terms, privacy. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'policy',
  kind: 'service_information',
  stage: 'consideration',
  meanings: { policy: 1.2, ship: 0.95, pay: 0.15, step: 0.95, pay_methods: 1 },
  facts: { 'field:password': -0.5, 'control:card+': -0.5, 'field:card': -1, 'field:address': -0.5 },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://shop.example/terms-of-use',
  'https://shop.example/delivery',
  'https://shop.example/datenschutz',
  'https://shop.example/policies/shipping-policy',
];
