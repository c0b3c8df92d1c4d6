/** Forged messages: whatever a recorded page's process may send, it can only add a visit, and learns of itself only. */
import { describe, expect, test } from 'vitest';
import { route, type Handlers, type Sender } from '../../../lib/messages/route';
import { glimpseOf, signalsOf, visitOf } from '../../fixtures/visits';

const SELF = { id: 'us', address: 'chrome-extension://us/' };
const FORGED = { host: 'forged.example' };
const VISIT = visitOf(FORGED);
const SIGNALS = signalsOf({
  ...FORGED,
  path: '/cart',
  parameters: [['q', 'shoes']],
  title: 'Cart',
  headings: ['Cart'],
  buttons: ['Checkout'],
  facts: { 'field:quantity': 1 },
  names: [{ source: 'product', text: 'Shoe' }],
});
/** As the page knows itself before it is weighed. */
const GLIMPSE = glimpseOf(FORGED);

function handlersOf(called: string[]): Handlers {
  const note =
    <T>(name: string, answer: T) =>
    (given: unknown): Promise<T> => {
      called.push(`${name} ${JSON.stringify(given)}`);
      return Promise.resolve(answer);
    };
  return {
    onEnter: note('enter', { may: true }),
    onWeigh: (signals, host) => {
      called.push(`weigh ${signals.title} ${host}`);
      return Promise.resolve({ ok: true, kept: false });
    },
    onSeen: ({ visit, signals, landing, after }, from) => {
      called.push(`seen ${visit.host} ${signals.title} ${from.tabId} ${landing} ${after}`);
      return Promise.resolve({ ok: true, kept: true });
    },
    onVisit: (visit, from) => {
      called.push(`visit ${visit.host} ${from.tabId} ${from.documentId}`);
      return Promise.resolve({ ok: true, kept: true });
    },
    onInternal: {
      reconcile: note('reconcile', { ok: true } as const),
      add_site: note('add_site', { ok: true }),
      page_at_hand: note('page_at_hand', { kind: 'no_page' } as const),
      drive_prompts: note('drive_prompts', { ok: true } as const),
      belongs: note('belongs', { ok: true }),
    },
  };
}

let tabs = 0;
/** A page script in the top frame of a fresh tab. */
const pageScript = (change: Partial<Sender> = {}): Sender => ({
  id: 'us',
  url: 'https://shop.example/p/1',
  frameId: 0,
  documentId: 'D1',
  tab: { id: (tabs += 1), incognito: false },
  ...change,
});

async function answer(message: unknown, sender: Sender): Promise<{ reply: unknown; called: string[] }> {
  const called: string[] = [];
  return { reply: await route(message, sender, SELF, handlersOf(called)), called };
}

describe('the page-facing door', () => {
  test.each(Object.keys(handlersOf([]).onInternal))('%s is refused from a page script', async (kind) => {
    expect(await answer({ kind, tabId: 1, caseId: 'J-1' }, pageScript())).toEqual({
      reply: undefined,
      called: [],
    });
  });

  test.each(['__proto__', 'constructor', 'toString', '', undefined, null, 7, {}])(
    '%j is nothing we know',
    async (kind) => {
      expect(await answer({ kind }, pageScript())).toEqual({ reply: undefined, called: [] });
      expect(await answer({ kind }, { id: 'us', url: `${SELF.address}popup.html` })).toEqual({
        reply: undefined,
        called: [],
      });
    },
  );

  test('host, tab and document come from the browser, not from the message', async () => {
    const sender = pageScript();
    expect(await answer({ kind: 'visit', visit: VISIT }, sender)).toEqual({
      reply: { ok: true, kept: true },
      called: [`visit shop.example ${sender.tab?.id} D1`],
    });
  });

  test.each<[string, Partial<Sender>]>([
    ['a private window', { tab: { id: 9001, incognito: true } }],
    ['a frame inside the page', { frameId: 3 }],
    ['no tab', { tab: undefined }],
    ['a page that is no web page', { url: 'file:///etc/passwd' }],
  ])('%s adds nothing', async (_, change) => {
    expect(await answer({ kind: 'visit', visit: VISIT }, pageScript(change))).toEqual({
      reply: { ok: false },
      called: [],
    });
  });

  test('another extension is not answered at all', async () => {
    expect(await answer({ kind: 'visit', visit: VISIT }, pageScript({ id: 'them' }))).toEqual({
      reply: undefined,
      called: [],
    });
  });

  test('a visit that does not fit is refused', async () => {
    const big = { ...VISIT, candidates: [{ source: 'brand', text: 'x'.repeat(5_000) }] };
    expect(await answer({ kind: 'visit', visit: big }, pageScript())).toEqual({
      reply: { ok: false },
      called: [],
    });
  });

  test('a page that is not weighed yet comes with its signals, and from where the browser says', async () => {
    const sender = pageScript();
    const seen = { kind: 'visit', visit: GLIMPSE, signals: SIGNALS, landing: [['gclid', '1']] };
    expect((await answer(seen, sender)).called).toEqual([
      `seen shop.example Cart ${sender.tab?.id} gclid,1 undefined`,
    ]);
    expect((await answer({ ...seen, after: 'checkout' }, sender)).called).toEqual([
      `seen shop.example Cart ${sender.tab?.id} gclid,1 checkout`,
    ]);
    expect((await answer({ kind: 'weigh', signals: SIGNALS }, sender)).called).toEqual([
      'weigh Cart shop.example',
    ]);
  });

  test.each<[string, unknown]>([
    ['no signals', undefined],
    ['a title too long', { ...SIGNALS, title: 'x'.repeat(301) }],
    ['too many buttons', { ...SIGNALS, buttons: Array.from({ length: 61 }, () => 'x') }],
    ['a heading that is no text', { ...SIGNALS, headings: [{}] }],
    ['a fact of its own making', { ...SIGNALS, facts: { 'see https://x.example': 1 } }],
    ['a count that is no count', { ...SIGNALS, facts: { 'field:card': 'many' } }],
    ['a name without a source', { ...SIGNALS, names: [{ source: 'cookie', text: 'x' }] }],
    ['a parameter of three parts', { ...SIGNALS, parameters: [['a', 'b', 'c']] }],
  ])('%s: neither weighed nor stored', async (_, signals) => {
    const refused = { reply: { ok: false }, called: [] };
    expect(await answer({ kind: 'weigh', signals }, pageScript())).toEqual(refused);
    expect(await answer({ kind: 'visit', visit: GLIMPSE, signals }, pageScript())).toEqual(refused);
  });

  test('a flood is cut off after a burst, for that tab alone', async () => {
    const sender = pageScript();
    const replies = await Promise.all(
      Array.from({ length: 200 }, () => answer({ kind: 'visit', visit: VISIT }, sender)),
    );
    const stored = replies.filter(({ called }) => called.length > 0).length;
    expect(stored >= 60 && stored < 70).toBe(true);
    expect((await answer({ kind: 'visit', visit: VISIT }, pageScript())).called).toHaveLength(1);
  });
});

describe('the internal door', () => {
  test('answers the extension’s own pages', async () => {
    const { reply, called } = await answer(
      { kind: 'belongs', tabId: 1, caseId: 'J-1' },
      { id: 'us', url: `${SELF.address}popup.html` },
    );
    expect([reply, called.length]).toEqual([{ ok: true }, 1]);
  });

  test('an address that only looks like ours is a page', async () => {
    expect(
      await answer({ kind: 'reconcile' }, pageScript({ url: 'https://us/chrome-extension://us/' })),
    ).toEqual({ reply: undefined, called: [] });
  });
});
