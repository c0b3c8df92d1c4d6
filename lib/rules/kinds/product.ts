/** One product. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'product',
  kind: 'product_page',
  stage: 'consideration',
  meanings: { product: 1.3, buy: 0.4, stock: 0.5, add: 0.3, add_cart: 0.6, shop: 0.1, category: -0.3, similar: 0.6, description: 0.7, review: 0.2 },
  facts: { 'address:products': 1.6, 'step:products': -1.5, 'structured:product': 2, 'structured:product+': -0.8, 'structured:productgroup': 2.2, 'structured:itempage': 1.2, 'structured:aggregaterating': 0.3, 'open_graph:product': 2.6, 'open_graph:price': 1.6, 'control:add': 0.9, 'control:add+': -0.3, 'control:price': 0.4, 'field:quantity': 0.9, 'hidden:product': 0.6, 'control:gallery': 0.4, 'parameter:product_id': 1.8, 'parameter:products_id': 1.8, 'parameter:productid': 1.8, 'parameter:pid': 1, 'parameter:sku': 1, 'parameter:variant': 1.5, 'parameter:id_product': 1.8, 'address:slug': 0.3, 'step:slug': 0.7, 'address:number': 0.4, 'address:html': 0.3, 'control:crumb': 0.4, 'structured:breadcrumblist': 0.2, 'structured:newsarticle': -1.5, 'structured:article': -1, 'structured:blogposting': -1.5, 'open_graph:article': -0.8, 'address:root': -1.5, 'field:password+': -0.6, 'field:card': -1, 'field:address+': -0.8, 'host:social': -2, 'host:forum': -2, 'address:date': -1.5 },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://shop.example/product/red-boots',
  'https://shop.example/products/red-boots',
  'https://sklep.example/produkt/czerwone-buty/',
  'https://www.amazon.de/Rote-Stiefel/dp/B00ABCDEFG',
  'https://shop.example/index.php?route=product/product&product_id=44',
];
