/** What is in the basket. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'cart',
  kind: 'cart',
  stage: 'purchase',
  meanings: {
    cart: 1.4,
    bag: 0.7,
    empty_cart: 2,
    checkout: -0.3,
    add_cart: -0.5,
    login: -0.5,
    register: -0.6,
  },
  facts: {
    'step:cart': 3.6,
    'field:coupon': 0.6,
    'field:quantity': 0.4,
    'meta:noindex': 0.3,
    'button:checkout': 0.6,
    'button:add_cart': -1.5,
    'structured:product': -0.8,
    'open_graph:product': -1,
    'control:crumb': 0,
    'field:card': -0.5,
    'step:slug': -1,
  },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://shop.example/cart',
  'https://shop.example/checkout/cart/',
  'https://sklep.example/koszyk/',
  'https://shop.example/index.php?route=checkout/cart',
  'https://laden.example/warenkorb',
  'https://magazin.example/korzina/',
];
