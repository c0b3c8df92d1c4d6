import { render } from 'preact';
import { DoorsContext } from '../../components/doors';
import { PopupApp } from '../../components/popup/popup-app';
import { Screen } from '../../components/screen';
import { UndoProvider } from '../../components/undo';
import { browser } from '../../lib/platform/browser';
import { takeWish } from '../../lib/platform/shortcut';
import { openDoors } from '../doors/open-doors';

export async function start(): Promise<void> {
  const tabId = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab?.id ?? -1);
  const root = document.getElementById('app');
  if (root === null) return;
  // a shortcut that cannot be read must not keep the popup away
  const atForm = await takeWish().catch(() => false);
  render(
    <DoorsContext.Provider value={openDoors()}>
      <Screen title={(words) => words.appName}>
        {(settings) => (
          <UndoProvider>
            <PopupApp settings={settings} tabId={tabId} atForm={atForm} />
          </UndoProvider>
        )}
      </Screen>
    </DoorsContext.Provider>,
    root,
  );
  // while the first rows are read, what draws the charts comes too
  import('../../components/chart/canvas').catch((error: unknown) => console.error(error));
}
