/**
 * The background's two doors. What a page script sends reaches only the first four handlers, with tab and host
 * taken from the browser, never from the message; what the extension's own pages send reaches only `onInternal`.
 */
import { parsePageVisit, type PageVisit } from '../core/page-visit';
import { asRecord, oneOf } from '../core/parse-parts';
import { parseSignals } from '../core/parse-signals';
import { parseSeenPage, type SeenPage } from '../core/seen-page';
import type { PageSignals } from '../core/signals';
import { webHost } from '../platform/web-host';
import type { InternalMessage, InternalReplies, PageReply } from './protocol';

/** What the browser says of who sent a message. */
export type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito: boolean } | undefined;
};

/** Who we are: the extension's id and the address its own pages begin with. */
export type Self = { readonly id: string; readonly address: string };

/** Where a page's message came from, by the browser's word. */
export type PageSource = { readonly tabId: number; readonly documentId: string };

export type Handlers = {
  readonly onEnter: (host: string) => Promise<{ readonly may: boolean }>;
  readonly onWeigh: (signals: PageSignals, host: string) => Promise<PageReply>;
  /** A visit whose page has not been weighed yet. */
  readonly onSeen: (seen: SeenPage, from: PageSource) => Promise<PageReply>;
  readonly onVisit: (visit: PageVisit, from: PageSource) => Promise<PageReply>;
  readonly onInternal: {
    readonly [K in InternalMessage['kind']]: (
      message: Extract<InternalMessage, { kind: K }>,
    ) => Promise<InternalReplies[K]>;
  };
};

/** The answer to a message, or undefined for one that is not for us: then nothing is answered at all. */
export function route(
  message: unknown,
  sender: Sender,
  self: Self,
  handlers: Handlers,
): Promise<unknown> | undefined {
  if (sender.id !== self.id) return undefined;
  return sender.url?.startsWith(self.address)
    ? answerInternal(message, handlers)
    : answerPage(message, sender, handlers);
}

const PAGE_DOORS = ['enter', 'weigh', 'visit'] as const;

function answerPage(message: unknown, sender: Sender, handlers: Handlers): Promise<unknown> | undefined {
  const said = asRecord(message);
  const kind = oneOf(PAGE_DOORS, said['kind']);
  if (kind === undefined) return undefined;
  const { tab, frameId } = sender;
  const host = webHost(sender.url ?? '');
  if (tab?.id === undefined || tab.incognito || frameId !== 0 || host === '') return native({ ok: false });
  if (isFlood(tab.id)) return native({ ok: false, flood: true });
  if (kind === 'enter') return native(handlers.onEnter(host));
  if (kind === 'weigh') {
    const signals = parseSignals(said['signals']);
    return native(signals === undefined ? REFUSED : handlers.onWeigh(signals, host));
  }
  const from = { tabId: tab.id, documentId: sender.documentId ?? '' };
  if (said['signals'] !== undefined) {
    const seen = parseSeenPage(said);
    return native(seen ? handlers.onSeen({ ...seen, visit: { ...seen.visit, host } }, from) : REFUSED);
  }
  const parsed = parsePageVisit(said['visit']);
  return native(parsed.ok ? handlers.onVisit({ ...parsed.value, host }, from) : REFUSED);
}

const REFUSED: PageReply = { ok: false };

const BURST = 60;
const PER_SECOND = 3;
const buckets = new Map<number, { tokens: number; at: number }>();

/** A tab may send a burst and then a few messages a second; more is no person. Refusing keeps nothing of it. */
function isFlood(tabId: number): boolean {
  const now = Date.now();
  const bucket = buckets.get(tabId) ?? { tokens: BURST, at: now };
  const tokens = Math.min(BURST, bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * PER_SECOND);
  buckets.set(tabId, { tokens: Math.max(0, tokens - 1), at: now });
  return tokens < 1;
}

function answerInternal(message: unknown, handlers: Handlers): Promise<unknown> | undefined {
  const { kind } = (message ?? {}) as { kind?: unknown };
  if (typeof kind !== 'string' || !Object.hasOwn(handlers.onInternal, kind)) return undefined;
  const handle = handlers.onInternal[kind as InternalMessage['kind']] as (
    message: unknown,
  ) => Promise<unknown>;
  return native(handle(message));
}

/** A Dexie promise would arrive as `undefined` on the other side: answers go out as the browser's own. */
function native(answer: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    Promise.resolve(answer).then(resolve, reject);
  });
}
