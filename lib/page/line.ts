/** The line to the background, which may be asleep, and the place where a last word is left when it is. */
import type { PageReading, PageVisit } from '../core/page-visit';
import { OUTBOX_PREFIX } from '../core/recording-plan';
import type { SeenPage } from '../core/seen-page';
import type { PageSignals } from '../core/signals';
import { pageApi } from '../platform/page';

/** What the background says (messages/protocol.ts); as it comes, and it may not come. */
export type Reply = {
  readonly ok?: boolean;
  readonly may?: boolean;
  readonly kept?: boolean;
  readonly flood?: boolean;
  readonly reading?: PageReading;
  readonly thanks?: boolean;
};

/** What was not heard is said again after this long (ms), then after twice as long, three times … */
const ASK_AGAIN = 500;

let orphaned = (): void => undefined;

/** The extension was reloaded or updated: this script has nobody to talk to any more. */
export function onOrphan(run: () => void): void {
  orphaned = run;
}

/** Undefined when the background was stopped while it handled the message. */
export async function ask(message: object): Promise<Reply | undefined> {
  try {
    return ((await pageApi.runtime.sendMessage(message)) ?? undefined) as Reply | undefined;
  } catch {
    if (pageApi.runtime.id === undefined) orphaned();
    return undefined;
  }
}

/** Says it again until it is heard, `most` times; undefined when it was not. */
export async function insist(
  message: object,
  most: number,
  isOver: () => boolean,
): Promise<Reply | undefined> {
  for (let asked = 1; asked <= most; asked += 1) {
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN * asked));
    if (isOver()) return undefined;
    const reply = await ask(message);
    // also when there was too much at once: later there is not
    if (reply?.ok === true) return reply;
  }
  return undefined;
}

/** What the page would be; undefined when the background cannot be heard. */
export async function weigh(signals: PageSignals): Promise<PageReading | undefined> {
  return (await ask({ kind: 'weigh', signals }))?.reading;
}

/** What is redacted lies in a file; what has not been weighed in memory: false where the browser does not let us. */
export async function park(left: PageVisit | SeenPage): Promise<boolean> {
  const isRedacted = !('signals' in left);
  const key = OUTBOX_PREFIX + (isRedacted ? left : left.visit).eventId;
  const area = isRedacted ? pageApi.storage.local : pageApi.storage.session;
  try {
    // memory is counted by the piece: a text takes a third of what the same takes as an object
    await area.set({ [key]: isRedacted ? left : JSON.stringify(left) });
    return true;
  } catch {
    // an orphan, or a browser that keeps its memory to itself: the message that follows has to do
    return false;
  }
}
