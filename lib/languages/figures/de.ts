/** German. */
import type { Counted, FigureWords } from './en';

export const figures = (counted: Counted): FigureWords => ({
  counts: (p) =>
    p.count === 0
      ? 'Die Zählungen, die neben den Reisen liegen, stimmen mit ihren Zeilen überein.'
      : counted(p.count, {
          one: 'Die Zählungen von # Reise waren falsch und sind neu gemacht.',
          other: 'Die Zählungen von # Reisen waren falsch und sind neu gemacht.',
        }),
});
