import { defineBackground } from 'wxt/utils/define-background';
import { awaken } from '../../lib/app/awaken';
import { drainOutbox } from '../../lib/app/drain-outbox';
import { inTurn } from '../../lib/app/in-turn';
import { lookAtEverything } from '../../lib/app/look-at-everything';
import { reconcile } from '../../lib/app/reconcile';
import { listenForMessages } from '../../lib/messages/listen';
import { browser } from '../../lib/platform/browser';
import { forgetParked, onParked, parkedVisits } from '../../lib/platform/outbox';
import * as recording from '../../lib/platform/recording';
import { record, store } from './edges';
import { messageHandlers, witnessPage } from './handlers';
import { recordingEdges } from './recording-edges';

/** Listeners stand here, at once: one added later misses the event that woke the background. */
export default defineBackground({
  type: 'module',
  main() {
    const inLine = inTurn((openTabs: boolean) => reconcile(recordingEdges, openTabs));
    const drain = inTurn(() => drainOutbox({ parkedVisits, forgetParked }, record));
    // damage and a store that cannot be opened are told on every screen; nothing waits for it
    store.checkAtStart().catch((error: unknown) => console.error(error));
    const { told, accounted } = awaken({
      time: recordingEdges.time,
      isFirstAwakening: recording.isFirstAwakening,
    });
    listenForMessages(messageHandlers(inLine));
    recording.onPermissions(() => void inLine(true));
    browser.alarms.onAlarm.addListener(({ name }) => void inLine(name === recording.RESUME_ALARM));
    browser.runtime.onInstalled.addListener(({ reason }) => {
      told(reason === 'update' ? 'extension_updated' : 'browser_started');
      void accounted.then(() => inLine(true));
    });
    browser.runtime.onStartup.addListener(() => {
      told('browser_started');
      void accounted.then(() => inLine(true));
    });
    browser.tabs.onRemoved.addListener((tabId) => void recording.forgetTab(tabId));
    recording.onPageLoaded((tabId, address) => void witnessPage(tabId, address));
    onParked(() => void drain());
    void accounted
      .then(() => inLine(false))
      .then(drain)
      .catch((error: unknown) => console.error(error))
      // whatever failed before: damage may be the reason
      .then(() => lookAtEverything({ store, begun: recording.wholeLooks }))
      .catch((error: unknown) => console.error(error));
  },
});
