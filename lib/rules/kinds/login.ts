/** Signing in or up; no touchpoint of its own. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'login',
  kind: 'login',
  stage: 'none',
  meanings: {
    login: 1.4,
    register: 1.3,
    password: 1.2,
    account: 0.25,
    logout: 0.3,
    checkout: -0.9,
    order: -0.3,
  },
  facts: {
    'page:signed_out': 0.8,
    'field:password': 1.1,
    'field:new_password': 0.8,
    'field:card': -2,
    'field:email': 0.1,
    'control:card+': -0.5,
    'control:add': -0.4,
    'field:textarea': -0.3,
    'parameter:returnurl': 0.4,
  },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://shop.example/login',
  'https://shop.example/customer/account/login/',
  'https://shop.example/index.php?route=account/register',
  'https://shop.example/anmelden',
  'https://shop.example/account/lost-password/',
];
