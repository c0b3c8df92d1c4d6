/** The same page in every language: a heading at an address that says nothing, or a button below a product's name. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readSignals } from '../../../lib/page/read-signals';
import { tag } from '../../../lib/rules';

const LOGIN =
  '<form><input type="email" name="email"><input type="password" name="password"><button>OK</button></form>';
const CHECKOUT =
  '<form><input name="street" autocomplete="address-line1"><input name="postcode"><input name="city"><input type="tel" name="phone"><input type="radio" name="shipping_method"><input type="radio" name="payment_method"></form>';
const LISTING = '<div class="product-card"><a href="/x">Speed</a><span class="price">9 €</span></div>'.repeat(
  8,
);

const bodyOf = (rule: string, words: string): string => {
  const heading = `<h1>${rule === 'product' ? 'Speed 400' : words}</h1>`;
  if (rule === 'product')
    return `${heading}<span class="product__price">59 €</span><form action="/cart/add"><input name="quantity" value="1"><button class="btn">${words}</button></form>`;
  if (rule === 'cart') return `${heading}<input name="quantity[3]" value="1">`;
  if (rule === 'checkout') return heading + CHECKOUT;
  if (rule === 'login') return heading + LOGIN;
  if (rule === 'search') return heading + LISTING;
  return heading + (rule === 'review-written' ? '<textarea name="comment"></textarea>' : '');
};

/** One line a page: rule, then the words in each language. */
const PAGES: readonly (readonly [rule: string, words: Readonly<Record<string, string>>])[] = [
  [
    'product',
    {
      de: 'In den Warenkorb',
      fr: 'Ajouter au panier',
      pl: 'Dodaj do koszyka',
      es: 'Añadir al carrito',
      it: 'Aggiungi al carrello',
      pt: 'Adicionar ao carrinho',
      nl: 'In winkelwagen',
      cs: 'Do košíku',
      sk: 'Do košíka',
      uk: 'До кошика',
      bg: 'Добави в количката',
      sr: 'Dodaj u korpu',
      hr: 'Dodaj u košaricu',
      sl: 'Dodaj v košarico',
      ro: 'Adaugă în coș',
      hu: 'Kosárba',
      tr: 'Sepete Ekle',
      sv: 'Lägg i varukorg',
      da: 'Læg i kurv',
      no: 'Legg i handlekurv',
      fi: 'Lisää ostoskoriin',
      et: 'Lisa ostukorvi',
      lt: 'Į krepšelį',
      lv: 'Ielikt grozā',
      el: 'Προσθήκη στο καλάθι',
      ru: 'Добавить в корзину',
      mk: 'Додади во кошничка',
      en: 'Add to bag',
    },
  ],
  [
    'cart',
    {
      de: 'Ihr Warenkorb',
      fr: 'Votre panier',
      pl: 'Twój koszyk',
      es: 'Tu carrito',
      it: 'Il tuo carrello',
      pt: 'O seu carrinho',
      nl: 'Winkelwagen',
      cs: 'Nákupní košík',
      sk: 'Nákupný košík',
      uk: 'Кошик',
      bg: 'Количка',
      sr: 'Korpa',
      hr: 'Košarica',
      sl: 'Košarica',
      ro: 'Coșul meu',
      hu: 'Kosár',
      tr: 'Sepetim',
      sv: 'Varukorg',
      da: 'Indkøbskurv',
      no: 'Handlekurv',
      fi: 'Ostoskori',
      et: 'Ostukorv',
      lt: 'Krepšelis',
      lv: 'Grozs',
      el: 'Καλάθι αγορών',
      ru: 'Корзина',
      mk: 'Кошничка',
    },
  ],
  [
    'order',
    {
      de: 'Vielen Dank für Ihre Bestellung!',
      fr: 'Merci pour votre commande',
      pl: 'Dziękujemy za zamówienie',
      es: 'Gracias por tu pedido',
      it: 'Grazie per il tuo ordine',
      pt: 'Obrigado pela sua encomenda',
      nl: 'Bedankt voor je bestelling',
      cs: 'Děkujeme za vaši objednávku',
      sk: 'Ďakujeme za vašu objednávku',
      uk: 'Дякуємо за замовлення',
      bg: 'Благодарим за поръчката',
      sr: 'Hvala na porudžbini',
      hr: 'Hvala na narudžbi',
      sl: 'Hvala za naročilo',
      ro: 'Vă mulțumim pentru comandă',
      hu: 'Köszönjük a rendelését',
      tr: 'Siparişiniz için teşekkürler',
      sv: 'Tack för din beställning',
      da: 'Tak for din ordre',
      no: 'Takk for din bestilling',
      fi: 'Kiitos tilauksestasi',
      et: 'Täname tellimuse eest',
      lt: 'Ačiū už užsakymą',
      lv: 'Paldies par pasūtījumu',
      el: 'Ευχαριστούμε για την παραγγελία σας',
      ru: 'Спасибо за ваш заказ!',
      mk: 'Ви благодариме за нарачката',
    },
  ],
  [
    'checkout',
    {
      de: 'Zur Kasse',
      fr: 'Finaliser la commande',
      pl: 'Podsumowanie zamówienia',
      es: 'Finalizar compra',
      it: 'Pagamento e spedizione',
      pt: 'Finalizar compra',
      nl: 'Afrekenen',
      cs: 'Dokončení objednávky',
      uk: 'Оформлення замовлення',
      bg: 'Завършване на поръчката',
      sr: 'Završetak kupovine',
      ro: 'Finalizare comandă',
      hu: 'Pénztár',
      tr: 'Ödeme',
      sv: 'Kassa',
      fi: 'Kassa',
      et: 'Kassa',
      lt: 'Užsakymo pateikimas',
      lv: 'Pasūtījuma noformēšana',
      el: 'Ολοκλήρωση παραγγελίας',
      ru: 'Оформление заказа',
      mk: 'Наплата',
    },
  ],
  [
    'login',
    {
      de: 'Anmelden',
      fr: 'Connexion',
      pl: 'Zaloguj się',
      es: 'Iniciar sesión',
      it: 'Accedi',
      pt: 'Entrar',
      nl: 'Inloggen',
      cs: 'Přihlášení',
      uk: 'Вхід',
      bg: 'Вход',
      sr: 'Prijava',
      ro: 'Autentificare',
      hu: 'Bejelentkezés',
      tr: 'Giriş yap',
      sv: 'Logga in',
      fi: 'Kirjaudu',
      et: 'Logi sisse',
      lt: 'Prisijungti',
      lv: 'Ielogoties',
      el: 'Σύνδεση',
      ru: 'Вход',
      mk: 'Најава',
    },
  ],
  [
    'policy',
    {
      de: 'Versand und Zahlung',
      fr: 'Livraison et paiement',
      pl: 'Dostawa i płatność',
      es: 'Envíos y pagos',
      it: 'Spedizioni e pagamenti',
      cs: 'Doprava a platba',
      uk: 'Доставка і оплата',
      ru: 'Доставка и оплата',
      el: 'Τρόποι πληρωμής',
      lv: 'Piegāde un apmaksa',
      mk: 'Испорака',
    },
  ],
  [
    'return',
    {
      de: 'Rückgabe und Umtausch',
      fr: 'Retours et remboursements',
      pl: 'Zwroty i reklamacje',
      es: 'Devoluciones',
      it: 'Resi e rimborsi',
      cs: 'Vrácení zboží',
      uk: 'Повернення товару',
      ru: 'Возврат товара',
    },
  ],
  [
    'support',
    {
      de: 'Häufige Fragen',
      fr: 'Foire aux questions',
      pl: 'Najczęściej zadawane pytania',
      es: 'Preguntas frecuentes',
      it: 'Domande frequenti',
      uk: 'Питання та відповіді',
      cs: 'Časté dotazy',
    },
  ],
  ['warranty', { de: 'Garantie', pl: 'Gwarancja', uk: 'Гарантія' }],
  [
    'orders',
    {
      de: 'Meine Bestellungen',
      fr: 'Mes commandes',
      pl: 'Moje zamówienia',
      es: 'Mis pedidos',
      it: 'I miei ordini',
      uk: 'Мої замовлення',
      cs: 'Moje objednávky',
      nl: 'Mijn bestellingen',
      ro: 'Comenzile mele',
      hu: 'Rendeléseim',
      tr: 'Siparişlerim',
    },
  ],
  [
    'tracking',
    {
      de: 'Sendungsverfolgung',
      fr: 'Suivi de commande',
      pl: 'Śledzenie przesyłki',
      es: 'Seguimiento de pedido',
      uk: 'Відстежити посилку',
    },
  ],
  ['wishlist', { de: 'Merkzettel', fr: 'Liste de souhaits', pl: 'Lista życzeń', uk: 'Список бажань' }],
  ['comparison', { de: 'Produktvergleich', pl: 'Porównanie produktów', uk: 'Порівняння товарів' }],
  [
    'unsubscribe',
    { de: 'Newsletter abbestellen', fr: 'Se désabonner de la newsletter', pl: 'Wypisz się z newslettera' },
  ],
  ['cancellation', { de: 'Vertrag kündigen', fr: 'Annuler la commande', pl: 'Anuluj zamówienie' }],
  [
    'review-written',
    { de: 'Bewertung schreiben', fr: 'Donner votre avis', pl: 'Napisz opinię', uk: 'Написати відгук' },
  ],
  ['recommendation-given', { de: 'Freunde werben', fr: 'Parrainer un ami', pl: 'Poleć znajomemu' }],
  ['loyalty', { de: 'Bonusprogramm', fr: 'Programme de fidélité', pl: 'Program lojalnościowy' }],
  [
    'error',
    {
      de: 'Seite nicht gefunden',
      fr: 'Page introuvable',
      pl: 'Nie znaleziono strony',
      es: 'Página no encontrada',
      uk: 'Сторінку не знайдено',
      cs: 'Stránka nenalezena',
    },
  ],
  ['manual', { de: 'Bedienungsanleitung', fr: 'Mode d’emploi', pl: 'Instrukcja obsługi' }],
  ['financing', { de: 'Ratenzahlung', fr: 'Paiement en plusieurs fois', pl: 'Raty' }],
  ['about', { de: 'Über uns', fr: 'Qui sommes-nous', pl: 'O nas' }],
  [
    'search',
    {
      de: 'Suchergebnisse für „Stiefel“',
      fr: 'Résultats de recherche pour bottes',
      pl: 'Wyniki wyszukiwania: buty',
      es: 'Resultados de búsqueda',
      it: 'Risultati della ricerca',
      uk: 'Результати пошуку',
      cs: 'Výsledky vyhledávání',
      el: 'Αποτελέσματα αναζήτησης',
      lv: 'Meklēšanas rezultāti',
      mk: 'Резултати од пребарувањето',
    },
  ],
];

describe.each(PAGES)('%s', (rule, words) => {
  test.each(Object.entries(words))('%s: %s', (language, text) => {
    const url = `https://shop.example/${rule === 'product' ? 'rot-rouge-400' : 'a/b7'}`;
    const title = rule === 'order' || rule === 'checkout' ? 'Shop' : text;
    const { document } = new JSDOM(
      `<html lang="${language}"><head><title>${rule === 'product' ? 'Speed 400' : title}</title></head><body><header><a href="/">1</a><a href="/cart">0</a><form action="/search"><input name="q" type="search"></form></header><main>${bodyOf(rule, text)}</main></body></html>`,
      { url },
    ).window;
    expect(tag(readSignals(document, url)).ruleId).toBe(rule);
  });
});
