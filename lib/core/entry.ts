/**
 * A touchpoint in its journey: the stored facts plus everything that follows from the rows around it and
 * from the person's choices. Screens, charts and files read entries, never raw rows.
 */
import type { Journey } from './journey';
import type { Touchpoint, TouchpointBrand } from './touchpoint';
import type { BrandRelation, BrandRole, Stage, StageSource, TouchpointType } from './vocabulary';

export type EntryBrand = TouchpointBrand & { readonly contact: boolean };

export type Entry = {
  readonly touchpoint: Touchpoint;
  /** 1-based position by (start, event id). */
  readonly seq: number;
  readonly sessionId: string;
  readonly touchpointType: TouchpointType;
  readonly stage: Stage;
  readonly stageSource: StageSource;
  /** The subject brand, or ''. */
  readonly brand: string;
  readonly brandRelation: BrandRelation | '';
  readonly brandRole: BrandRole | '';
  /** Every brand of the touchpoint and whether it counts as a contact of it. */
  readonly brands: readonly EntryBrand[];
  /** True when it counts for any brand. */
  readonly contact: boolean;
};

export type BuiltJourney = {
  readonly journey: Journey;
  readonly entries: readonly Entry[];
  /** Index in `entries` of the confirmed order p; −1 = censored (no order yet). */
  readonly orderIndex: number;
};

/** Contacts of one brand up to the order p (or so far): three ways to count the same rows. */
export type BrandContacts = {
  readonly brand: string;
  readonly role: BrandRole | '';
  readonly raw: number;
  /** One per brand × session × channel: the default. */
  readonly collapsed: number;
  readonly days: number;
};

/** The brands a touchpoint speaks for: its subject, or every compared one; merely listed ones do not count. */
export function spokenBrands({ brands }: Pick<Entry, 'brands'>): readonly string[] {
  const [only] = brands;
  if (only === undefined) return NO_BRAND;
  // most touchpoints are about one brand, and this is asked of every touchpoint again and again
  if (brands.length === 1) return only.relation === 'listed' ? NO_BRAND : [only.brand];
  const names = brands.filter(({ relation }) => relation !== 'listed').map(({ brand }) => brand);
  return names.length > 0 ? [...new Set(names)] : NO_BRAND;
}

const NO_BRAND: readonly string[] = [''];
