/** How the rules weigh a feature as people and the fit read it (`heading:cart`); packed for the tagger. */
import { decide, type Feature, type PageRule } from './tag-page';
import type { Tag } from './tag';

/** Where a word stood, by the names that rules and corrections use; in the order of the places of tag-page.ts. */
export const PLACE_NAMES = [
  'address',
  'step',
  'host',
  'title',
  'heading',
  'subheading',
  'button',
  'notice',
  'tab',
  'name',
] as const;
export type Place = (typeof PLACE_NAMES)[number];

export type Weights = {
  readonly version: string;
  /** Fitted corrections: feature → rule id → weight. */
  readonly corrections: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** How much a word counts by place. */
  readonly places: Readonly<Record<Place, number>>;
  /** Calibration: log-odds × slope + shift. */
  readonly slope: number;
  readonly shift: number;
  /** Below this confidence a page is no touchpoint. */
  readonly threshold: number;
};

/** The hand-made part of a weight. */
export function priorWeight(feature: string, rule: PageRule, places: Weights['places']): number {
  const own = rule.facts?.[feature];
  if (own !== undefined) return own;
  const colon = feature.indexOf(':');
  const strength = places[feature.slice(0, colon) as Place] ?? 0;
  return strength === 0 ? 0 : (rule.meanings?.[feature.slice(colon + 1)] ?? 0) * strength;
}

/** The tag of a page by features of readable names: what the fit is tried with. */
export function tagFeatures(features: readonly Feature[], rules: readonly PageRule[], weights: Weights): Tag {
  const { corrections } = weights;
  return decide(features, {
    ...weights,
    kinds: rules.map((rule) => ({
      ...rule,
      bias: (rule.bias ?? 0) + (corrections['bias']?.[rule.id] ?? 0),
    })),
    weigh: (feature) =>
      rules.map(
        (rule) => priorWeight(feature, rule, weights.places) + (corrections[feature]?.[rule.id] ?? 0),
      ),
  });
}
