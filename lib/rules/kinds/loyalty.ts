/** Points, rewards, a customer club. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'loyalty',
  kind: 'loyalty',
  stage: 'retention',
  meanings: { points: 1.4 },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://shop.example/pages/rewards',
  'https://shop.example/index.php?route=account/reward',
  'https://shop.example/bonusprogramm',
];
