/** The figures of docs/notebooks by the product's own metrics: figure, key, value. */
import { countContacts } from '../../lib/core/contacts';
import type { BuiltJourney } from '../../lib/core/entry';
import { bandFigures } from '../../lib/core/metrics/band';
import { channelFold } from '../../lib/core/metrics/channels';
import { detourFold } from '../../lib/core/metrics/detours';
import { entryDelayFold } from '../../lib/core/metrics/entry-delay';
import { examinedBrandsFold } from '../../lib/core/metrics/examined-brands';
import { feelingFold } from '../../lib/core/metrics/feelings';
import { runFolds } from '../../lib/core/metrics/fold';
import { abandonmentFold } from '../../lib/core/metrics/outcome';
import {
  contactObservations,
  gather,
  sumContacts,
  sumTransitions,
} from '../../lib/core/metrics/over-journeys';
import { pathFold } from '../../lib/core/metrics/path';
import { stageTimeFold } from '../../lib/core/metrics/stage-time';
import { cohensKappa } from '../../lib/core/metrics/statistics';

const BAND = { low: 7, high: 11 };

/** Values by `figure` and key, joined by a tab; what has no value is left out. */
export function figuresOf(built: readonly BuiltJourney[]): Map<string, number> {
  const found = new Map<string, number>();
  const put = (figure: string, key: string, value: number | null): void => {
    if (value !== null) found.set(`${figure}\t${key}`, (found.get(`${figure}\t${key}`) ?? 0) + value);
  };
  for (const each of built) ofJourney(each, put);
  for (const { brand, collapsed } of gather(built, sumContacts())) put('brand_collapsed', brand, collapsed);
  for (const { from, to, count } of gather(
    built,
    sumTransitions((entry) => entry.stage),
  )) {
    put('step', `${from} > ${to}`, count);
  }
  const band = bandFigures(gather(built, contactObservations('', 'collapsed')), BAND);
  put('median_contacts', 'all', band.median);
  put('below_band', 'all', band.below.x);
  put('above_band', 'all', band.above.x);
  const hidden = built
    .flatMap(({ entries }) => entries)
    .filter(
      ({ touchpoint }) =>
        !touchpoint.excluded && touchpoint.stageShown === false && touchpoint.capture !== 'manual',
    )
    .map((entry) => [entry.touchpoint.stageAuto, entry.stage] as const);
  const { share, kappa } = cohensKappa(hidden);
  put('agreement', 'all', share);
  put('kappa', 'all', kappa);
  return found;
}

function ofJourney(
  built: BuiltJourney,
  put: (figure: string, key: string, value: number | null) => void,
): void {
  const { caseId, focalBrand, initialSet } = built.journey;
  const folds = {
    path: pathFold(),
    time: stageTimeFold(),
    channels: channelFold(),
    feelings: feelingFold(),
    detours: detourFold(focalBrand),
    examined: examinedBrandsFold(initialSet),
    delay: entryDelayFold(),
    abandoned: abandonmentFold(Infinity),
  };
  runFolds(built, Object.values(folds));
  const path = folds.path.value();
  const channels = folds.channels.value();
  const feelings = folds.feelings.value();
  if (focalBrand !== '') {
    const contacts = countContacts(built).find(({ brand }) => brand === focalBrand);
    put('contacts_raw', caseId, contacts?.raw ?? 0);
    put('contacts_collapsed', caseId, contacts?.collapsed ?? 0);
    put('contacts_days', caseId, contacts?.days ?? 0);
    const { detours } = folds.detours.value();
    for (const end of ['returned', 'switched', 'open'] as const) {
      put(`detours ${end}`, caseId, detours.filter((detour) => detour.end === end).length);
    }
  }
  put('path_length', caseId, path.length);
  put('lag_days', caseId, path.lagDays);
  put('back_steps', caseId, path.backSteps);
  put('channel_switches', caseId, channels.switches);
  put('offline', caseId, channels.offline);
  put('effective_channels', caseId, channels.effective);
  put('peak_end_negative', caseId, feelings.negativePeakEnd);
  put('peak_end_positive', caseId, feelings.positivePeakEnd);
  put('entry_delay_min', caseId, folds.delay.value().medianMinutes);
  put('examined_brands', caseId, folds.examined.value().examined.length);
  const { elapsedHours, activeSeconds } = folds.time.value();
  for (const [stage, hours] of Object.entries(elapsedHours)) put(`elapsed_hours ${stage}`, caseId, hours);
  for (const [stage, seconds] of Object.entries(activeSeconds))
    put(`active_seconds ${stage}`, caseId, seconds);
  if (channels.first !== '') put('first_touch', channels.first, 1);
  if (channels.last !== '') put('last_touch', channels.last, 1);
  put('checkout_without_order', 'all', folds.abandoned.value() === 'abandoned' ? 1 : 0);
}

/** @returns the first differences, in words */
export function otherFigures(
  own: ReadonlyMap<string, number>,
  read: readonly (readonly [figure: string, key: string, value: number])[],
): string[] {
  const theirs = new Map(read.map(([figure, key, value]) => [`${figure}\t${key}`, value]));
  return [...new Set([...own.keys(), ...theirs.keys()])]
    .filter((name) => {
      const [a = Number.NaN, b = Number.NaN] = [own.get(name), theirs.get(name)];
      return !(Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a)));
    })
    .map((name) => `${name.replace('\t', ' of ')}: ${theirs.get(name)} instead of ${own.get(name)}`)
    .slice(0, 6);
}
