/** Bare pages after the addresses of real shop software: little but an address, and what its pages always have. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readSignals } from '../../../lib/page/read-signals';
import { tag } from '../../../lib/rules';

const JSON_LD =
  '<script type="application/ld+json">{"@type":"Product","name":"Speed 400","offers":{"@type":"Offer","price":"99"}}</script>';
const product = (button: string, more = ''): string =>
  `${JSON_LD}<h1>Speed 400</h1><button>${button}</button>${more}`;

type Case = readonly [platform: string, address: string, body: string, bodyClass?: string];

const PRODUCTS: readonly Case[] = [
  ['Shopify', '/products/a1', product('Add to cart')],
  ['Shopify in a collection', '/collections/shoes/products/speed-400', product('Add to cart')],
  ['Shopify, long name', '/products/acme-speed-400-running-shoe-blue', product('Add to cart')],
  ['Shopify, German', '/de/products/speed-400', product('In den Warenkorb')],
  ['WooCommerce', '/product/speed-400/', product('Add to cart'), 'single-product'],
  ['WooCommerce, German', '/produkt/speed-400/', product('In den Warenkorb'), 'single-product'],
  ['WooCommerce, Russian', '/product/krossovki/', product('В корзину'), 'single-product'],
  ['Magento', '/speed-400.html', product('Add to Cart'), 'catalog-product-view'],
  ['PrestaShop', '/12-speed-400.html', product('Ajouter au panier')],
  ['PrestaShop in a category', '/chaussures/12-speed.html', product('Ajouter au panier')],
  ['OpenCart', '/index.php?route=product/product&product_id=40', product('Add to Cart')],
  ['OpenCart, Latvian', '/index.php?route=product/product&product_id=40', product('Ielikt grozā')],
  ['Bitrix', '/catalog/krossovki/speed-400/', product('В корзину')],
  ['InSales', '/product/speed-400', product('Добавить в корзину')],
  ['InSales in a collection', '/collection/krossovki/product/speed-400', product('В корзину')],
  ['Shopware', '/detail/1a2b3c4d5e6f', product('In den Warenkorb')],
  ['BigCommerce', '/speed-400/', product('Add to Cart')],
  ['Wix', '/product-page/speed-400', product('Add to Cart')],
  ['Squarespace', '/shop/p/speed-400', product('Add to cart')],
  ['Ecwid', '/#!/Speed-400/p/12345', product('Add to Bag')],
  ['Tilda', '/tproduct/123-456-speed', product('Купить')],
  ['Shoper', '/pl/p/Speed-400/12', product('Do koszyka')],
  ['Greek', '/product/papoutsia/', product('Προσθήκη στο καλάθι'), 'single-product'],
  ['Macedonian', '/product/patiki/', product('Додади во кошничка'), 'single-product'],
];

const plain = (heading: string, more = ''): string => `<h1>${heading}</h1>${more}`;
const CARTS: readonly Case[] = [
  ['en', '/cart', plain('Your cart')],
  ['en Magento', '/checkout/cart/', plain('Shopping Cart')],
  ['ru', '/personal/cart/', plain('Корзина')],
  ['ru InSales', '/cart_items', plain('Корзина')],
  ['de', '/warenkorb/', plain('Warenkorb')],
  ['de Shopware', '/checkout/cart', plain('Warenkorb')],
  ['fr', '/panier', plain('Panier')],
  ['fr PrestaShop', '/panier?action=show', plain('Panier')],
  ['pl', '/koszyk/', plain('Koszyk')],
  ['pl Shoper', '/pl/basket', plain('Twój koszyk')],
  ['el', '/kalathi/', plain('Το καλάθι μου')],
  ['lv', '/grozs/', plain('Grozs')],
  ['mk', '/koshnichka/', plain('Кошничка')],
  ['BigCommerce', '/cart.php', plain('Your Cart (1 item)')],
  ['Wix', '/cart-page', plain('My cart')],
];
const FIELDS =
  '<form><input name="email" type="email"><input name="street" autocomplete="street-address"><input name="postcode"><input name="city"><input name="phone" type="tel"></form>';
const CHECKOUTS: readonly Case[] = [
  ['en Shopify', '/checkouts/cn/abc123/information', plain('Contact', FIELDS)],
  ['en', '/checkout', plain('Checkout', FIELDS)],
  ['ru Bitrix', '/personal/order/make/', plain('Оформление заказа', FIELDS)],
  ['ru OpenCart', '/index.php?route=checkout/simplecheckout', plain('Оформление заказа', FIELDS)],
  ['de', '/kasse/', plain('Kasse', FIELDS)],
  ['fr', '/commande', plain('Commande', FIELDS)],
  ['pl', '/zamowienie/', plain('Zamówienie', FIELDS)],
  ['el', '/tameio/', plain('Ταμείο', FIELDS)],
  ['lv', '/kase/', plain('Noformēt pasūtījumu', FIELDS)],
  ['mk', '/naplata/', plain('Наплата', FIELDS)],
];
const ORDERS: readonly Case[] = [
  ['en WooCommerce', '/checkout/order-received/123/?key=wc_order_x', plain('Order received')],
  ['en Shopify', '/123/checkouts/abc/thank_you', plain('Thank you!')],
  ['en Magento', '/checkout/onepage/success/', plain('Thank you for your purchase!')],
  ['en OpenCart', '/index.php?route=checkout/success', plain('Your order has been placed!')],
  ['ru Bitrix', '/personal/order/make/?ORDER_ID=12', plain('Заказ сформирован')],
  ['ru', '/checkout/order-received/12/', plain('Спасибо за заказ')],
  ['de', '/checkout/finish?orderId=abc', plain('Vielen Dank für Ihre Bestellung')],
  ['de WooCommerce', '/kasse/order-received/12/', plain('Bestellung erhalten')],
  ['fr', '/confirmation-commande?id_order=2', plain('Votre commande est confirmée')],
  ['pl', '/zamowienie/zamowienie-otrzymane/12/', plain('Dziękujemy za zamówienie')],
  ['el', '/checkout/order-received/12/', plain('Ευχαριστούμε για την παραγγελία σας')],
  ['lv', '/kase/order-received/12/', plain('Paldies par pasūtījumu')],
  ['mk', '/checkout/order-received/12/', plain('Ви благодариме за нарачката')],
];

const kindOf = ([, address, body, bodyClass = '']: Case): string => {
  const url = `https://shop.example${address}`;
  const { document } = new JSDOM(
    `<body class="${bodyClass}"><header><a href="/cart">1</a></header>${body}</body>`,
    { url },
  ).window;
  const found = tag(readSignals(document, url));
  return found.kind;
};

describe.each([
  ['product_page', PRODUCTS],
  ['cart', CARTS],
  ['checkout', CHECKOUTS],
  ['order', ORDERS],
])('%s', (kind, cases) => {
  test.each(cases.map((each) => [`${each[0]} ${each[1]}`, each] as const))('%s', (_name, each) => {
    expect(kindOf(each)).toBe(kind);
  });
});
