/** Pages as shops fill them: a log-in in the header, letters in the footer, offers beside what the page is about. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readSignals } from '../../../lib/page/read-signals';
import { tag } from '../../../lib/rules';

const headerLogin = `<div class="header-login dropdown"><form action="/login"><input type="email" name="login"><input type="password" name="password"><button>Anmelden</button><a href="/forgot">Passwort vergessen?</a></form></div>`;
const news = `<footer><form><input type="email" name="newsletter"><button>Abonnieren</button></form><a href="/kontakt">Kontakt</a><a href="/widerruf">Widerruf</a></footer>`;
const cards = (n: number, buy = '', cls = 'product-card') =>
  Array.from(
    { length: n },
    (_, i) =>
      `<div class="${cls}"><a href="/x-${i}">Speed ${i}</a><span class="price">${i}9,00 €</span>${buy && `<input name="quantity" value="1"><button>${buy}</button>`}</div>`,
  ).join('');
const addr = `<form><input name="firstname" autocomplete="given-name"><input name="street" autocomplete="address-line1"><input name="postcode"><input name="city"><input type="tel" name="phone"></form>`;
const LD = (t: string) => `<script type="application/ld+json">${t}</script>`;

/** Rule; address; language; title; first heading; class of the body; body. */
type Case = readonly [
  rule: string,
  address: string,
  language: string,
  title: string,
  heading: string,
  bodyClass: string,
  body: string,
];

