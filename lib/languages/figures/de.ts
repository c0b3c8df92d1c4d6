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
  cut: (p) =>
    `Diese Reise hat ${p.all} Kontaktpunkte. Hier stehen die neuesten ${p.shown}; andere zeigt eine Wahl der Tage weiter oben.`,
  newestDrawn: (p) => `Gezeichnet sind die neuesten ${p.shown} von ${p.all} Reisen.`,
});
