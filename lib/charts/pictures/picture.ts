/**
 * A picture as plain shapes: the screen draws them with the style sheet's colours, a saved file with the colours
 * they resolve to. One list for screen, paper and file, so that the three cannot differ.
 */
import { DASHES } from '../brand-marks';
import type { ChartLook } from '../chart';
import { MARKER_PATHS, type MarkerShape } from '../marker-shapes';

/** A neutral of the theme, or the slot of a brand. */
export type Tone = 'text' | 'text2' | 'line' | 'shade' | 'band' | 'surface' | number;

export type TextShape = {
  readonly kind: 'text';
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly size: number;
  readonly tone: Tone;
  readonly strong?: boolean;
  /** Lies on lines: with a rim in the colour of the surface. */
  readonly rimmed?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
};

export type Shape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: Tone | null;
      readonly stroke?: Tone;
      readonly radius?: number;
    }
  | {
      readonly kind: 'line';
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly tone: Tone;
      readonly width: number;
      /** CSS pixels; [] = solid. */
      readonly dash: readonly number[];
    }
  | {
      readonly kind: 'area';
      /** Its outline. */
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly fill: Tone;
    }
  | {
      readonly kind: 'marker';
      readonly x: number;
      readonly y: number;
      readonly shape: MarkerShape;
      readonly size: number;
      readonly tone: Tone;
      readonly hollow: boolean;
    }
  | {
      readonly kind: 'icon';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      /** Inner markup of a 24 × 24 line icon; ours, never a page's. */
      readonly markup: string;
      readonly tone: Tone;
    }
  | TextShape;

/** Something a person can stop at and open. */
export type PictureStop = {
  readonly id: string;
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A link of a flow is hit in its own outline, not in its box, which lies over those of others. */
  readonly outline?: readonly (readonly [x: number, y: number])[];
};

export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly stops: readonly PictureStop[];
};

/** Leading of `size` px type. */
export const leading = (size: number): number => Math.round(size * 1.32);

