import { defineBackground } from 'wxt/utils/define-background';
import { drainOutbox } from '../../lib/app/drain-outbox';
import { pageAtHand } from '../../lib/app/page-at-hand';
import { oneAtATime, reconcile } from '../../lib/app/reconcile';
import { mayRead, recordVisit } from '../../lib/app/record-visit';
import { listenForMessages } from '../../lib/messages/listen';
import { browser } from '../../lib/platform/browser';
import * as outbox from '../../lib/platform/outbox';
import { forgetTab } from '../../lib/platform/recording';
import { describePage, tabHost } from '../../lib/platform/tabs';
import { recordingEdges, store, visitEdges } from './edges';

/** Listeners stand here, at once: one added later misses the event that woke the background. */
export default defineBackground({
  type: 'module',
  main() {
    const inLine = oneAtATime((openTabs: boolean) => reconcile(recordingEdges, openTabs));
    const drain = oneAtATime(() => drainOutbox(outbox, visitEdges));
    listenForMessages({
      onEnter: async (host) => ({ may: await mayRead(host, visitEdges) }),
      onVisit: async (visit, { tabId, documentId }) => {
        const { kept } = await recordVisit(visit, { tabId, documentId, chosenCaseId: '' }, visitEdges);
        await outbox.forgetParked([outbox.OUTBOX_PREFIX + visit.eventId]);
        return { ok: true, kept };
      },
      onInternal: {
        reconcile: () => inLine(true),
        page_at_hand: ({ tabId }) =>
          pageAtHand(tabId, { ...visitEdges, tabHost, describe: describePage }),
        belongs: async ({ tabId, caseId }) => {
          const visit = await describePage(tabId);
          return { ok: visit !== undefined && (await recordVisit(visit, { tabId, documentId: '', chosenCaseId: caseId }, visitEdges)).kept };
        },
      },
    });
    for (const changed of [browser.permissions.onAdded, browser.permissions.onRemoved]) changed.addListener(() => void inLine(true));
    browser.alarms.onAlarm.addListener(() => void inLine(true));
    browser.runtime.onInstalled.addListener(() => void inLine(true));
    browser.runtime.onStartup.addListener(() => void inLine(true));
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
    outbox.onParked(() => void drain(undefined));
    void inLine(false).then(drain);
  },
});
