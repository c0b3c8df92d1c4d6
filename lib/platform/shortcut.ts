/** The keyboard shortcut: opens the popup with the form for what happened away from the screen. */
import { browser } from './browser';

const COMMAND = 'add_touchpoint';
const WISH_KEY = 'wish';
/** A wish that no popup took this long (ms) was for one that did not open. */
const FRESH = 10_000;

/** Must be called synchronously when the background starts. */
export function onShortcut(): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === COMMAND) openAtForm();
  });
}

/** Both in one go: Firefox opens a popup only while the key press is fresh. */
function openAtForm(): void {
  const wished = browser.storage.session.set({ [WISH_KEY]: Date.now() });
  const opened = browser.action.openPopup();
  void Promise.all([wished, opened]).catch(async (error: unknown) => {
    // no window has the focus, or the browser will not: the same form in a tab
    console.warn(error);
    await browser.storage.session.remove(WISH_KEY);
    await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
  });
}

/** True for the popup that the shortcut opened; asked once. */
export async function takeWish(): Promise<boolean> {
  const at = (await browser.storage.session.get(WISH_KEY))[WISH_KEY];
  if (typeof at !== 'number') return false;
  await browser.storage.session.remove(WISH_KEY);
  return Date.now() - at < FRESH;
}
