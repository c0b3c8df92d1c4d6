/** Where the parcel is. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'tracking',
  kind: 'delivery',
  stage: 'retention',
  meanings: { track: 1.7, ship: 0.2 },
  facts: {
    'structured:parceldelivery': 2,
    'field:order_number': 1.2,
    'service:courier': 3,
    'step:slug': -0.5,
  },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://shop.example/order-tracking/',
  'https://shop.example/pages/track-order',
  'https://shop.example/sendungsverfolgung',
  'https://shop.example/guest-tracking',
];
