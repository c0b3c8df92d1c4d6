/** The order was placed: thank you. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'order',
  kind: 'order',
  stage: 'purchase',
  meanings: { ordered: 1.7, order: 0.25, my_order: 0.6, thanks: 0.8, done: 0.5 },
  facts: {
    'address:ordered': 3.2,
    'step:thanks': 2.6,
    'step:done': 1.2,
    'parameter:key': 0.6,
    'parameter:order_id': 0.4,
    'parameter:order': 1.5,
    'heading:ordered': 4,
    // the order is still to be placed
    'button:place': -4,
    'meta:noindex': 0.2,
    'field:card': -1.5,
    'field:address+': -0.8,
    'step:slug': -0.6,
  },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://shop.example/checkout/success',
  'https://shop.example/checkout/onepage/success/',
  'https://shop.example/checkout/order-received/1234/?key=wc_order_abc',
  'https://shop.example/order-confirmation?id_order=12',
  'https://shop.example/checkouts/c/abc123/thank_you',
  'https://laden.example/bestellbestaetigung',
  'https://shop.example/checkout/finish?orderId=abc',
];
