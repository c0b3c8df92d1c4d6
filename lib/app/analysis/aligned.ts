/** The newest journeys laid on one event. */
import { alignJourney, type AlignedPoint, type Alignment } from '../../core/metrics/aligned';
import { fellThrough, type FellThrough } from '../../core/metrics/kept-order';
import { newest, type Question } from './question';

/** Strips on one page. */
const MOST_STRIPS = 12;
/** Marks on one strip; of more, every second, third … is drawn. */
const MOST_MARKS = 400;

export type AlignedStrip = {
  readonly caseId: string;
  readonly need: string;
  readonly ordered: boolean;
  /** What became of the order, if it came to nothing. */
  readonly fell: FellThrough | null;
  readonly points: readonly AlignedPoint[];
  /** Touchpoints the points stand for. */
  readonly touchpoints: number;
};

export type AlignedAnswer = {
  readonly journeys: number;
  /** Journeys that have the event, and those of them that ended in an order. */
  readonly aligned: number;
  readonly ordered: number;
  readonly strips: readonly AlignedStrip[];
};

export const aligned: Question<{ readonly alignment: Alignment }, AlignedAnswer> = ({ alignment }) => {
  const strips = newest<AlignedStrip>(MOST_STRIPS);
  let journeys = 0;
  let found = 0;
  let ordered = 0;
  return {
    add(built, { rank }) {
      journeys += 1;
      const one = alignJourney(built, alignment);
      if (one === null) return;
      found += 1;
      if (one.ordered) ordered += 1;
      const every = Math.ceil(one.points.length / MOST_MARKS);
      const { caseId, need } = built.journey;
      strips.add(rank, {
        caseId,
        need,
        ordered: one.ordered,
        fell: fellThrough(built),
        points: one.points.filter(
          (point, at) => at % every === 0 || point.isOrder || at === one.points.length - 1,
        ),
        touchpoints: one.points.length,
      });
    },
    value: () => ({ journeys, aligned: found, ordered, strips: strips.value() }),
  };
};