const CASES: readonly Case[] = [
  [
    'home',
    '/',
    'de',
    'Schuhe online kaufen | Laden',
    'Willkommen im Schuhladen',
    '',
    headerLogin + cards(8, 'In den Warenkorb') + news,
  ],
  [
    'home',
    '/de/',
    'de',
    'Laden',
    '',
    '',
    headerLogin + LD('{"@type":"Organization","name":"Laden"}') + cards(4) + news,
  ],
  ['home', '/', 'ru', 'Интернет-магазин обуви', '', '', headerLogin + cards(12, 'В корзину') + news],
  [
    'home',
    '/?utm_source=google&utm_medium=cpc',
    'en',
    'Boots – official store',
    '',
    '',
    cards(4, 'Add to cart'),
  ],
  [
    'listing',
    '/herren/schuhe',
    'de',
    'Herrenschuhe kaufen | Laden',
    'Herrenschuhe',
    '',
    headerLogin + '<div class="filter">Filter</div>' + cards(24, 'In den Warenkorb') + news,
  ],
  [
    'listing',
    '/obuv?page=2',
    'ru',
    'Обувь купить в Москве',
    'Обувь',
    '',
    headerLogin + cards(24, 'В корзину') + news,
  ],
  ['listing', '/sale', 'en', 'Sale', 'Sale', '', cards(20)],
  ['listing', '/new-arrivals', 'en', 'New arrivals', 'New arrivals', '', cards(20)],
  ['listing', '/brands/acme', 'en', 'Acme shoes', 'Acme', '', cards(20)],
  [
    'product',
    '/speed-400-herren',
    'de',
    'Speed 400 | Laden',
    'Speed 400',
    '',
    headerLogin +
      LD(
        '{"@type":"Product","name":"Speed 400","brand":{"@type":"Brand","name":"Acme"},"offers":{"@type":"Offer","price":"99"}}',
      ) +
      '<span class="price">99</span><button>In den Warenkorb</button><h2>Bewertungen</h2><form><textarea name="review"></textarea><input name="rating"><button>Bewertung abschicken</button></form><h2>Ähnliche Artikel</h2>' +
      cards(8, 'In den Warenkorb') +
      news,
  ],
  [
    'product',
    '/speed-400',
    'ru',
    'Speed 400 купить',
    'Кроссовки Speed 400',
    '',
    headerLogin +
      '<span class="price">5000</span><input name="quantity" value="1"><button>В корзину</button><h2>Отзывы</h2><h2>С этим товаром покупают</h2>' +
      cards(4, 'В корзину') +
      news,
  ],
  [
    'product',
    '/speed-400',
    'el',
    'Speed 400',
    'Speed 400',
    '',
    headerLogin +
      '<span class="price">50</span><input name="qty" value="1"><button>Προσθήκη στο καλάθι</button><h2>Περιγραφή</h2>' +
      news,
  ],
  [
    'cart',
    '/warenkorb',
    'de',
    'Warenkorb',
    'Warenkorb',
    '',
    headerLogin +
      '<input name="quantity[1]" value="1"><input name="coupon"><button>Zur Kasse</button><h2>Das könnte Ihnen auch gefallen</h2>' +
      cards(4, 'In den Warenkorb') +
      news,
  ],
  [
    'cart',
    '/cart',
    'en',
    'Your cart',
    'Your cart',
    '',
    '<p>Your cart is empty</p><a class="button" href="/collections/all">Continue shopping</a><h2>Have an account?</h2><a href="/account/login">Log in</a>',
  ],
  [
    'checkout',
    '/kasse',
    'de',
    'Kasse',
    'Kasse',
    '',
    headerLogin +
      addr +
      '<input type="radio" name="payment_method"><button>Zahlungspflichtig bestellen</button>',
  ],
  [
    'checkout',
    '/checkout/login',
    'en',
    'Checkout',
    'Checkout',
    '',
    headerLogin.replace('Anmelden', 'Sign in') + '<h2>Guest checkout</h2><button>Continue as guest</button>',
  ],
  [
    'checkout',
    '/checkout',
    'en',
    'Checkout',
    '',
    '',
    '<h2>Returning customer?</h2><form><input type="email"><input type="password" name="password"></form>' +
      addr,
  ],
  [
    'order',
    '/checkout/success',
    'de',
    'Vielen Dank',
    'Vielen Dank für Ihre Bestellung',
    '',
    headerLogin +
      '<h2>Konto erstellen</h2><form><input type="password" name="new_password"></form><h2>Empfehlungen</h2>' +
      cards(4, 'In den Warenkorb') +
      news,
  ],
  [
    'order',
    '/thank-you?order=55',
    'en',
    'Thank you',
    'Thank you for your order',
    '',
    '<h2>Track your order</h2><h2>Refer a friend</h2>',
  ],
  ['order', '/order/complete', 'lv', 'Paldies', 'Paldies par pirkumu!', '', ''],
  [
    'login',
    '/login',
    'de',
    'Anmelden',
    'Anmelden oder registrieren',
    '',
    headerLogin + '<form><input type="password" name="p2"></form>' + news,
  ],
  [
    'login',
    '/registrieren',
    'de',
    'Registrieren',
    'Neues Kundenkonto',
    '',
    headerLogin +
      addr +
      '<input type="password" name="password"><input type="password" name="password_confirm">',
  ],
  [
    'account',
    '/mein-konto',
    'de',
    'Mein Konto',
    'Willkommen, Max',
    '',
    '<a href="/logout">Abmelden</a><h2>Meine Bestellungen</h2><h2>Meine Adressen</h2><h2>Newsletter</h2>' +
      cards(4),
  ],
  [
    'orders',
    '/mein-konto/bestellungen/1001',
    'de',
    'Bestellung 1001',
    'Bestellung #1001',
    '',
    '<a href="/logout">Abmelden</a><h2>Lieferadresse</h2><h2>Zahlungsart</h2>',
  ],
  [
    'article',
    '/ratgeber/laufschuhe-richtig-waehlen',
    'de',
    'Laufschuhe richtig wählen',
    'Laufschuhe richtig wählen',
    '',
    headerLogin +
      LD('{"@type":"Article","headline":"x"}') +
      '<article></article>' +
      cards(3, 'In den Warenkorb') +
      news,
  ],
  ['policy', '/versand', 'de', 'Versand', 'Versandkosten', '', headerLogin + news],
  ['return', '/widerruf', 'de', 'Widerrufsrecht', 'Widerrufsrecht', '', headerLogin + news],
  [
    'support',
    '/kontakt',
    'de',
    'Kontakt',
    'Kontakt',
    '',
    headerLogin + '<form><textarea name="message"></textarea></form>' + news,
  ],
  [
    'error',
    '/gibtsnicht',
    'de',
    '404',
    'Seite nicht gefunden',
    '',
    headerLogin + cards(4, 'In den Warenkorb') + news,
  ],
  [
    'wishlist',
    '/merkzettel',
    'de',
    'Merkzettel',
    'Merkzettel',
    '',
    headerLogin + cards(3, 'In den Warenkorb') + news,
  ],
  [
    'comparison',
    '/vergleich',
    'de',
    'Produktvergleich',
    'Produktvergleich',
    '',
    headerLogin + cards(3, 'In den Warenkorb') + news,
  ],
  [
    'search',
    '/suche?q=schuhe',
    'de',
    'Suche',
    'Suchergebnisse',
    '',
    headerLogin + cards(24, 'In den Warenkorb') + news,
  ],
  [
    'tracking',
    '/sendungsverfolgung',
    'de',
    'Sendungsverfolgung',
    'Wo ist mein Paket?',
    '',
    headerLogin + '<input name="tracking_number">' + news,
  ],
  [
    'review-written',
    '/review/create?product=5',
    'en',
    'Write a review',
    'Write a review',
    '',
    '<form><input name="rating"><textarea name="review"></textarea><button>Submit review</button></form>',
  ],
  ['loyalty', '/pages/rewards', 'en', 'Rewards', 'Earn points', '', cards(3)],
  [
    'reviews',
    '/reviews/acme-speed-400',
    'en',
    'Acme Speed 400 review',
    'Acme Speed 400 review: fast and light',
    '',
    LD('{"@type":"Review","itemReviewed":{"@type":"Product","name":"Acme Speed 400"}}'),
  ],
];

const NAVIGATION =
  '<header><a href="/">Home</a><a href="/cart">0</a><form action="/search"><input name="q" type="search"></form></header>';

test.each(CASES)('%s: %s (%s)', (rule, address, language, title, heading, bodyClass, body) => {
  const url = `https://shop.example${address}`;
  const { document } = new JSDOM(
    `<html lang="${language}"><head><title>${title}</title></head><body class="${bodyClass}">${NAVIGATION}<main>${heading && `<h1>${heading}</h1>`}${body}</main></body></html>`,
    { url },
  ).window;
  expect(tag(readSignals(document, url)).ruleId).toBe(rule);
});
