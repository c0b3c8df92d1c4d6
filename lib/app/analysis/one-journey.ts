/** One journey for the views that show one: its touchpoints as far as a picture can hold them, and its digest. */
import { digestOf, type JourneyDigest } from '../../core/digest';
import type { BuiltJourney } from '../../core/entry';
import { feelingFold, type FeelingFigures } from '../../core/metrics/feelings';
import { foldOver } from '../../core/metrics/fold';
import { keptContacts, type KeptContacts } from '../../core/metrics/kept-order';
import type { Answering, Met, Question } from './question';

/** `built`, `places` and `from` are what is drawn; all else is counted over every touchpoint. */
export type OneJourney = {
  readonly built: BuiltJourney;
  /** The steps in the whole journey of the touchpoints in `built` that count. */
  readonly places: readonly number[];
  /** The step of the first of the newest: an order before it stands by itself. */
  readonly from: number;
  readonly digest: JourneyDigest;
  readonly feelings: FeelingFigures;
  /** Rated touchpoints, those after the order too. */
  readonly rated: number;
  /** Time zones of the first and the last touchpoint. */
  readonly zones: { readonly first: string; readonly last: string };
  /** null = the first order stands, or there is none. */
  readonly kept: KeptContacts | null;
  readonly touchpoints: number;
  /** Touchpoints of the journey whatever is filtered, excluded ones left out. */
  readonly total: number;
  /** True when `built` holds only the newest touchpoints (and the order). */
  readonly isCut: boolean;
};

/** More touchpoints than a map or a curve can show. */
export const MOST_DRAWN = 2_000;
/** A page has room for more marks than a popup. */
const COLUMNS = 240;

export type OneAsk = { readonly caseId: string };

/** Of the journey asked for, whatever is read of it. `caseId` '' = the newest of the chosen. */
export function ofOne<T>(
  { caseId }: OneAsk,
  read: (built: BuiltJourney, met: Met) => T,
): Answering<T | null> {
  let found: { readonly built: BuiltJourney; readonly met: Met } | null = null;
  return {
    add(built, met) {
      const isWanted = caseId !== '' && built.journey.caseId === caseId;
      const isOther = found?.built.journey.caseId === caseId || (found !== null && found.met.rank < met.rank);
      if (isWanted || !isOther) found = { built, met };
    },
    value: () => (found === null ? null : read(found.built, found.met)),
  };
}

export const oneJourney: Question<OneAsk, OneJourney | null> = (ask) =>
  ofOne(ask, (built, { whole }) => {
    const digest = digestOf(built, COLUMNS);
    const counted = built.entries.filter(({ touchpoint }) => !touchpoint.excluded);
    return {
      ...cut(built),
      digest,
      feelings: foldOver(built, feelingFold()),
      rated: counted.filter(({ touchpoint }) => touchpoint.valence !== null).length,
      zones: {
        first: counted[0]?.touchpoint.timeZone ?? '',
        last: counted.at(-1)?.touchpoint.timeZone ?? '',
      },
      kept: keptContacts(built),
      touchpoints: digest.touchpoints,
      total: whole.entries.filter(({ touchpoint }) => !touchpoint.excluded).length,
      isCut: built.entries.length > MOST_DRAWN,
    };
  });

/** The newest touchpoints, and the order wherever it stands: without it a journey would look unfinished. */
function cut({ journey, entries, orderIndex }: BuiltJourney): Pick<OneJourney, 'built' | 'places' | 'from'> {
  const start = Math.max(0, entries.length - MOST_DRAWN);
  const hasOrderApart = orderIndex >= 0 && orderIndex < start;
  const drawn = entries.filter((_, at) => at >= start || at === orderIndex);
  const places: number[] = [];
  let step = 0;
  let from = 1;
  entries.forEach(({ touchpoint }, at) => {
    if (at === start) from = step + 1;
    if (touchpoint.excluded) return;
    step += 1;
    if (at >= start || at === orderIndex) places.push(step);
  });
  const index = orderIndex < 0 ? -1 : hasOrderApart ? 0 : orderIndex - start;
  return { built: { journey, entries: drawn, orderIndex: index }, places, from };
}
