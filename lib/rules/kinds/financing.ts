/** Paying in parts, leasing, credit. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'financing',
  kind: 'financing',
  stage: 'consideration',
  meanings: { finance: 1.5 },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://shop.example/financing',
  'https://shop.example/ratenzahlung',
];
