/**
 * Every figure of one journey (metrics.md, rows 1–12, 15 and 16) side by side, as plain values: what its pictures and
 * sentences say, in one table.
 */
import { countContacts } from '../contacts';
import type { BrandContacts, BuiltJourney } from '../entry';
import { alignPlan } from '../plan-alignment';
import { STAGES, type Stage } from '../vocabulary';
import { channelFold } from './channels';
import { detourFold } from './detours';
import { entryDelayFold } from './entry-delay';
import { examinedBrandsFold } from './examined-brands';
import { feelingFold } from './feelings';
import { runFolds } from './fold';
import { keptContacts } from './kept-order';
import { abandonmentFold, brandSwitch, type Abandonment } from './outcome';
import { pathFold } from './path';
import { stageTimeFold } from './stage-time';

export const FIGURE_IDS = [
  'contacts_raw',
  'contacts_collapsed',
  'contact_days',
  'to_kept_raw',
  'to_kept_collapsed',
  'to_kept_days',
  'path_length',
  'lag_days',
  'elapsed_hours',
  'active_seconds',
  'back_steps',
  'detours_returned',
  'detours_switched',
  'detours_open',
  'examined_brands',
  'added_brands',
  'channel_switches',
  'offline',
  'effective_channels',
  'mean_valence',
  'peak_end_negative',
  'peak_end_positive',
  'plan_ad_hoc',
  'plan_missing',
  'plan_fitness',
  'entry_delay_min',
  'abandonment',
  'switched_from_favourite',
  'switched_from_owned',
] as const;
export type FigureId = (typeof FIGURE_IDS)[number];

export type JourneyFigure = {
  readonly id: FigureId;
  /** '' = of the whole journey. */
  readonly stage: Stage | '';
  /** A count, hours, minutes or days as the id says; true or false; a word of `Abandonment`. */
  readonly value: number | boolean | Abandonment;
  /** x of N: what it is a part of; null = it stands for itself. */
  readonly of: number | null;
  /** True where the journey has no order (or none that was kept): at least so many. */
  readonly isLeast: boolean;
};

/** A figure that the data does not carry is left out: no order, no days to it; no favourite, no contacts with it. */
export function journeyFigures(built: BuiltJourney, now: number): JourneyFigure[] {
  const { journey, orderIndex } = built;
  const { focalBrand, initialSet, plan } = journey;
  const folds = {
    path: pathFold(),
    time: stageTimeFold(),
    detours: detourFold(focalBrand),
    examined: examinedBrandsFold(initialSet),
    channels: channelFold(),
    feelings: feelingFold(),
    delay: entryDelayFold(),
    abandonment: abandonmentFold(now),
  };
  runFolds(built, Object.values(folds));
  const figures: JourneyFigure[] = [];
  const isOpen = orderIndex < 0;
  const put = (
    id: FigureId,
    value: JourneyFigure['value'] | null,
    { stage = '', of = null, isLeast = false }: Partial<Omit<JourneyFigure, 'id' | 'value'>> = {},
  ): void => {
    if (value !== null) figures.push({ id, stage, value, of, isLeast });
  };
  const putContacts = (
    names: readonly [FigureId, FigureId, FigureId],
    all: readonly BrandContacts[],
    isLeast: boolean,
  ) => {
    const own = all.find(({ brand }) => brand === focalBrand);
    put(names[0], own?.raw ?? 0, { isLeast });
    put(names[1], own?.collapsed ?? 0, { isLeast });
    put(names[2], own?.days ?? 0, { isLeast });
  };
  if (focalBrand !== '') {
    putContacts(['contacts_raw', 'contacts_collapsed', 'contact_days'], countContacts(built), isOpen);
    const kept = keptContacts(built);
    if (kept !== null)
      putContacts(['to_kept_raw', 'to_kept_collapsed', 'to_kept_days'], kept.contacts, kept.eventId === '');
  }
  const path = folds.path.value();
  put('path_length', path.length, { isLeast: isOpen });
  put('lag_days', path.lagDays);
  const { elapsedHours, activeSeconds } = folds.time.value();
  for (const stage of STAGES) put('elapsed_hours', elapsedHours[stage] ?? null, { stage });
  for (const stage of STAGES) put('active_seconds', activeSeconds[stage] ?? null, { stage });
  put('back_steps', path.backSteps, { of: path.pairs });
  if (focalBrand !== '') {
    const { detours } = folds.detours.value();
    for (const end of ['returned', 'switched', 'open'] as const)
      put(`detours_${end}`, detours.filter((detour) => detour.end === end).length, { of: detours.length });
  }
  const { examined, declared, added } = folds.examined.value();
  put('examined_brands', examined.length, { isLeast: isOpen });
  // an unknown set at the start is not an empty one
  if (declared.length > 0) put('added_brands', added.length, { of: examined.length });
  const channels = folds.channels.value();
  put('channel_switches', channels.switches, { of: channels.pairs });
  put('offline', channels.offline, { of: channels.rows });
  if (channels.rows > 0) put('effective_channels', channels.effective);
  const feelings = folds.feelings.value();
  put('mean_valence', feelings.mean);
  put('peak_end_negative', feelings.negativePeakEnd);
  put('peak_end_positive', feelings.positivePeakEnd);
  if (plan.length > 0) {
    const alignment = alignPlan(plan, built);
    put('plan_ad_hoc', alignment.figures.adHoc, { of: alignment.actual });
    put('plan_missing', alignment.figures.missingCount, { of: alignment.planned });
    put('plan_fitness', alignment.figures.fitness);
  }
  put('entry_delay_min', folds.delay.value().medianMinutes);
  put('abandonment', folds.abandonment.value());
  const { fromFavourite, fromOwned } = brandSwitch(journey);
  put('switched_from_favourite', fromFavourite);
  put('switched_from_owned', fromOwned);
  return figures;
}
