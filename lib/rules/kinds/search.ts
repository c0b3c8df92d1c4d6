/** What a shop found for a word. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'search',
  kind: 'search',
  stage: 'consideration',
  meanings: { search: 1.2 },
  facts: {
    'parameter:query': 2.2,
    'structured:searchresultspage': 2.5,
    'control:card': 0.4,
    'service:engine': -8,
    'field:password': -0.3,
    'address:root': -0.5,
    'control:add+': 0.5,
  },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://shop.example/search?q=boots',
  'https://shop.example/catalogsearch/result/?q=boots',
  'https://shop.example/index.php?route=product/search&search=mac',
  'https://www.amazon.com/s?k=boots',
];
