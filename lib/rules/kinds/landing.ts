/** The page an advertisement leads to. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'landing',
  kind: 'advertisement',
  stage: 'awareness',
  bias: -0.8,
  meanings: { landing: 1.7, sale: 0.3 },
  facts: {
    'parameter:gclid': 1.2,
    'parameter:utm_medium': 0.8,
    'parameter:msclkid': 1.2,
    'parameter:yclid': 1.2,
  },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = ['https://brand.example/lp/summer-sale?gclid=abc&utm_medium=cpc'];
