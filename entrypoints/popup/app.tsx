import { render } from 'preact';
import { loadCanvas } from '../../components/chart/load-canvas';
import { readColours } from '../../components/chart/read-look';
import { DoorsContext } from '../../components/doors';
import { Popup } from '../../components/popup/popup';
import '../../components/style/popup-page.css';
import type { FirstAnswers } from '../../lib/core/first-answers';
import { languageFor, speak } from '../../lib/languages';
import { browser } from '../../lib/platform/browser';
import { takeWish } from '../../lib/platform/shortcut';
import { firstAnswers } from '../../lib/store/first-answers';
import { openDoors } from '../doors/open-doors';
import type { FirstLook } from '../first-look';

/** What was not read by then will be asked of the store (ms). */
const PATIENCE = 300;

export async function start(look: FirstLook | undefined): Promise<void> {
  const first = look === undefined ? null : await readyToShow(look);
  const tabId = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab?.id ?? -1);
  // a shortcut that cannot be read must not keep the popup away
  const wish = takeWish().catch(() => false);
  const doors = openDoors(first);
  const root = document.getElementById('app');
  if (root === null) return;
  render(
    <DoorsContext.Provider value={doors}>
      <Popup tabId={tabId} wish={wish} />
    </DoorsContext.Provider>,
    root,
  );
}

/** With all that it takes to show it in one go. */
async function readyToShow({ read, painted }: FirstLook): Promise<FirstAnswers | null> {
  // begun before it is known whether it is needed
  const early = [speak(languageFor('', navigator.language)), loadCanvas(), painted];
  const tooLate = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), PATIENCE);
  });
  readColours();
  const look = await Promise.race([read, tooLate]);
  if (look === null) return null;
  const first = firstAnswers(look);
  const needs = [...early, speak(languageFor(first.settings.language, navigator.language))];
  await Promise.all(needs).catch((error: unknown) => console.error(error));
  return first;
}
