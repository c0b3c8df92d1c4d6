/** Not found, closed, broken. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'error',
  kind: 'none',
  stage: 'none',
  meanings: { missing: 2.2 },
  facts: { 'name:missing': 1 },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = ['https://shop.example/404', 'https://shop.example/error'];
