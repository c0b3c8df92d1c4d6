/** Twelve pages that mean harm: reading never throws and its work is bounded by count. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readCandidates } from '../../../lib/core/page-names';
import { parseSignals } from '../../../lib/core/parse-signals';
import { readSignals } from '../../../lib/page/read-signals';
import { tag } from '../../../lib/rules';

const page = (html: string): Document => new JSDOM(html).window.document;
const AT = 'https://shop.example/cart';

const BOMBS: readonly (readonly [name: string, make: () => { document: Document; address?: string }])[] = [
  [
    '50 MB of JSON-LD',
    () => ({ document: withScript(`{"@type":"Product","name":"${'x'.repeat(50_000_000)}"}`) }),
  ],
  [
    '10,000 levels of JSON',
    () => ({ document: withScript(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`) }),
  ],
  [
    '2,000 blocks of JSON-LD',
    () => ({
      document: page('<script type="application/ld+json">{"@type":"Product"}</script>'.repeat(2_000)),
    }),
  ],
  [
    'a list of 100,000 products',
    () => ({ document: withScript(`[${'{"@type":"Product"},'.repeat(3_000)}{}]`) }),
  ],
  ['2,000 levels of elements (jsdom recurses; browsers cap at 512)', () => ({ document: nested(2_000) })],
  [
    'a title of a million characters',
    () => ({
      document: page(`<title>${'cart '.repeat(200_000)}</title><h1>${'thanks order '.repeat(50_000)}</h1>`),
    }),
  ],
  [
    'clobbered names',
    () => ({
      document: page(
        '<form name="forms"></form><form name="getElementsByTagName"></form><img name="querySelectorAll"><form name="title"><input name="getAttribute"><input name="firstChild"></form><form name="body"></form>',
      ),
    }),
  ],
  ['getters that throw', () => ({ document: throwing() })],
  [
    'an address for bad expressions',
    () => ({
      document: page('<p>'),
      address: `https://shop.example/${'a-'.repeat(5_000)}!?${'q=%E0&'.repeat(2_000)}`,
    }),
  ],
  ['no address at all', () => ({ document: page('<p>'), address: '::::' })],
  [
    'prototype names in JSON-LD',
    () => ({
      document: withScript(
        '{"__proto__":{"@type":"Product"},"constructor":{"name":"x"},"@type":["__proto__","toString","Product"]}',
      ),
    }),
  ],
  [
    '20,000 buttons, fields and links',
    () => ({
      document: page(
        `${'<button>Add to cart</button><input name="qty"><a href="/brand/x">x</a>'.repeat(7_000)}`,
      ),
    }),
  ],
  [
    'words made of joiners and controls',
    () => ({
      document: page(
        `<title>${'\u200d\u0000\ud800'.repeat(10_000)}</title><h1>${'\u0301'.repeat(100_000)}</h1>`,
      ),
    }),
  ],
];

describe('hostile pages', () => {
  test.each(BOMBS)('%s', (_, make) => {
    const { document, address } = make();
    const asked = questionsTo(document);
    const signals = readSignals(document, address ?? AT);
    const found = tag(signals);
    const candidates = readCandidates(signals);
    expect(JSON.stringify(signals).length).toBeLessThan(64_000);
    // whatever a page shows, what is read of it passes the door
    expect(parseSignals(JSON.parse(JSON.stringify(signals)))).toEqual(signals);
    expect(signals.title.length).toBeLessThanOrEqual(300);
    expect(candidates.length).toBeLessThanOrEqual(10);
    expect(candidates.filter((one) => one.text.length > 80)).toEqual([]);
    expect(found.confidence).toBeGreaterThanOrEqual(0);
    // counted, not timed: `npm run test:faults` prints the milliseconds in a browser
    expect(asked()).toBeLessThan(MOST_QUESTIONS);
  });
});

const MOST_QUESTIONS = 2_500;

/** Counts how often a text or an attribute of the document is asked for. */
function questionsTo(document: Document): () => number {
  const { Element, Node } = document.defaultView as unknown as {
    readonly Element: { readonly prototype: Element };
    readonly Node: { readonly prototype: Node };
  };
  let asked = 0;
  const { getAttribute } = Element.prototype;
  Element.prototype.getAttribute = function counted(this: Element, name) {
    asked += 1;
    return getAttribute.call(this, name);
  };
  const text = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
  Object.defineProperty(Node.prototype, 'textContent', {
    ...text,
    get(this: Node) {
      asked += 1;
      return text?.get?.call(this) as unknown;
    },
  });
  return () => asked;
}

function withScript(text: string): Document {
  const document = page('<p>');
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = text;
  document.head.append(script);
  return document;
}

function nested(depth: number): Document {
  const document = page('<p>');
  let at: Element = document.body;
  for (let i = 0; i < depth; i += 1) at = at.appendChild(document.createElement(i % 2 ? 'div' : 'h1'));
  return document;
}

function throwing(): Document {
  const document = page('<title>Cart</title><h1>Cart</h1>');
  for (const name of [
    'title',
    'forms',
    'body',
    'head',
    'documentElement',
    'querySelectorAll',
    'getElementsByTagName',
    'links',
  ]) {
    Object.defineProperty(document, name, {
      get: () => {
        throw new Error('trap');
      },
    });
  }
  return document;
}
