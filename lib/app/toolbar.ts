/** The toolbar icon's state and title: what is recorded now, in the person's language. */
import type { Journey } from '../core/journey';
import type { Settings } from '../core/ports';
import type { Words } from '../languages';

export type Toolbar = { readonly state: 'recording' | 'paused' | 'off'; readonly title: string };

export function toolbarOf(journeys: readonly Journey[], settings: Settings, { toolbar }: Words): Toolbar {
  const needsOf = (state: Journey['state']): string =>
    journeys
      .filter((journey) => journey.state === state)
      .map((journey) => journey.need)
      .join(', ');
  const recording = needsOf('recording');
  const paused = needsOf('paused');
  if (settings.agreedAt !== null && recording !== '') {
    return { state: 'recording', title: toolbar.recording({ need: recording }) };
  }
  if (settings.agreedAt !== null && paused !== '')
    return { state: 'paused', title: toolbar.paused({ need: paused }) };
  return { state: 'off', title: toolbar.off };
}
