/**
 * The folk claim that it takes so many contacts to a purchase, as something the data can test: the share of
 * bought journeys below, inside and above the band, and Kaplan–Meier over all. metrics.md, row 17.
 */
import {
  clusteredWilson,
  kaplanMeier,
  medianSurvival,
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
  /** People behind the journeys with an order: the intervals are clustered by them. */
  readonly participants: number;
  readonly below: Share;
  readonly inside: Share;
  readonly above: Share;
  readonly curve: readonly SurvivalStep[];
  readonly median: number | null;
};

export function bandFigures(observations: readonly Observation[], band: Band): BandFigures {
  const bought = observations.filter((each) => each.bought);
  const share = (holds: (contacts: number) => boolean): Share => {
    const hits = new Map<string, boolean[]>();
    for (const { contacts, participantId } of bought) {
      const own = hits.get(participantId) ?? [];
      own.push(holds(contacts));
      hits.set(participantId, own);
    }
    const x = [...hits.values()].flat().filter(Boolean).length;
    return { x, n: bought.length, interval: clusteredWilson(hits) };
  };
  const curve = kaplanMeier(observations);
  return {
    journeys: observations.length,
    censored: observations.length - bought.length,
    participants: new Set(bought.map(({ participantId }) => participantId)).size,
    below: share((contacts) => contacts < band.low),
    inside: share((contacts) => contacts >= band.low && contacts <= band.high),
    above: share((contacts) => contacts > band.high),
    curve,
    median: medianSurvival(curve),
  };
}
