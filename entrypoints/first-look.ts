/**
 * Runs in the popup before its own code has come: asks for the words, and reads what will be shown first. A file
 * without imports, so that nothing else must be there.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { languageFor } from '../lib/languages/language-for';
import { roomOnDisk } from '../lib/platform/room';
import { lookFirst, type RawLook } from '../lib/store/first-look';

export type FirstLook = {
  /** Null = the store must be asked. */
  readonly read: Promise<RawLook | null>;
  /** The shell of the page stands, or the page is not shown yet. */
  readonly painted: Promise<void>;
};

/** Where the popup's own code finds it. */
export type FirstLookWorld = { firstLook?: FirstLook };

/** A page that is not shown has no frames; a database may be long in coming (ms). */
const PATIENCE = 100;

export default defineUnlistedScript(() => {
  askForWords('');
  const painted = new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE);
    requestAnimationFrame(() => setTimeout(resolve));
  });
  const asked = Promise.withResolvers<void>();
  setTimeout(asked.resolve, PATIENCE);
  const read = lookFirst(roomOnDisk, asked.resolve).catch((error: unknown) => {
    console.warn(error);
    return null;
  });
  // the shell is painted first; then to run it takes the thread for as long as the database takes to open
  void Promise.all([painted, Promise.race([asked.promise, read])])
    .then(() => import(/* @vite-ignore */ popupCode()))
    .catch((error: unknown) => console.error(error));
  (globalThis as FirstLookWorld).firstLook = { read, painted };
  void read.then((look) => {
    if (look !== null) askForWords(look.settings.language);
  });
});

/** Its address; `scripts/popup-chunk.ts` has it fetched, not run. */
function popupCode(): string {
  return document.querySelector<HTMLLinkElement>('link[data-run]')?.href ?? '';
}

function askForWords(setting: RawLook['settings']['language'] = ''): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  // named by `scripts/popup-chunk.ts`
  link.href = `/chunks/words-${languageFor(setting, navigator.language)}.js`;
  // asked for twice it comes once
  document.head.append(link);
}