/** About how wide the text is in a system face, px; rather too wide than too narrow. */
export function textWidth(text: string, size: number, strong = false): number {
  let em = 0;
  for (const letter of text) {
    em += /[-il.,:;|!'’‘“”()[\]ftjrI1 ]/u.test(letter)
      ? 0.36
      : /[mwMWШЩЮЖФМшщюжфмΩ@%—…]/u.test(letter)
        ? 0.9
        : /[\p{Lu}]/u.test(letter)
          ? 0.7
          : /[a-z0-9]/u.test(letter)
            ? 0.59
            : 0.62;
  }
  // bold faces of Linux systems are a seventh wider
  return em * size * (strong ? 1.15 : 1);
}

/** Lines no wider than `width`, at most `most` of them; a cut, also of a word too long for a line, is shown by …. */
export function wrap(
  text: string,
  { width, size, most, strong = false }: { width: number; size: number; most: number; strong?: boolean },
): string[] {
  const fits = (line: string) => textWidth(line, size, strong) <= width;
  const lines: string[] = [];
  let line = '';
  const words = text
    .split(/\s+/u)
    .map((word) => cutWord(word, fits))
    .filter((word) => word !== '');
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  let last = lines[most - 1] ?? '';
  while (last !== '' && !fits(`${last}…`)) last = last.slice(0, -1);
  return [...lines.slice(0, most - 1), `${last}…`];
}

/** Not broken: half a word at the end of a line reads as another word. */
function cutWord(word: string, fits: (line: string) => boolean): string {
  if (fits(word)) return word;
  let cut = word;
  while (cut !== '' && !fits(`${cut}…`)) cut = cut.slice(0, -1);
  return `${cut}…`;
}

export type Attributes = Readonly<Record<string, string | number>>;
/** An SVG element: text lines are its children. */
export type Element = {
  readonly name: 'rect' | 'polyline' | 'polygon' | 'path' | 'g' | 'text';
  readonly attributes: Attributes;
  readonly lines?: readonly { readonly x: number; readonly dy: number; readonly text: string }[];
  readonly markup?: string;
};

/** @param paint a tone as a colour */
export function elementOf(shape: Shape, paint: (tone: Tone) => string): Element {
  switch (shape.kind) {
    case 'box':
      return {
        name: 'rect',
        attributes: {
          x: shape.x,
          y: shape.y,
          width: Math.max(0, shape.width),
          height: Math.max(0, shape.height),
          rx: shape.radius ?? 0,
          fill: shape.fill === null ? 'none' : paint(shape.fill),
          ...(shape.stroke === undefined ? {} : { stroke: paint(shape.stroke), 'stroke-width': 1 }),
        },
      };
    case 'area':
      return { name: 'polygon', attributes: { points: pointsOf(shape.points), fill: paint(shape.fill) } };
    case 'line':
      return {
        name: 'polyline',
        attributes: {
          points: pointsOf(shape.points),
          fill: 'none',
          stroke: paint(shape.tone),
          'stroke-width': shape.width,
          'stroke-linejoin': 'round',
          ...(shape.dash.length === 0 ? {} : { 'stroke-dasharray': shape.dash.join(' ') }),
        },
      };
    case 'marker': {
      const scale = shape.size / 12;
      const corner = `${round(shape.x - shape.size / 2)} ${round(shape.y - shape.size / 2)}`;
      return {
        name: 'path',
        attributes: {
          d: MARKER_PATHS[shape.shape],
          transform: `translate(${corner}) scale(${round(scale)})`,
          fill: shape.hollow ? paint('surface') : paint(shape.tone),
          stroke: paint(shape.tone),
          'stroke-width': round(1.5 / scale),
        },
      };
    }
    case 'icon':
      return {
        name: 'g',
        attributes: {
          transform: `translate(${round(shape.x)} ${round(shape.y)}) scale(${round(shape.size / 24)})`,
          fill: 'none',
          stroke: paint(shape.tone),
          'stroke-width': 2,
          'stroke-linecap': 'round',
          'stroke-linejoin': 'round',
        },
        markup: shape.markup,
      };
    case 'text':
      return {
        name: 'text',
        attributes: {
          x: round(shape.x),
          y: round(shape.y),
          'font-size': shape.size,
          fill: paint(shape.tone),
          'text-anchor': shape.anchor ?? 'start',
          ...(shape.strong === true ? { 'font-weight': 600 } : {}),
          ...(shape.rimmed === true
            ? {
                stroke: paint('surface'),
                'stroke-width': 4,
                'stroke-linejoin': 'round',
                'paint-order': 'stroke',
              }
            : {}),
        },
        lines: shape.lines.map((text, at) => ({
          x: round(shape.x),
          dy: at === 0 ? 0 : leading(shape.size),
          text,
        })),
      };
  }
}

/** The picture as a file of its own, in the colours of `look`. */
export function svgFile(picture: Picture, look: ChartLook, title: string): string {
  const paint = (tone: Tone): string => {
    if (typeof tone === 'number') return look.brands[tone] ?? look.text2;
    return look[tone];
  };
  const body = picture.shapes.map((shape) => elementText(elementOf(shape, paint))).join('\n');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(picture.width)}" height="${round(picture.height)}"`,
    ` viewBox="0 0 ${round(picture.width)} ${round(picture.height)}" font-family="${escaped(look.fontFamily)}">\n`,
    `<title>${escaped(title)}</title>\n`,
    `<rect width="100%" height="100%" fill="${look.surface}"/>\n${body}\n</svg>\n`,
  ].join('');
}

function elementText({ name, attributes, lines, markup }: Element): string {
  const list = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const inner =
    markup ??
    (lines ?? []).map(({ x, dy, text }) => `<tspan x="${x}" dy="${dy}">${escaped(text)}</tspan>`).join('');
  return inner === '' ? `<${name}${list}/>` : `<${name}${list}>${inner}</${name}>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** As the attribute `points` wants them. */
export const pointsOf = (points: readonly (readonly [x: number, y: number])[]): string =>
  points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');

/** The shapes moved by (x, y). */
export function moved(shapes: readonly Shape[], x: number, y: number): Shape[] {
  return shapes.map((shape) =>
    shape.kind === 'line' || shape.kind === 'area'
      ? { ...shape, points: shape.points.map(([px, py]) => [px + x, py + y] as const) }
      : { ...shape, x: shape.x + x, y: shape.y + y },
  );
}

/** The hatched box that says: nothing is known here. */
export function hatched(box: { x: number; y: number; width: number; height: number }): Shape[] {
  const { x, y, width, height } = box;
  const strokes: Shape[] = [{ kind: 'box', ...box, fill: 'band' }];
  for (let at = y - width + 6; at < y + height; at += 7) {
    // clipped by hand: a line from the left edge up to the right one
    const from: [number, number] =
      at + width > y + height ? [x + (at + width - y - height), y + height] : [x, at + width];
    const to: [number, number] = at < y ? [x + width - (y - at), y] : [x + width, at];
    if (to[0] > from[0]) strokes.push({ kind: 'line', points: [from, to], tone: 'line', width: 1, dash: [] });
  }
  return strokes;
}

export function dashOf(slot: number): readonly number[] {
  return DASHES[slot] ?? [];
}
