/** The toolbar icon's state and title: what is recorded now, in the person's language. */
import type { GapReason } from '../core/gap';
import type { Journey } from '../core/journey';
import type { Settings } from '../core/ports';
import type { Words } from '../languages';
import type { Blind } from '../languages/blind';

export type Toolbar = { readonly state: 'recording' | 'paused' | 'off'; readonly title: string };

export function toolbarOf(
  journeys: readonly Journey[],
  settings: Settings,
  {
    words: { toolbar },
    blind,
    blindFor,
  }: {
    readonly words: Words;
    readonly blind: Blind;
    /** Why something that should be seen is not, at this moment. */
    readonly blindFor: GapReason | null;
  },
): Toolbar {
  const needsOf = (state: Journey['state']): string =>
    journeys
      .filter((journey) => journey.state === state)
      .map((journey) => journey.need)
      .join(', ');
  const recording = needsOf('recording');
  const paused = needsOf('paused');
  if (blindFor === 'outside_study_hours') return { state: 'paused', title: blind.toolbarOutsideHours };
  if (settings.agreedAt !== null && recording !== '') {
    if (blindFor === 'no_site_permission') return { state: 'paused', title: blind.toolbarNoSites };
    return { state: 'recording', title: toolbar.recording({ need: recording }) };
  }
  if (settings.agreedAt !== null && paused !== '')
    return { state: 'paused', title: toolbar.paused({ need: paused }) };
  return { state: 'off', title: toolbar.off };
}
