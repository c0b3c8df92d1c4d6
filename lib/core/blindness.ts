/** Whether recording sees anything now, and if something is hidden from it, why. */
import type { GapReason } from './gap';
import type { Journey } from './journey';
import type { Settings } from './ports';

export type Sight = {
  readonly isRecording: boolean;
  /** Why something that should be seen is not; both may be true, when one of several sites was taken away. */
  readonly blindFor: GapReason | null;
};

export type SightFacts = {
  /** Of the sites that are wanted now, the browser lets us into none, into some that it did not before, or else. */
  readonly access: 'none' | 'some_lost' | 'as_granted';
  /** The journeys that are running but whose study does not record at this time. */
  readonly resting: readonly Journey[];
  /** A study that is running expects a journey: without one it misses what happens. */
  readonly isInStudy: boolean;
};

const NOTHING: Sight = { isRecording: false, blindFor: null };
const blind = (blindFor: GapReason): Sight => ({ isRecording: false, blindFor });

/**
 * Once the last journey is finished nobody asked for anything to be recorded: nothing is missing, and when the browser
 * runs is nobody's business. Only a study that goes on has a gap then.
 *
 * @param journeys those that are not finished
 */
export function sightOf(
  settings: Settings,
  journeys: readonly Journey[],
  { access, resting, isInStudy }: SightFacts,
): Sight {
  if (settings.agreedAt === null) return NOTHING;
  if (journeys.length === 0) return isInStudy ? blind('journey_not_running') : NOTHING;
  if (journeys.some((journey) => journey.state === 'recording' && !resting.includes(journey))) {
    if (access === 'none') return blind('no_site_permission');
    return { isRecording: true, blindFor: access === 'some_lost' ? 'no_site_permission' : null };
  }
  return blind(resting.length > 0 ? 'outside_study_hours' : 'paused');
}
