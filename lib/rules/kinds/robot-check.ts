/** A wall against robots. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'robot-check',
  kind: 'none',
  stage: 'none',
  meanings: { robot: 3 },
  facts: {
    'title:robot': 6.5,
    'field:captcha': 0.8,
    'control:card': -0.5,
    'page:bare': 2.2,
    'link:cart': -1,
  },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://shop.example/cdn-cgi/challenge-platform/',
  'https://shop.example/validatecaptcha',
];
