/**
 * What reading must know of the person's choices for moments in which the store cannot be read. Lies in memory
 * (`storage.session`), which Chromium shows to page scripts: so it names no site and no word.
 */
import { browser } from './browser';

/** `mayRead`: the person has agreed, and no never-record pattern needs the store to be looked up. */
export type Choices = { readonly mayRead: boolean };

const KEY = 'choices';

export async function rememberChoices(choices: Choices): Promise<void> {
  await browser.storage.session.set({ [KEY]: choices });
}

export async function lastKnownChoices(): Promise<Choices | undefined> {
  return (await browser.storage.session.get(KEY))[KEY] as Choices | undefined;
}
