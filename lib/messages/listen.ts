/**
 * The background's two doors. What a page script sends reaches only `onEnter` and `onVisit`, with tab and host taken from
 * the browser, never from the message; what the extension's own pages send reaches only `onInternal`.
 */
import { parsePageVisit, type PageVisit } from '../core/page-visit';
import { browser, type Runtime } from '../platform/browser';
import type { InternalMessage, InternalReplies, PageReply } from './protocol';

/** Where a page's message came from, by the browser's word. */
export type PageSource = { readonly tabId: number; readonly documentId: string };

export type Handlers = {
  readonly onEnter: (host: string) => Promise<{ readonly may: boolean }>;
  readonly onVisit: (visit: PageVisit, from: PageSource) => Promise<PageReply>;
  readonly onInternal: {
    readonly [K in InternalMessage['kind']]: (
      message: Extract<InternalMessage, { kind: K }>,
    ) => Promise<InternalReplies[K]>;
  };
};

/** Must be called synchronously when the background starts: a later listener misses the wake-up. */
export function listenForMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    return sender.url?.startsWith(browser.runtime.getURL(''))
      ? answerInternal(message, handlers)
      : answerPage(message, sender, handlers);
  });
}

function answerPage(
  message: unknown,
  sender: Runtime.MessageSender,
  handlers: Handlers,
): Promise<unknown> | undefined {
  const { kind, visit } = (message ?? {}) as { kind?: unknown; visit?: unknown };
  if (kind !== 'visit' && kind !== 'enter') return undefined;
  const { tab, frameId } = sender;
  const host = hostOf(sender.url ?? '');
  if (tab?.id === undefined || tab.incognito || frameId !== 0 || host === '') return native({ ok: false });
  if (isFlood(tab.id)) return native({ ok: false, flood: true });
  if (kind === 'enter') return native(handlers.onEnter(host));
  const parsed = parsePageVisit(visit);
  if (!parsed.ok) return native({ ok: false });
  const { documentId = '' } = sender as { documentId?: string };
  return native(handlers.onVisit({ ...parsed.value, host }, { tabId: tab.id, documentId }));
}

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

export function hostOf(address: string): string {
  try {
    const { protocol, hostname } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? hostname : '';
  } catch {
    return '';
  }
}
