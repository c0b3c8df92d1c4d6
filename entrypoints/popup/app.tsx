import { render } from 'preact';
import { DoorsContext } from '../../components/doors';
import { Popup } from '../../components/popup/popup';
import '../../components/style/popup-page.css';
import { browser } from '../../lib/platform/browser';
import { takeWish } from '../../lib/platform/shortcut';
import { openDoors } from '../doors/open-doors';

export function start(): void {
  const doors = openDoors();
  const tabId = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab?.id ?? -1);
  const root = document.getElementById('app');
  if (root === null) return;
  // a shortcut that cannot be read must not keep the popup away
  const wish = takeWish().catch(() => false);
  render(
    <DoorsContext.Provider value={doors}>
      <Popup tabId={tabId} wish={wish} />
    </DoorsContext.Provider>,
    root,
  );
}
