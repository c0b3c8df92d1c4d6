/** Who answers what: pages that are recorded, the extension's own pages, and the browser's word of a loaded page. */
import { addSite } from '../../lib/app/journey-actions';
import { pageAtHand } from '../../lib/app/page-at-hand';
import { weighPage } from '../../lib/app/weigh-page';
import type { PageGlimpse, PageVisit } from '../../lib/core/page-visit';
import { neverRecord } from '../../lib/brands/never-record';
import { neverPatterns } from '../../lib/core/study-rules';
import { OUTBOX_PREFIX, planFor } from '../../lib/core/recording-plan';
import { webHost } from '../../lib/platform/web-host';
import type { Handlers } from '../../lib/messages/route';
import { forgetParked } from '../../lib/platform/outbox';
import { injectIfMissing, publishedPlan } from '../../lib/platform/recording';
import { describePage, tabHost } from '../../lib/platform/tabs';
import { keepSeen, keepVisit, mayEnter, record, store, visitEdges } from './edges';

export function messageHandlers(
  inLine: (openTabs: boolean) => Promise<void>,
  drive: () => Promise<void>,
): Handlers {
  const stored = async ({ eventId, complete }: PageGlimpse, kept: boolean): Promise<void> => {
    await forgetParked(new Map([[OUTBOX_PREFIX + eventId, complete]]));
    // the page need not wait for what the study asks of it
    if (kept) void drive();
  };
  return {
    onEnter: async (host) => ({ may: await mayEnter(host) }),
    onWeigh: async (signals, host) => {
      const reading = await weighPage(signals, { host, referrerHost: '', landing: [] }, visitEdges);
      return { ok: true, kept: false, ...(reading && { reading }) };
    },
    onSeen: async (seen, from) => {
      const { isWaiting, ...recorded } = await keepSeen(seen, { ...from, chosenCaseId: '' });
      if (!isWaiting) await stored(seen.visit, recorded.kept);
      return { ok: true, ...recorded };
    },
    onVisit: async (visit, from) => {
      const { kept, isWaiting } = await keepVisit(visit, { ...from, chosenCaseId: '' });
      if (!isWaiting) await stored(visit, kept);
      return { ok: true, kept };
    },
    onInternal: {
      reconcile: () => inLine(true).then(() => ({ ok: true })),
      add_site: async ({ caseId, site }) => {
        const changed = await store.changeJourney(caseId, (journey) => addSite(journey, site));
        await inLine(true);
        return { ok: changed !== undefined };
      },
      drive_prompts: () => drive().then(() => ({ ok: true })),
      page_at_hand: ({ tabId }) => pageAtHand(tabId, { ...visitEdges, tabHost, describe }),
      belongs: async ({ tabId, caseId }) => {
        const visit = await describe(tabId);
        const origin = { tabId, documentId: '', chosenCaseId: caseId };
        return { ok: visit !== undefined && (await record(visit, origin)).kept };
      },
    },
  };
}

/** The page of a tab as it is now; undefined when no page script runs there. */
async function describe(tabId: number): Promise<PageVisit | undefined> {
  const seen = await describePage(tabId);
  const arrival = {
    host: seen?.visit.host ?? '',
    referrerHost: seen?.visit.entry.referrerHost ?? '',
    landing: [],
  };
  const reading = seen && (await weighPage(seen.signals, arrival, visitEdges, 'all'));
  return seen && reading && { ...seen.visit, ...reading };
}

/** The browser saw a page load: where it is recorded, its script must be running. */
export async function witnessPage(tabId: number, address: string): Promise<void> {
  const plan = await publishedPlan();
  const host = webHost(address).replace(/^www\./, '');
  if (plan === null || host === '' || planFor(plan, host).journeys.length === 0) return;
  const never = neverPatterns(await store.settings(), await store.runningJourneys());
  if (!neverRecord(host, never)) await injectIfMissing(tabId);
}
