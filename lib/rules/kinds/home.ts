/** The front page of a shop or brand. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'home',
  kind: 'home_page',
  stage: 'awareness',
  bias: -0.5,
  meanings: { home: 0.8 },
  facts: {
    'host:shop': 0.3,
    'host:help': -2.5,
    'host:forum': -2,
    'service:forum': -2,
    'host:account': -1,
    'host:blog': -1,
    'address:root': 3,
    'link:cart': 0.8,
    'control:price': 0.3,
    'control:add': 0.3,
    'button:cart': 0.4,
    'button:add_cart': 0.4,
    'structured:organization': 0.3,
    'structured:onlinestore': 1,
    'field:card': -2.5,
    'field:address': -0.6,
    'service:public': -2,
    'step:slug': -1,
    'open_graph:website': 0.3,
    'structured:website': 0.5,
    'parameter:query': -2,
    'address:number': -1,
    'control:card': 0.3,
    'structured:breadcrumblist': -0.6,
    'control:crumb': -0.8,
    'field:password+': -0.5,
  },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://shop.example/',
  'https://www.brand.example/de/',
  'https://shop.example/index.php?route=common/home',
];
