/** Figures of one journey, beside a plan of the study if there is one: metrics.md, rows 1 to 12 and 16. */
import { countContacts } from '../../lib/core/contacts';
import type { BuiltJourney } from '../../lib/core/entry';
import { channelFold } from '../../lib/core/metrics/channels';
import { detourFold, detourHours } from '../../lib/core/metrics/detours';
import { entryDelayFold } from '../../lib/core/metrics/entry-delay';
import { examinedBrandsFold } from '../../lib/core/metrics/examined-brands';
import { feelingFold } from '../../lib/core/metrics/feelings';
import { runFolds } from '../../lib/core/metrics/fold';
import { brandSwitch } from '../../lib/core/metrics/outcome';
import { pathFold } from '../../lib/core/metrics/path';
import { stageTimeFold } from '../../lib/core/metrics/stage-time';
import type { PlanStep } from '../../lib/core/journey';
import { alignPlan } from '../../lib/core/plan-alignment';
import type { Put } from './figures';

export function journeyFigures(built: BuiltJourney, plan: readonly PlanStep[], put: Put): void {
  const { caseId, focalBrand, initialSet } = built.journey;
  const folds = {
    path: pathFold(),
    time: stageTimeFold(),
    channels: channelFold(),
    feelings: feelingFold(),
    detours: detourFold(focalBrand),
    examined: examinedBrandsFold(initialSet),
    delay: entryDelayFold(),
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
    put('detour_touchpoints', caseId, sum(detours.map(({ touchpoints }) => touchpoints)));
    put('detour_hours', caseId, detourHours(detours).hours);
  }
  put('path_length', caseId, path.length);
  put('lag_days', caseId, path.lagDays);
  put('back_steps', caseId, path.backSteps);
  put('pairs', caseId, path.pairs);
  put('channel_switches', caseId, channels.switches);
  put('offline', caseId, channels.offline);
  put('effective_channels', caseId, channels.effective);
  put('peak_end_negative', caseId, feelings.negativePeakEnd);
  put('peak_end_positive', caseId, feelings.positivePeakEnd);
  put('mean_valence', caseId, feelings.mean);
  put('entry_delay_min', caseId, folds.delay.value().medianMinutes);
  const { examined, added } = folds.examined.value();
  put('examined_brands', caseId, examined.length);
  put('added_brands', caseId, added.length);
  const { elapsedHours, activeSeconds } = folds.time.value();
  for (const [stage, hours] of Object.entries(elapsedHours)) put(`elapsed_hours ${stage}`, caseId, hours);
  for (const [stage, seconds] of Object.entries(activeSeconds))
    put(`active_seconds ${stage}`, caseId, seconds);
  const { fromFavourite, fromOwned } = brandSwitch(built.journey);
  put('switched_from_favourite', caseId, fromFavourite);
  put('switched_from_owned', caseId, fromOwned);
  if (plan.length === 0) return;
  const { figures } = alignPlan(plan, built);
  put('plan_ad_hoc', caseId, figures.adHoc);
  put('plan_missing', caseId, figures.missingCount);
  put('plan_fitness', caseId, figures.fitness);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
