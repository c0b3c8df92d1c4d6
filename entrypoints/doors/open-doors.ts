/** The outside of the extension's pages, made once a page: store, messages, browser. */
import type { Doors, Page } from '../../components/doors';
import type { FirstAnswers } from '../../lib/core/first-answers';
import { send } from '../../lib/messages/send';
import { browser } from '../../lib/platform/browser';
import { panelOpener } from '../../lib/platform/panel';
import { askToNotify, mayNotify, stopNotifying } from '../../lib/platform/prompts';
import { newEventId, newId } from '../../lib/platform/random';
import { storeEdges, watchTrouble } from '../../lib/platform/store-edges';
import { cautiousOpening } from '../../lib/store/cautious-opening';
import { DATABASE_NAME, openDatabase } from '../../lib/store/database';
import { observeOn } from '../../lib/store/observe';
import { openStore } from '../../lib/store/open-store';
import { openAnalyst } from './open-analyst';

/** @param first what is shown until the store has been asked */
export function openDoors(first: FirstAnswers | null = null): Doors {
  const database = openDatabase(DATABASE_NAME, cautiousOpening(storeEdges.room));
  // opened while the page is still being put together; a failure is told by the first query
  if (first === null) database.open().catch((error: unknown) => console.warn(error));
  const open = panelOpener();
  const openBeside = () => {
    void open()
      .then(() => closePopup())
      .catch((error: unknown) => console.error(error));
  };
  return {
    store: openStore(database, storeEdges),
    ...(first === null ? {} : { first }),
    analyst: openAnalyst(DATABASE_NAME),
    canCorrect: true,
    observe: observeOn(database),
    watchTrouble,
    send,
    now: () => Date.now(),
    newId,
    newEventId,
    requestOrigins: (origins) => browser.permissions.request({ origins: [...origins] }),
    openPage: (page, hash) => void openPage(page, hash),
    openPanel: openBeside,
    notices: { allowed: mayNotify, ask: askToNotify, stop: stopNotifying },
    takePicture: () => browser.tabs.captureVisibleTab(undefined, { format: 'png' }),
    saveFile,
  };
}

async function openPage(page: Page, hash = ''): Promise<void> {
  const url = browser.runtime.getURL(`/${page}.html${hash === '' ? '' : `#${hash}`}`);
  await browser.tabs.create({ url });
  closePopup();
}

function closePopup(): void {
  if (location.pathname === '/popup.html') window.close();
}

/** A link is all it takes; the `downloads` permission stays unasked. */
function saveFile(fileName: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
