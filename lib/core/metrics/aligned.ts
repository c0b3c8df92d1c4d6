/** Journeys laid side by side on one event: the same step or moment stands at 0 in each. */
import { spokenBrands, type BuiltJourney } from '../entry';
import { DAY, contactBrands } from './fold';
import type { Channel, Stage, TouchpointType } from '../vocabulary';

export const ALIGNMENTS = ['start', 'first_contact', 'order'] as const;
/** `first_contact`: of the focal brand, or of any where there is none. */
export type Alignment = (typeof ALIGNMENTS)[number];

export type AlignedPoint = {
  readonly eventId: string;
  /** Steps or days from the event. */
  readonly step: number;
  readonly days: number;
  readonly stage: Stage;
  readonly channel: Channel;
  readonly type: TouchpointType;
  /** Start, epoch ms. */
  readonly time: number;
  readonly timeZone: string;
  /** Subject brand, or ''. */
  readonly brand: string;
  /** All brands it speaks for. */
  readonly brands: readonly string[];
  readonly isOrder: boolean;
};

export type AlignedJourney = {
  readonly built: BuiltJourney;
  readonly points: readonly AlignedPoint[];
  readonly ordered: boolean;
};

/** A journey without the event cannot be laid beside the others: null. Excluded rows are left out. */
export function alignJourney(built: BuiltJourney, alignment: Alignment): AlignedJourney | null {
  const { focalBrand } = built.journey;
  const rows = built.entries
    .map((entry, index) => ({ entry, index }))
    .filter(({ entry }) => !entry.touchpoint.excluded);
  const at =
    alignment === 'start'
      ? 0
      : alignment === 'order'
        ? rows.findIndex(({ index }) => index === built.orderIndex)
        : rows.findIndex(({ entry }) =>
            focalBrand === '' ? entry.contact : contactBrands(entry).includes(focalBrand),
          );
  const event = rows[at];
  if (event === undefined) return null;
  return {
    built,
    ordered: built.orderIndex >= 0,
    points: rows.map(({ entry, index }, step) => ({
      eventId: entry.touchpoint.eventId,
      step: step - at,
      days: (entry.touchpoint.start - event.entry.touchpoint.start) / DAY,
      stage: entry.stage,
      channel: entry.touchpoint.channel,
      type: entry.touchpointType,
      time: entry.touchpoint.start,
      timeZone: entry.touchpoint.timeZone,
      brand: entry.brand,
      brands: spokenBrands(entry),
      isOrder: index === built.orderIndex,
    })),
  };
}
