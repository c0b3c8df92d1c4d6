/** Earlier orders: the list and one of them. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'orders',
  kind: 'account',
  stage: 'retention',
  meanings: { orders: 1.6, my_order: 0.9, order: 0.5, history: 0.4, account: 0.4, ordered: -1.6 },
  facts: { 'parameter:order_id': 0.6, 'parameter:orderid': 0.6, 'step:slug': -0.5 },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://shop.example/my-account/orders',
  'https://shop.example/sales/order/history/',
  'https://www.amazon.com/your-orders/orders',
  'https://shop.example/index.php?route=account/order',
  'https://shop.example/my-account/view-order/1234/',
];
