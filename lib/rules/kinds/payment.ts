/** Choosing how to pay, or the card form. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'payment',
  kind: 'payment',
  stage: 'purchase',
  bias: -0.6,
  meanings: { pay: 1.35, pay_methods: 0.9, place: 0.2, return: -0.4 },
  facts: {
    'field:card': 2.3,
    'field:card+': 1.4,
    'field:card_frame': 1.4,
    'field:payment_method': 0.9,
    'field:address+': -0.4,
    'meta:noindex': 0.2,
    'step:slug': -1,
  },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://shop.example/checkout/payment',
  'https://pay.example/payment/card',
  'https://shop.example/order-pay/1234/',
];
