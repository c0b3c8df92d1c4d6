/** A rectangle over a picture, in the picture's own pixels, and how keys change it. */

export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type PictureSize = { readonly width: number; readonly height: number };

const SMALLEST = 8;

/** The rectangle between two points, within the picture and whole pixels. */
export function areaBetween(
  a: { readonly x: number; readonly y: number },
  b: { readonly x: number; readonly y: number },
  size: PictureSize,
): Area {
  const within = (value: number, most: number): number => Math.round(Math.min(most, Math.max(0, value)));
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)].map((x) => within(x, size.width)) as [
    number,
    number,
  ];
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)].map((y) => within(y, size.height)) as [
    number,
    number,
  ];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Large enough to be meant. */
export function isMeant({ width, height }: Area): boolean {
  return width >= SMALLEST && height >= SMALLEST;
}

/** The middle half: where a rectangle stands before anybody moved it. */
export function middleOf({ width, height }: PictureSize): Area {
  return areaBetween(
    { x: width / 4, y: height / 4 },
    { x: (width * 3) / 4, y: (height * 3) / 4 },
    { width, height },
  );
}

/**
 * Arrow keys move the rectangle by a fortieth of the picture; with `resize` its right and lower side only.
 * @returns null for any other key
 */
export function areaAfterKey(area: Area, key: string, resize: boolean, size: PictureSize): Area | null {
  const step = Math.max(1, Math.round(Math.max(size.width, size.height) / 40));
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-step, 0],
    ArrowRight: [step, 0],
    ArrowUp: [0, -step],
    ArrowDown: [0, step],
  };
  const move = Object.hasOwn(moves, key) ? moves[key] : undefined;
  if (move === undefined) return null;
  if (resize) {
    return {
      ...area,
      width: Math.min(size.width - area.x, Math.max(SMALLEST, area.width + move[0])),
      height: Math.min(size.height - area.y, Math.max(SMALLEST, area.height + move[1])),
    };
  }
  return {
    ...area,
    x: Math.min(size.width - area.width, Math.max(0, area.x + move[0])),
    y: Math.min(size.height - area.height, Math.max(0, area.y + move[1])),
  };
}
