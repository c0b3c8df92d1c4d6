import { defineBackground } from 'wxt/utils/define-background';
import { awaken } from '../../lib/app/awaken';
import { drivePrompts } from '../../lib/app/drive-prompts';
import { drainOutbox } from '../../lib/app/drain-outbox';
import { forgetOrphans } from '../../lib/app/evidence';
import { queue, sharedTurn } from '../../lib/app/in-turn';
import { lookAtEverything } from '../../lib/app/look-at-everything';
import { noteStorageGap } from '../../lib/app/note-storage-gap';
import { reconcile } from '../../lib/app/reconcile';
import { neverPatterns } from '../../lib/core/study-rules';
import { listenForMessages } from '../../lib/messages/listen';
import { browser } from '../../lib/platform/browser';
import { rememberChoices } from '../../lib/platform/last-known';
import {
  AGAIN_ALARM,
  forgetParked,
  onParked,
  openMemoryToPages,
  parkedKeys,
  readParked,
  scheduleAgain,
} from '../../lib/platform/outbox';
import { onTrouble } from '../../lib/platform/store-edges';
import { listenForClicks, PROMPT_ALARM } from '../../lib/platform/prompts';
import * as recording from '../../lib/platform/recording';
import { onShortcut } from '../../lib/platform/shortcut';
import { comeBack, store, takeLeft } from './edges';
import { messageHandlers, witnessPage } from './handlers';
import { promptEdges } from './prompting';
import { recordingEdges } from './recording-edges';

/** Listeners stand here, at once: one added later misses the event that woke the background. */
export default defineBackground({
  main() {
    const turn = queue();
    const { told, accounted } = awaken({
      time: recordingEdges.time,
      isFirstAwakening: recording.isFirstAwakening,
      turn,
    });
    accounted.catch((error: unknown) => console.error(error));
    const inLine = (openTabs: boolean) =>
      turn(async () => {
        await reconcile(recordingEdges, openTabs);
        const settings = await store.settings();
        const never = neverPatterns(settings, await store.runningJourneys());
        // hosts without a star are kept from the page script by its registration
        const mayRead = settings.agreedAt !== null && !never.some((each) => each.includes('*'));
        await rememberChoices({ mayRead });
      });
    const driveInTurn = sharedTurn(() => drivePrompts(promptEdges));
    const drive = () => driveInTurn().catch((error: unknown) => console.error(error));
    // damage and a store that cannot be opened are told on every screen
    const looked = store.checkAtStart().catch((error: unknown) => console.error(error));
    // each run lists the outbox: a hundred visits parked at once must not have it listed a hundred times
    const drain = sharedTurn(async () => {
      await looked;
      // in a database that lost everything no visit belongs: they wait for the person's answer
      if ((await store.health()).damage?.kinds.includes('emptied')) return;
      await drainOutbox({ parkedKeys, readParked, forgetParked }, takeLeft);
    });
    const tryAgain = async (): Promise<void> => {
      await comeBack();
      await drain();
      await scheduleAgain(false);
    };
    void openMemoryToPages().catch((error: unknown) => console.error(error));
    listenForMessages(messageHandlers(inLine, drive));
    recording.onPermissions(() => void inLine(true));
    recording.onPlanGone(() => void inLine(false));
    browser.alarms.onAlarm.addListener(({ name }) =>
      name === PROMPT_ALARM
        ? void drive()
        : name === AGAIN_ALARM
          ? void tryAgain().catch((error: unknown) => console.warn(error))
          : // what still lies parked is tried again with every pulse
            void inLine(name === recording.RESUME_ALARM).then(drain),
    );
    listenForClicks();
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void told(reason === 'update' ? 'extension_updated' : 'browser_started').then(() => inLine(true));
    });
    browser.runtime.onStartup.addListener(() => {
      void told('browser_started').then(() => inLine(true));
    });
    // an update empties the memory in which pages may wait
    browser.runtime.onUpdateAvailable.addListener(() => void drain());
    browser.tabs.onRemoved.addListener((tabId) => void recording.forgetTab(tabId));
    onShortcut();
    recording.onPageLoaded((tabId, address) => void witnessPage(tabId, address));
    onTrouble(
      (trouble) => void noteStorageGap(trouble, recordingEdges.time).then(drain),
      () => void scheduleAgain(true),
    );
    onParked(() => void drain().then(drive));
    void inLine(false)
      .then(drain)
      .then(drive)
      .then(() => forgetOrphans(store, Date.now()))
      .catch((error: unknown) => console.error(error))
      // whatever failed before: damage may be the reason
      .then(() => lookAtEverything({ store, ...recording.wholeLook }))
      .catch((error: unknown) => console.error(error));
  },
});
