/** Nothing of a purchase: offices, schools, encyclopedias, code. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'elsewhere',
  kind: 'none',
  stage: 'none',
  bias: 1.5,
  meanings: { event: 0.8, jobs: 0.9 },
  facts: {
    'service:public': 3,
    'structured:event': 1.5,
    'open_graph:website': 0.1,
    'control:add': -1.2,
    'control:price': -0.6,
    'control:card': -0.8,
    'link:cart': -1.6,
    'page:bare': 0.5,
    'field:card': -2,
    'address:root': 0.6,
    'field:address+': -0.6,
  },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://en.wikipedia.org/wiki/Boot',
  'https://www.city.example/events',
];
