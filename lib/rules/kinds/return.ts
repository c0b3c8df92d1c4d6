/** Sending something back. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'return',
  kind: 'return',
  stage: 'retention',
  meanings: { return: 1.5 },
  facts: { 'field:order_number': 0.3 },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://shop.example/returns',
  'https://shop.example/index.php?route=account/returns',
  'https://shop.example/pages/return-refund-policy',
  'https://shop.example/ruecksendung',
];
