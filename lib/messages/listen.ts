/** The background listens: one dispatcher, not async, native promises out. */
import { browser, type Runtime } from '../platform/browser';
import { route, type Handlers } from './route';

/** Must be called synchronously when the background starts: a later listener misses the wake-up. */
export function listenForMessages(handlers: Handlers): void {
  const self = { id: browser.runtime.id, address: browser.runtime.getURL('') };
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    route(message, sender, self, handlers),
  );
}
