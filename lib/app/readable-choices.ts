/** The person's choices from the store or, while it cannot be read, as they were known last. */
import type { Journey } from '../core/journey';
import type { Settings, Store } from '../core/ports';

type Choices = { readonly settings: Settings; readonly journeys: readonly Journey[] };

export function readableChoices(
  store: Pick<Store, 'settings' | 'journeys'>,
  lastKnown: () => Promise<Choices | undefined>,
): Pick<Store, 'settings' | 'journeys'> {
  async function known(error: unknown): Promise<Choices> {
    const choices = await lastKnown();
    if (choices === undefined) throw error;
    return choices;
  }
  return {
    settings: () => store.settings().catch(async (error: unknown) => (await known(error)).settings),
    journeys: () => store.journeys().catch(async (error: unknown) => [...(await known(error)).journeys]),
  };
}
