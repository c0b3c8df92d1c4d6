/**
 * The folk claim that it takes so many contacts to a purchase, as something the data can test: the share of
 * bought journeys below, inside and above the band, and Kaplan–Meier over all. metrics.md, row 17.
 */
import {
  kaplanMeier,
  medianSurvival,
  wilson,
  type Interval95,
  type Observation,
  type SurvivalStep,
} from './statistics';

export type Band = { readonly low: number; readonly high: number };
export type Share = { readonly x: number; readonly n: number; readonly interval: Interval95 };

export type BandFigures = {
  readonly journeys: number;
  /** Journeys without an order: "at least". */
  readonly censored: number;
  readonly below: Share;
  readonly inside: Share;
  readonly above: Share;
  readonly curve: readonly SurvivalStep[];
  readonly median: number | null;
};

export function bandFigures(observations: readonly Observation[], band: Band): BandFigures {
  const bought = observations.filter((each) => each.bought);
  const share = (x: number): Share => ({ x, n: bought.length, interval: wilson(x, bought.length) });
  const below = bought.filter(({ contacts }) => contacts < band.low).length;
  const above = bought.filter(({ contacts }) => contacts > band.high).length;
  const curve = kaplanMeier(observations);
  return {
    journeys: observations.length,
    censored: observations.length - bought.length,
    below: share(below),
    inside: share(bought.length - below - above),
    above: share(above),
    curve,
    median: medianSurvival(curve),
  };
}
