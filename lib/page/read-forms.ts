/** Forms, fields and buttons: what the page lets a person do. Labels and names only, never values typed in. */
import { READING_LIMITS } from '../core/signals';
import { shortText, type DocumentReader } from './document-reader';

type Count = (code: string, by?: number) => void;

const MOST_FIELDS = 250;
const MOST_BUTTONS = 60;

/** What a field is for, by `autocomplete` or by its name; first match wins. */
const FIELDS: readonly (readonly [code: string, pattern: RegExp])[] = [
  [
    'card',
    /cc-(?:number|exp|csc|name)|card[-_ ]?(?:number|no|num|exp|cvc|cvv)|cc[-_]?(?:number|num|no)|creditcard|cvv|cvc\b|(?:^|[-_\]])csc\b|kartennummer|numero[-_]?carte/,
  ],
  ['coupon', /coupon|voucher|promo[-_]?code|discount[-_]?code|gutschein|kupon|rabatt/],
  [
    'payment_method',
    /payment[-_[]?(?:method|option|mode)|pay[-_]?method|zahlart|zahlungsart|mode[-_]?paiement/,
  ],
  ['shipping_method', /shipping[-_[]?(?:method|option|rate)|delivery[-_[]?(?:method|option)|versandart/],
  [
    'address',
    /street-address|address-line|address[-_ ]?(?:line)?[-_ ]?[12]\b|street|postal|post[-_]?code|zip|\bcity\b|[-_[]city|\bplz\b|strasse/,
  ],
  ['quantity', /^qty|[-_[]qty|quantity|\bmenge\b|\bamount\[/],
  ['rating', /rating|\bstars?\b|[-_]stars?\b/],
  ['review', /review/],
  ['order_number', /order[-_ ]?(?:id|number|no|num|key)\b|orderid|tracking[-_ ]?(?:number|code|id)/],
  [
    'new_password',
    /new-password|confirm[-_]?pass|pass(?:word)?[-_]?(?:confirm|2|again|repeat)|repeat[-_]?pass/,
  ],
  ['search', /^(?:q|s|search|query|keywords?|search_query|suche?|text)$/],
  ['newsletter', /newsletter|subscribe/],
  ['captcha', /captcha/],
];

/** Counts what the fields are for; returns the labels of the buttons, each once. */
export function readForms(reader: DocumentReader, count: Count, links: readonly Element[]): string[] {
  readFields(reader, count);
  readFrames(reader, count);
  return readButtons(reader, links);
}

function readFields(reader: DocumentReader, count: Count): void {
  for (const tag of ['input', 'select', 'textarea']) {
    const fields = reader.byTag(tag);
    for (let i = 0; i < MOST_FIELDS; i += 1) {
      const field = fields[i];
      if (!field) break;
      const type = tag === 'input' ? (field.getAttribute('type') ?? 'text').toLowerCase() : tag;
      if (type === 'submit' || type === 'button' || type === 'image' || type === 'reset') continue;
      const complete = (field.getAttribute('autocomplete') ?? '').toLowerCase();
      const named = `${field.getAttribute('name') ?? ''} ${field.getAttribute('id') ?? ''}`
        .slice(0, 160)
        .toLowerCase();
      if (type === 'hidden') {
        if (/order[-_]?id/.test(named)) count('hidden:order');
        if (/product[-_]?id|variant/.test(named)) count('hidden:product');
        continue;
      }
      if (
        type === 'password' ||
        type === 'email' ||
        type === 'tel' ||
        type === 'search' ||
        type === 'textarea'
      )
        count(`field:${type}`);
      const text = `${complete} ${named}`;
      for (const [code, pattern] of FIELDS) {
        if (
          pattern.test(
            code === 'search' ? (field.getAttribute('name') ?? '').slice(0, 40).toLowerCase() : text,
          )
        ) {
          count(`field:${code}`);
          break;
        }
      }
    }
  }
}

/** Frames of payment services hold the card fields of the shop. */
const PAYMENT_FRAMES =
  /elements-inner|js\.stripe\.com\/v3\/(?:elements|card)|adyen\.com\/.*securedfields|hosted-?fields|braintree.*hosted|klarna.*(?:payments|checkout)|paypal\.com\/(?:smart\/card|.*card-fields)/;

function readFrames(reader: DocumentReader, count: Count): void {
  const frames = reader.byTag('iframe');
  for (let i = 0; i < 20; i += 1) {
    const frame = frames[i];
    if (!frame) break;
    const source = (frame.getAttribute('src') ?? '').slice(0, 300).toLowerCase();
    if (PAYMENT_FRAMES.test(source)) count('field:card_frame');
    else if (/recaptcha|hcaptcha|challenges\.cloudflare/.test(source)) count('field:captcha');
  }
}

/** Controls that shops mark by class, by what they are for. */
const CONTROLS: readonly (readonly [code: string, pattern: RegExp])[] = [
  ['control:add', /add-?_?to-?_?(?:cart|basket|bag)/i],
  ['control:price', /price/i],
  [
    'control:card',
    /product-(?:item|card|thumb|layout|miniature|box|tile)|productcard|grid-product|(?:^| )product(?: |$)/i,
  ],
  ['control:crumb', /crumb/i],
  ['control:sort', /sort-?by|orderby|toolbar-sort|facet|filter/i],
  ['control:comment', /comment/],
  ['control:gallery', /gallery|zoom|thumbnails/],
  ['control:article', /byline/],
  [
    'notice',
    /alert-+success|message-success|success-m(?:sg|essage)|woocommerce-message|noti(?:ce|fication)-+success/,
  ],
  ['button', /btn|button|cart/i],
];
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
  const elements = reader.byTag('*');
  for (let i = 0; i < MOST_ELEMENTS; i += 1) {
    const element = elements[i];
    if (!element) break;
    const names = element.getAttribute('class');
    if (!names) continue;
    let codes = codesOf.get(names);
    if (codes === undefined) {
      const text = names.slice(0, 200);
      codes = CONTROLS.filter(([, pattern]) => pattern.test(text)).map(([code]) => code);
      codesOf.set(names, codes);
    }
    for (const code of codes) {
      if (code === 'button') {
        if (element.nodeName === 'A' && buttons.length < MOST_BUTTONS) buttons.push(element);
      } else if (code === 'notice') notices.push(element);
      else count(code);
    }
  }
  if (reader.all('#button-cart,#add-to-cart-button,#addtocart').length > 0) count('control:add');
  const articles = reader.byTag('article').length + reader.byTag('time').length;
  if (articles > 0) count('control:article', articles);
  return { buttons, notices };
}

function readButtons(reader: DocumentReader, links: readonly Element[]): string[] {
  const labels = new Map<string, number>();
  const kept: string[] = [];
  const add = (label: string): void => {
    const tidy = label.trim().slice(0, READING_LIMITS.button);
    if (tidy === '' || kept.length >= MOST_BUTTONS) return;
    const seen = labels.get(tidy) ?? 0;
    labels.set(tidy, seen + 1);
    // four of a kind are enough to say that there are many
    if (seen < 4) kept.push(tidy);
  };
  const buttons = reader.byTag('button');
  for (let i = 0; i < MOST_BUTTONS; i += 1) {
    const button = buttons[i];
    if (!button) break;
    add(
      shortText(button, READING_LIMITS.button) ||
        (button.getAttribute('aria-label') ?? button.getAttribute('title') ?? ''),
    );
  }
  const inputs = reader.byTag('input');
  for (let i = 0; i < MOST_FIELDS; i += 1) {
    const input = inputs[i];
    if (!input) break;
    const type = input.getAttribute('type');
    // the label of a button is its value attribute; nothing a person can type
    if (type === 'submit' || type === 'button' || type === 'image')
      add(input.getAttribute('value') ?? input.getAttribute('alt') ?? '');
  }
  for (const link of links) add(shortText(link, READING_LIMITS.button) || (link.getAttribute('title') ?? ''));
  return kept;
}
