/** The results of a search engine. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'serp',
  kind: 'search',
  stage: 'awareness',
  facts: {
    'service:engine': 5,
    'parameter:query': 1.2,
    'structured:searchresultspage': 1,
    'address:root': 0.6,
  },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://www.google.de/search?q=laufschuhe',
  'https://duckduckgo.com/?q=boots',
  'https://yandex.ru/search/?text=ботинки',
];
