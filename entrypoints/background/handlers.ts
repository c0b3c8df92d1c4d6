/** Who answers what: pages that are recorded, the extension's own pages, and the browser's word of a loaded page. */
import { addSite } from '../../lib/app/journey-actions';
import { pageAtHand } from '../../lib/app/page-at-hand';
import { mayRead } from '../../lib/app/record-visit';
import { neverRecord } from '../../lib/brands/never-record';
import { hostKindOf } from '../../lib/core/host-kinds';
import { neverPatterns } from '../../lib/core/study-rules';
import { OUTBOX_PREFIX, planFor } from '../../lib/core/recording-plan';
import { webHost } from '../../lib/platform/web-host';
import type { Handlers } from '../../lib/messages/route';
import { forgetParked } from '../../lib/platform/outbox';
import { injectIfMissing, publishedPlan } from '../../lib/platform/recording';
import { describePage, tabHost } from '../../lib/platform/tabs';
import { keepVisit, readingEdges, record, store, visitEdges } from './edges';

export function messageHandlers(
  inLine: (openTabs: boolean) => Promise<void>,
  drive: () => Promise<void>,
): Handlers {
  return {
    onEnter: async (host) => ({ may: await mayRead(host, readingEdges), service: hostKindOf(host) ?? '' }),
    onVisit: async (visit, from) => {
      const { kept, isWaiting } = await keepVisit(visit, { ...from, chosenCaseId: '' });
      if (!isWaiting) await forgetParked([OUTBOX_PREFIX + visit.eventId]);
      // the page need not wait for what the study asks of it
      if (kept && !isWaiting) void drive();
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
      page_at_hand: ({ tabId }) => pageAtHand(tabId, { ...visitEdges, tabHost, describe: describePage }),
      belongs: async ({ tabId, caseId }) => {
        const visit = await describePage(tabId);
        const origin = { tabId, documentId: '', chosenCaseId: caseId };
        return { ok: visit !== undefined && (await record(visit, origin)).kept };
      },
    },
  };
}

/** The browser saw a page load: where it is recorded, its script must be running. */
export async function witnessPage(tabId: number, address: string): Promise<void> {
  const plan = await publishedPlan();
  const host = webHost(address).replace(/^www\./, '');
  if (plan === null || host === '' || planFor(plan, host).journeys.length === 0) return;
  const never = neverPatterns(await store.settings(), await store.journeys());
  if (!neverRecord(host, never)) await injectIfMissing(tabId);
}
