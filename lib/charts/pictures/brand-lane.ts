/** Under a path: which brand its touchpoints spoke for, run by run, by dash and by name — colour alone tells nobody all. */
import { DASHES } from '../brand-marks';
import { label } from './parts';
import { textWidth, type Shape } from './picture';

/** Height of the lane, px. */
export const BRAND_LANE = 22;

const SIZE = 11;
/** Beside a mark of the path, px. */
const HALF = 5;

type Lane = {
  /** In order; `brand` '' = none. */
  readonly points: readonly { readonly x: number; readonly brand: string }[];
  readonly y: number;
  readonly right: number;
  readonly slotOf: (brand: string) => number;
  /** Of every brand of the picture: `shortNames`. */
  readonly short: ReadonlyMap<string, string>;
};

export function brandLane({ points, y, right, slotOf, short }: Lane): Shape[] {
  const runs: { brand: string; from: number; to: number }[] = [];
  for (const { x, brand } of points) {
    const last = runs.at(-1);
    if (last?.brand === brand) last.to = x;
    else runs.push({ brand, from: x, to: x });
  }
  let free = Number.NEGATIVE_INFINITY;
  return runs.flatMap(({ brand, from, to }, at): Shape[] => {
    if (brand === '') return [];
    const slot = slotOf(brand);
    const start = from - HALF;
    const line: Shape = {
      kind: 'line',
      points: [
        [start, y + 4],
        [to + HALF, y + 4],
      ],
      tone: slot,
      width: slot === 0 ? 3 : 2,
      dash: DASHES[slot] ?? [],
    };
    // names of a run without a brand leave theirs to the one before
    const next = runs.slice(at + 1).find((run) => run.brand !== '');
    const room = (next === undefined ? right : next.from - HALF) - start - 3;
    const words = [brand, short.get(brand) ?? ''].find((each) => textWidth(each, SIZE) <= room) ?? '';
    if (words === '' || start < free) return [line];
    free = start + textWidth(words, SIZE) + 3;
    return [line, label(words, start, y + 18, { size: SIZE, rimmed: true })];
  });
}

/** As few first letters of each name as tell it from the others. */
export function shortNames(brands: Iterable<string>): ReadonlyMap<string, string> {
  const all = [...new Set(brands)].filter((brand) => brand !== '');
  const folded = all.map((brand) => [...brand].map((letter) => letter.toLocaleLowerCase()));
  return new Map(
    all.map((brand, at) => {
      const letters = [...brand];
      const own = folded[at] ?? [];
      let count = 1;
      const isShared = (): boolean =>
        folded.some(
          (other, there) => there !== at && own.slice(0, count).every((each, place) => each === other[place]),
        );
      while (count < letters.length && isShared()) count += 1;
      return [brand, letters.slice(0, count).join('')];
    }),
  );
}
