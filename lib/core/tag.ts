/** The tag: what kind of page this is, how sure the rules are, and the evidence that decided it. */
import type { Stage, TouchpointType } from './vocabulary';

/** A touchpoint type, or `none`: a page that is no touchpoint (error page, bot wall, log-in). */
export type PageKind = TouchpointType | 'none';

/**
 * One piece of evidence: the signal's code (`<group>:<word>`, the word always from our own lists, never
 * copied from the page) and its weight for (positive) or against (negative) the chosen kind.
 */
export type Evidence = { readonly signal: string; readonly weight: number };

export type Tag = {
  readonly kind: PageKind;
  /** The stage the page alone speaks for; `none` with kind `none`. */
  readonly stage: Stage | 'none';
  /** 0…1, calibrated: of pages tagged with 0.8, about eight in ten are right. */
  readonly confidence: number;
  /** Strongest first, at most eight. */
  readonly evidence: readonly Evidence[];
  /** Id of the rule that weighed most, e.g. `structured-product`. */
  readonly ruleId: string;
  readonly ruleVersion: string;
};
