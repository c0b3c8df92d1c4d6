/** The price of one product at several sellers. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'price-check',
  kind: 'price_check',
  stage: 'consideration',
  meanings: { prices: 1.4, price: 0.5 },
  facts: { 'service:prices': 3.2, 'structured:aggregateoffer': 1.2, 'address:root': -2 },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://www.idealo.de/preisvergleich/OffersOfProduct/12345_-boots.html',
  'https://www.skroutz.gr/s/12345/boots.html',
  'https://www.salidzini.lv/cena?q=zabaki',
];
