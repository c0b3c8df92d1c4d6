/** Recommending: refer a friend, share, affiliate. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'recommendation-given',
  kind: 'recommendation_given',
  stage: 'advocacy',
  meanings: { refer: 1.7, friend: 1.1 },
  facts: { 'address:refer': 6 },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://shop.example/refer-a-friend',
  'https://shop.example/index.php?route=account/affiliate',
  'https://shop.example/sendfriend/product/send/id/5/',
  'https://shop.example/freunde-werben',
];
