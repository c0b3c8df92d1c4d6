/** Warranty and registering a product. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'warranty',
  kind: 'support_request',
  stage: 'retention',
  meanings: { warranty: 1.5 },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = ['https://brand.example/warranty', 'https://marke.example/garantie'];
