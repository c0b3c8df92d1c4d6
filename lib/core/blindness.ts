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
};

const NOTHING: Sight = { isRecording: false, blindFor: null };
const blind = (blindFor: GapReason): Sight => ({ isRecording: false, blindFor });

export function sightOf(
  settings: Settings,
  journeys: readonly Journey[],
  { access, resting }: SightFacts,
): Sight {
  if (settings.agreedAt === null || journeys.length === 0) return NOTHING;
  if (journeys.some((journey) => journey.state === 'recording' && !resting.includes(journey))) {
    if (access === 'none') return blind('no_site_permission');
    return { isRecording: true, blindFor: access === 'some_lost' ? 'no_site_permission' : null };
  }
  if (resting.length > 0) return blind('outside_study_hours');
  return blind(journeys.some((journey) => journey.state === 'paused') ? 'paused' : 'journey_not_running');
}
