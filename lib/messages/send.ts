/** Extension page → background: one typed question, one typed answer. */
import { browser } from '../platform/browser';
import type { InternalMessage, InternalReplies } from './protocol';

/** Throws when nobody answered: `undefined` is a failure, never a success. */
export async function send<K extends InternalMessage['kind']>(
  message: Extract<InternalMessage, { kind: K }>,
): Promise<InternalReplies[K]> {
  const reply: unknown = await browser.runtime.sendMessage(message);
  if (reply === undefined || reply === null) throw new Error(`no answer to ${message.kind}`);
  return reply as InternalReplies[K];
}
