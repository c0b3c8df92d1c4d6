import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../components/style/base.css', import.meta.url), 'utf8');
const THEMES = ['light', 'dark'] as const;
const SURFACES = ['surface', 'surface-2', 'surface-3'];

function colour(name: string, theme: (typeof THEMES)[number]): string {
  const pair = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`, 'u').exec(css);
  if (!pair) throw new Error(`no colour ${name}`);
  return pair[theme === 'light' ? 1 : 2]!;
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(THEMES)('%s', (theme) => {
  test.each(['text', 'text-2', 'accent', 'focus'])('--%s can be read on every surface', (name) => {
    for (const surface of SURFACES) {
      expect(contrast(colour(name, theme), colour(surface, theme)), surface).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(['line-strong', ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `brand-${n}`)])(
    '--%s can be told from every surface',
    (name) => {
      for (const surface of SURFACES) {
        expect(contrast(colour(name, theme), colour(surface, theme)), surface).toBeGreaterThanOrEqual(3);
      }
    },
  );
});
