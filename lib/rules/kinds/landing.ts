/** The page an advertisement leads to. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'landing',
  kind: 'advertisement',
  stage: 'awareness',
  bias: -0.8,
  meanings: { landing: 1.5, sale: 0.3 },
  facts: { 'parameter:gclid': 0.6, 'parameter:utm_medium': 0.5, 'parameter:msclkid': 0.6, 'parameter:yclid': 0.6 },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://brand.example/lp/summer-sale?gclid=abc&utm_medium=cpc',
];
