/** A post or profile on a social network. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'social',
  kind: 'content',
  stage: 'awareness',
  facts: {
    'service:social': 5,
    'structured:socialmediaposting': 2.5,
    'structured:profilepage': 1.2,
    'open_graph:profile': 1.5,
    'address:root': -1,
  },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://www.instagram.com/p/Cabc123/',
  'https://www.facebook.com/somebrand',
  'https://vk.com/somebrand',
];
