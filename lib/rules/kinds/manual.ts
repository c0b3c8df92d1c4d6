/** How to use what was bought. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'manual',
  kind: 'use',
  stage: 'retention',
  meanings: { manual: 1.5 },
  facts: { 'structured:howto': 2 },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://shop.example/pages/how-to-use',
  'https://brand.example/manuals',
  'https://marke.example/bedienungsanleitung',
];
