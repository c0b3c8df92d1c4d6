/** Whether recording sees anything now, and if not, why not. */
import type { GapReason } from './gap';
import type { Journey } from './journey';
import type { Settings } from './ports';

/** `recording`: it does. `nothing`: there is nothing it should see. Else the reason why it is blind. */
export type Sight = 'recording' | 'nothing' | GapReason;

/**
 * @param granted whether the browser lets us into any of the sites that are wanted
 * @param resting the journeys that are running but whose study does not record at this time
 */
export function sightOf(
  settings: Settings,
  journeys: readonly Journey[],
  granted: boolean,
  resting: readonly Journey[] = [],
): Sight {
  if (settings.agreedAt === null || journeys.length === 0) return 'nothing';
  if (journeys.some((journey) => journey.state === 'recording' && !resting.includes(journey)))
    return granted ? 'recording' : 'no_site_permission';
  if (resting.length > 0) return 'outside_study_hours';
  return journeys.some((journey) => journey.state === 'paused') ? 'paused' : 'journey_not_running';
}
