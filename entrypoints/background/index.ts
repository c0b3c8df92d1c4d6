import { defineBackground } from 'wxt/utils/define-background';
import { awaken } from '../../lib/app/awaken';
import { drivePrompts } from '../../lib/app/drive-prompts';
import { drainOutbox } from '../../lib/app/drain-outbox';
import { forgetOrphans } from '../../lib/app/evidence';
import { inTurn } from '../../lib/app/in-turn';
import { lookAtEverything } from '../../lib/app/look-at-everything';
import { noteStorageGap } from '../../lib/app/note-storage-gap';
import { reconcile } from '../../lib/app/reconcile';
import { listenForMessages } from '../../lib/messages/listen';
import { browser } from '../../lib/platform/browser';
import {
  forgetParked,
  onParked,
  openMemoryToPages,
  parkedVisits,
  unweighedVisits,
} from '../../lib/platform/outbox';
import { onTroubleOver } from '../../lib/platform/store-edges';
import { listenForClicks, PROMPT_ALARM } from '../../lib/platform/prompts';
import * as recording from '../../lib/platform/recording';
import { onShortcut } from '../../lib/platform/shortcut';
import { record, store, takeSeen } from './edges';
import { messageHandlers, witnessPage } from './handlers';
import { promptEdges } from './prompting';
import { recordingEdges } from './recording-edges';

/** Listeners stand here, at once: one added later misses the event that woke the background. */
export default defineBackground({
  type: 'module',
  main() {
    const inLine = inTurn((openTabs: boolean) => reconcile(recordingEdges, openTabs));
    const driveInTurn = inTurn(() => drivePrompts(promptEdges));
    const drive = () => driveInTurn().catch((error: unknown) => console.error(error));
    const drain = inTurn(() =>
      drainOutbox({ parkedVisits, unweighedVisits, forgetParked }, { visit: record, seen: takeSeen }),
    );
    // damage and a store that cannot be opened are told on every screen; nothing waits for it
    store.checkAtStart().catch((error: unknown) => console.error(error));
    const { told, accounted } = awaken({
      time: recordingEdges.time,
      isFirstAwakening: recording.isFirstAwakening,
    });
    void openMemoryToPages().catch((error: unknown) => console.error(error));
    listenForMessages(messageHandlers(inLine, drive));
    recording.onPermissions(() => void inLine(true));
    browser.alarms.onAlarm.addListener(({ name }) =>
      name === PROMPT_ALARM
        ? void drive()
        : // what still lies parked is tried again with every pulse
          void inLine(name === recording.RESUME_ALARM).then(drain),
    );
    listenForClicks();
    browser.runtime.onInstalled.addListener(({ reason }) => {
      told(reason === 'update' ? 'extension_updated' : 'browser_started');
      void accounted.then(() => inLine(true));
    });
    browser.runtime.onStartup.addListener(() => {
      told('browser_started');
      void accounted.then(() => inLine(true));
    });
    browser.tabs.onRemoved.addListener((tabId) => void recording.forgetTab(tabId));
    onShortcut();
    recording.onPageLoaded((tabId, address) => void witnessPage(tabId, address));
    onTroubleOver((trouble) => void noteStorageGap(trouble, recordingEdges.time).then(drain));
    onParked(() => void drain().then(drive));
    void accounted
      .then(() => inLine(false))
      .then(drain)
      .then(drive)
      .then(() => forgetOrphans(store, Date.now()))
      .catch((error: unknown) => console.error(error))
      // whatever failed before: damage may be the reason
      .then(() => lookAtEverything({ store, begun: recording.wholeLooks }))
      .catch((error: unknown) => console.error(error));
  },
});
