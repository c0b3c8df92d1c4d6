/** A category: many products to choose from. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'listing',
  kind: 'category_page',
  stage: 'consideration',
  meanings: { category: 1.2, shop: 0.9, sale: 0.7, filter: 0.5, brand: 0.4, search: -0.3, product: 0.15, products: 0.8 },
  facts: { 'step:products': 3, 'step:product': -1.2, 'address:products': 0.3, 'host:shop': 0.2, 'control:card+': 1.4, 'control:add+': 1.2, 'control:price+': 0.8, 'button:add+': 1, 'structured:itemlist': 0.9, 'structured:product+': 1, 'structured:collectionpage': 1.5, 'structured:offercatalog': 1, 'control:sort': 0.6, 'parameter:cpath': 0.8, 'parameter:path': 0.8, 'parameter:category': 1, 'parameter:categoryid': 1, 'parameter:cat': 1, 'parameter:cgid': 1.2, 'parameter:sort': 1, 'parameter:orderby': 1, 'parameter:order_by': 1, 'parameter:limit': 0.8, 'parameter:id_category': 1.5, 'parameter:node': 1, 'parameter:page': 0.4, 'parameter:filter': 1, 'field:quantity': -0.3, 'structured:review': -0.3, 'open_graph:product': -1.2, 'structured:newsarticle': -1.5, 'structured:article': -1, 'address:date': -1.5, 'address:root': -1.5, 'field:password+': -0.6, 'field:card': -1, 'control:crumb': 0.4 },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://shop.example/category/shoes',
  'https://shop.example/collections/all',
  'https://sklep.example/kategoria-produktu/buty/',
  'https://shop.example/index.php?route=product/category&path=18',
  'https://shop.example/produkt-kategorie/schuhe/',
];
