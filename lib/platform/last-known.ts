/**
 * What recording must know of the person's choices, for moments in which the store cannot be read. Lies in memory
 * (`storage.session`), where page scripts cannot read it.
 */
import type { Journey } from '../core/journey';
import type { Settings } from '../core/ports';
import { browser } from './browser';

export type Choices = { readonly settings: Settings; readonly journeys: readonly Journey[] };

const KEY = 'choices';

export async function rememberChoices(choices: Choices): Promise<void> {
  await browser.storage.session.set({ [KEY]: choices });
}

export async function lastKnownChoices(): Promise<Choices | undefined> {
  return (await browser.storage.session.get(KEY))[KEY] as Choices | undefined;
}
