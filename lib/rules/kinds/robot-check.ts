/** A wall against robots. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'robot-check',
  kind: 'none',
  meanings: { robot: 2.2 },
  facts: { 'field:captcha': 0.8, 'control:card': -0.5 },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://shop.example/cdn-cgi/challenge-platform/',
  'https://shop.example/validatecaptcha',
];
