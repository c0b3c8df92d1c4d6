/** Everything the metrics say of one journey, for measuring. */
import { buildJourney } from '../../lib/core/build-journey';
import { countContacts } from '../../lib/core/contacts';
import { digestOf } from '../../lib/core/digest';
import type { BuiltJourney } from '../../lib/core/entry';
import { feelingCurves } from '../../lib/core/feeling-curves';
import { channelFold } from '../../lib/core/metrics/channels';
import { detourFold } from '../../lib/core/metrics/detours';
import { entryDelayFold } from '../../lib/core/metrics/entry-delay';
import { examinedBrandsFold } from '../../lib/core/metrics/examined-brands';
import { feelingFold } from '../../lib/core/metrics/feelings';
import { runFolds } from '../../lib/core/metrics/fold';
import { abandonmentFold } from '../../lib/core/metrics/outcome';
import { gather, stepFlow, sumAttribution, sumTransitions } from '../../lib/core/metrics/over-journeys';
import { pathFold } from '../../lib/core/metrics/path';
import { stageTimeFold } from '../../lib/core/metrics/stage-time';

export { buildJourney };

export function allMetrics(built: BuiltJourney): readonly unknown[] {
  const { focalBrand, initialSet } = built.journey;
  const folds = [
    pathFold(),
    stageTimeFold(),
    channelFold(),
    feelingFold(),
    detourFold(focalBrand),
    examinedBrandsFold(initialSet),
    abandonmentFold(0),
    entryDelayFold(),
  ];
  runFolds(built, folds);
  return [
    ...folds.map((fold) => fold.value()),
    countContacts(built),
    digestOf(built),
    feelingCurves(built),
    gather([built], sumAttribution()),
    gather(
      [built],
      sumTransitions(({ stage }) => stage),
    ),
    gather(
      [built],
      stepFlow(({ stage }) => stage, 5),
    ),
  ];
}
