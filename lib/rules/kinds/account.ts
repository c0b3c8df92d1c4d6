/** The person’s own pages: profile, addresses, downloads. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'account',
  kind: 'account',
  stage: 'retention',
  meanings: {
    account: 1.3,
    logout: 0.8,
    address: 0.2,
    pay_methods: 0.6,
    news: 0.3,
    password: 0.1,
    login: -0.4,
    register: -0.4,
  },
  facts: { 'page:signed_out': -5.5, 'field:password': -0.3, 'step:slug': -0.5 },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://shop.example/my-account',
  'https://shop.example/customer/account/',
  'https://shop.example/mein-konto/',
  'https://shop.example/index.php?route=account/account',
];
