/** The one door to the browser API for the extension's own contexts (never the page script). */
import polyfill from 'webextension-polyfill';

export const browser = polyfill;
export type { Runtime, Tabs, Permissions } from 'webextension-polyfill';
