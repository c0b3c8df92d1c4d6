/** A video that is watched. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'video',
  kind: 'content',
  stage: 'awareness',
  meanings: { video: 1 },
  facts: { 'service:video': 5, 'structured:videoobject': 1.6, 'open_graph:video': 2.5 },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://www.youtube.com/watch?v=abc123',
  'https://vimeo.com/123456',
];
