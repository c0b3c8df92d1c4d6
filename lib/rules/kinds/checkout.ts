/** On the way to the order: address, delivery, overview. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'checkout',
  kind: 'checkout',
  stage: 'purchase',
  meanings: {
    checkout: 1.3,
    step: 1.1,
    pay_methods: 0.6,
    confirm: 0.4,
    address: 0.5,
    place: 0.9,
    ship: 0.1,
    order: 0.4,
    cart: -0.25,
  },
  facts: {
    'address:checkout': 2.2,
    'step:order': 2.2,
    'step:checkout': 2,
    'field:address': 0.7,
    'field:address+': 0.7,
    'field:card': 2.2,
    'field:card+': 0.6,
    'field:shipping_method': 1.4,
    'field:payment_method': 1,
    'field:card_frame': 1,
    'field:tel': 0.2,
    'meta:noindex': 0.3,
    'hidden:order': 0.2,
    'field:coupon': 0.2,
    'structured:product': -1,
    'open_graph:product': -1.2,
    'control:card+': -1,
    'step:slug': -1,
    'address:date': -1,
  },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://shop.example/checkout',
  'https://shop.example/checkout/onepage/',
  'https://laden.example/kasse/',
  'https://shop.example/finalizar-compra/',
  'https://shop.example/checkouts/c/abc123/information',
];
