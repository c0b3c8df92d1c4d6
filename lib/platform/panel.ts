/** The place beside the page: Chromium's side panel, Firefox' sidebar. */
import { browser } from './browser';

type Panels = {
  readonly sidebarAction?: { open(): Promise<void> };
  readonly sidePanel?: { open(where: { readonly windowId: number }): Promise<void> };
};

/** @returns the function that opens it; to be called straight from a click */
export function panelOpener(): () => Promise<void> {
  // the polyfill's types know Firefox' way only
  const { sidebarAction, sidePanel } = browser as unknown as Panels;
  if (sidebarAction !== undefined) return () => sidebarAction.open();
  // asked beforehand: Chromium opens it only while the click is fresh
  const here = browser.windows.getCurrent();
  return async () => sidePanel?.open({ windowId: (await here).id ?? -1 });
}
