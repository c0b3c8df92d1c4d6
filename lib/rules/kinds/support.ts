/** Asking for help: questions and answers, contact. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'support',
  kind: 'support_request',
  stage: 'retention',
  meanings: { help: 1.3, contact: 1.2, policy: -0.2 },
  facts: {
    'structured:faqpage': 1.5,
    'structured:contactpage': 2,
    'field:textarea': 0.4,
    'control:card+': -0.6,
    'field:password': -0.4,
    'control:add': -0.5,
  },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://shop.example/contact',
  'https://shop.example/pages/faq',
  'https://help.shop.example/hc/en-us',
  'https://shop.example/kontakt',
];
