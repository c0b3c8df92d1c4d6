/** Forms, fields and buttons: what the page lets a person do. Labels and names only, never values typed in. */
import { READING_LIMITS } from '../core/signals';
import { attribute, shortText, type DocumentReader } from './document-reader';

type Count = (code: string, by?: number) => void;

const MOST_FIELDS = 250;
const MOST_BUTTONS = READING_LIMITS.buttons;

/** What a field is for, by `autocomplete` or by its name; first match wins. */
const FIELDS: readonly (readonly [code: string, pattern: RegExp])[] = [
  [
    'card',
    /cc-(?:number|exp|csc|name)|card[-_ ]?(?:num|no|exp|cv[cv])|cc[-_]?n(?:um|o)|creditcard|cvv|cvc\b|(?:^|[-_\]])csc\b|kartennummer|numero[-_]?carte/,
  ],
  ['coupon', /coupon|voucher|promo[-_]?code|discount[-_]?code|gutschein|kupon|rabatt/],
  [
    'payment_method',
    /payment[-_[]?(?:method|option|mode)|pay[-_]?method|zahlart|zahlungsart|mode[-_]?paiement/,
  ],
  ['shipping_method', /shipping[-_[]?(?:method|option|rate)|delivery[-_[]?(?:method|option)|versandart/],
  [
    'address',
    /address-line|address[-_ ]?(?:line)?[-_ ]?[12]\b|street|postal|post[-_]?code|zip|\bcity\b|[-_[]city|\bplz\b|strasse/,
  ],
  ['quantity', /^ ?qty|[-_[]qty|quantity|\bmenge\b|\bamount\[/],
  ['rating', /rating|\bstars?\b|[-_]stars?\b/],
  ['review', /review/],
  ['order_number', /order[-_ ]?(?:id|number|no|num|key)\b|orderid|tracking[-_ ]?(?:number|code|id)/],
  [
    'new_password',
    /new-password|confirm[-_]?pass|pass(?:word)?[-_]?(?:confirm|2|again|repeat)|repeat[-_]?pass/,
  ],
  ['search', /^ (?:q|s|search|query|keywords?|search_query|suche?|text) /],
  ['captcha', /captcha/],
];

/** Counts what the fields are for; returns the labels of the buttons, each at most four times. */
export function readForms(reader: DocumentReader, count: Count, links: readonly Element[]): string[] {
  const labels = reader
    .byTag('button', MOST_BUTTONS)
    .map(
      (button) =>
        shortText(button, READING_LIMITS.button) ||
        attribute(button, 'aria-label') ||
        attribute(button, 'title'),
    );
  for (const tag of ['input', 'select', 'textarea'])
    for (const field of reader.byTag(tag, MOST_FIELDS)) {
      const type = tag === 'input' ? attribute(field, 'type').toLowerCase() : tag;
      // the label of a button is its value attribute; nothing a person can type
      if (/^(?:submit|button|image|reset)$/.test(type)) {
        if (type !== 'reset') labels.push(attribute(field, 'value') || attribute(field, 'alt'));
      } else readField(field, type, count);
    }
  for (const frame of reader.byTag('iframe', 20)) {
    const source = attribute(frame, 'src', 300).toLowerCase();
    if (PAYMENT_FRAMES.test(source)) count('field:card_frame');
    else if (/captcha|challenges\.cloudflare/.test(source)) count('field:captcha');
  }
  for (const link of links) labels.push(shortText(link, READING_LIMITS.button) || attribute(link, 'title'));
  return atMostFour(labels);
}

function readField(field: Element, type: string, count: Count): void {
  const name = attribute(field, 'name', 80);
  // autocomplete, name and id, a blank before each
  const text = ` ${name} ${attribute(field, 'id', 80)} ${attribute(field, 'autocomplete', 80)}`.toLowerCase();
  if (type === 'hidden') {
    if (/order[-_]?id/.test(text)) count('hidden:order');
    if (/product[-_]?id|variant/.test(text)) count('hidden:product');
    return;
  }
  if (/^(?:password|email|tel|search|textarea)$/.test(type)) count(`field:${type}`);
  const purpose = FIELDS.find(([, pattern]) => pattern.test(text));
  if (purpose) count(`field:${purpose[0]}`);
}

/** Frames of payment services hold the card fields of the shop. */
const PAYMENT_FRAMES =
  /elements-inner|stripe\.com\/v3\/(?:elements|card)|adyen\.com\/.*securedfields|hosted-?fields|braintree.*hosted|klarna.*(?:payments|checkout)|paypal\.com\/(?:smart\/card|.*card-fields)/;

/** Four of a kind are enough to say that there are many. */
function atMostFour(labels: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return labels
    .map((label) => label.trim().slice(0, READING_LIMITS.button))
    .filter((label) => {
      const before = seen.get(label) ?? 0;
      seen.set(label, before + 1);
      return label !== '' && before < 4;
    })
    .slice(0, MOST_BUTTONS);
}

/** Controls that shops mark by class, by what they are for; the names are in small letters, a blank around each. */
const CONTROLS: readonly (readonly [code: string, pattern: RegExp])[] = [
  ['control:add', /(?:add|[^a-z])[-_]{0,2}to[-_]{0,2}(?:cart|basket|bag)/],
  ['control:price', /price/],
  [
    'control:card',
    /product-(?:item|card|thumb|layout|miniature|box|tile)|productcard|grid-product| product /,
  ],
  ['control:crumb', /crumb/],
  ['control:sort', /sort-?by|orderby|toolbar-sort|facet|filter/],
  ['control:comment', /comment/],
  ['control:gallery', /gallery|zoom|thumbnails/],
  ['control:article', /byline/],
  [
    'notice',
    /alert-+success|message-success|success-m(?:sg|essage)|woocommerce-message|noti(?:ce|fication)-+success|\w__success(?: |$)/,
  ],
  ['button', /btn|button|cart/],
];
/** What every one of them has; most classes have none, and one expression is cheaper than ten. */
const ANY_CONTROL =
  /cart|basket|bag|price|produ|crumb|sort|order|facet|filter|comment|gallery|zoom|thumb|byline|succ|woocommerce-m|btn|butt/;
const MOST_ELEMENTS = 4_000;

export type Marked = { readonly buttons: readonly Element[]; readonly notices: readonly Element[] };

/**
 * Counts controls by the class of their elements. One walk that remembers each class text: asking the
 * browser for `[class*=…]` a dozen times over costs three times as much.
 */
export function readControls(reader: DocumentReader, count: Count): Marked {
  const codesOf = new Map<string, readonly string[]>();
  const buttons: Element[] = [];
  const notices: Element[] = [];
  for (const element of reader.all('[class]', MOST_ELEMENTS)) {
    const names = attribute(element, 'class');
    let codes = codesOf.get(names);
    if (codes === undefined) codesOf.set(names, (codes = readCodes(names)));
    for (const code of codes) {
      if (code === 'button') {
        if (element.nodeName === 'A' && buttons.length < MOST_BUTTONS) buttons.push(element);
      } else if (code === 'notice') notices.push(element);
      else count(code);
    }
  }
  if (reader.all('#button-cart,#add-to-cart-button,#addtocart', 1).length > 0) count('control:add');
  const articles = reader.all('article,time', 200).length;
  if (articles > 0) count('control:article', articles);
  return { buttons, notices };
}

function readCodes(names: string): readonly string[] {
  const text = ` ${names.toLowerCase()} `;
  return ANY_CONTROL.test(text)
    ? CONTROLS.filter(([, pattern]) => pattern.test(text)).map(([code]) => code)
    : [];
}
