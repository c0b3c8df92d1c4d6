/** What is said of one journey in words and figures: always of all its touchpoints, however many can be drawn. */
import type { Entry } from '../../core/entry';
import { feelingFigures, type BrandFeelings } from '../../core/feeling-curves';
import { journeyFigures, type JourneyFigure } from '../../core/metrics/journey-figures';
import { alignPlan, shortened, type Alignment } from '../../core/plan-alignment';
import { summarise, type Sentence } from '../../core/summarise';
import { ofOne, type OneAsk } from './one-journey';
import type { Question } from './question';

/** Whose story it is. */
type Whose = { readonly caseId: string };

/** With the first of the touchpoints behind it, and how many there are. */
export type Said = Sentence & { readonly count: number };

export type InWords = Whose & {
  /** Without the one on gaps, which are not at hand here. */
  readonly sentences: readonly Said[];
  readonly figures: readonly JourneyFigure[];
};

/** Of a sentence; the rest is counted. */
const MOST_NAMED = 500;

export const inWords: Question<OneAsk, InWords | null> = (ask, { now }) =>
  ofOne(ask, (built) => ({
    caseId: built.journey.caseId,
    sentences: summarise(built, [], now).map((sentence) => ({
      ...sentence,
      eventIds: sentence.eventIds.slice(0, MOST_NAMED),
      count: sentence.eventIds.length,
    })),
    figures: journeyFigures(built, now),
  }));

export type Felt = Whose & {
  /** The whole journey first, then by brand. */
  readonly figures: readonly BrandFeelings[];
  /** The newest with words of the person, in order. */
  readonly written: readonly Entry[];
  readonly allWritten: number;
};

const MOST_BRANDS = 200;
const MOST_WRITTEN = 300;

export const felt: Question<OneAsk, Felt | null> = (ask) =>
  ofOne(ask, (built) => {
    const written = built.entries.filter(
      ({ touchpoint: { excluded, painPoint, opportunity, goal, expectation } }) =>
        !excluded && `${painPoint}${opportunity}${goal}${expectation}` !== '',
    );
    return {
      caseId: built.journey.caseId,
      figures: feelingFigures(built).slice(0, 1 + MOST_BRANDS),
      written: written.slice(-MOST_WRITTEN),
      allWritten: written.length,
    };
  });

export type Planned = Whose & Alignment;

export const planned: Question<OneAsk, Planned | null> = (ask) =>
  ofOne(ask, (built) => {
    const { caseId, plan } = built.journey;
    return { caseId, ...shortened(alignPlan(plan, built)) };
  });
