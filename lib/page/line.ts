/** The line to the background, which may be asleep, and the place where a last word is left when it is. */
import type { PageReading, PageVisit } from '../core/page-visit';
import { OUTBOX_PREFIX } from '../core/recording-plan';
import type { SeenPage } from '../core/seen-page';
import type { PageSignals } from '../core/signals';
import type { pageApi } from '../platform/page';

/** What the background says (messages/protocol.ts); as it comes, and it may not come. */
export type Reply = {
  readonly ok?: boolean;
  readonly may?: boolean;
  readonly kept?: boolean;
  readonly flood?: boolean;
  readonly reading?: PageReading;
  readonly thanks?: boolean;
};

/** What was not heard is said again after this long, then twice as long …, and at last every 16 s. */
const ASK_AGAIN = 250;
const DOUBLED = 6;

export type Line = {
  /** Undefined when the background was stopped while it handled the message. */
  readonly ask: (message: object) => Promise<Reply | undefined>;
  /** Says it again until it is heard, `most` times; undefined when it was not. */
  readonly insist: (message: object, most: number, isOver: () => boolean) => Promise<Reply | undefined>;
  /** On a site that nobody listed the background is asked first: on a never-record site nothing is read. */
  readonly mayRead: () => Promise<boolean>;
  /** What the page would be; undefined when the background cannot be heard. */
  readonly weigh: (signals: PageSignals) => Promise<PageReading | undefined>;
  /** What is redacted lies in a file; what has not been weighed in memory: false where the browser does not let us. */
  readonly park: (left: PageVisit | SeenPage) => Promise<boolean>;
};

/** @param onOrphan the extension was reloaded or updated: this script has nobody to talk to any more */
export function lineOver(api: typeof pageApi, onOrphan: () => void): Line {
  async function ask(message: object): Promise<Reply | undefined> {
    try {
      return ((await api.runtime.sendMessage(message)) ?? undefined) as Reply | undefined;
    } catch {
      if (api.runtime.id === undefined) onOrphan();
      return undefined;
    }
  }
  return {
    ask,
    async insist(message, most, isOver) {
      for (let asked = 0; asked < most; asked += 1) {
        await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN * 2 ** Math.min(asked, DOUBLED)));
        if (isOver()) return undefined;
        const reply = await ask(message);
        // also when there was too much at once: later there is not
        if (reply?.ok === true) return reply;
      }
      return undefined;
    },
    mayRead: async () => (await ask({ kind: 'enter' }))?.may === true,
    weigh: async (signals) => (await ask({ kind: 'weigh', signals }))?.reading,
    async park(left) {
      const isRedacted = !('signals' in left);
      const key = OUTBOX_PREFIX + (isRedacted ? left : left.visit).eventId;
      const area = isRedacted ? api.storage.local : api.storage.session;
      try {
        // memory is counted by the piece: a text takes a third of what the same takes as an object
        await area.set({ [key]: isRedacted ? left : JSON.stringify(left) });
        return true;
      } catch {
        // an orphan, or a browser that keeps its memory to itself: the message that follows has to do
        return false;
      }
    },
  };
}
