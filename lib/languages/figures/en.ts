/** English: the shape of the other languages' figure words is taken from here. */
import type { PluralForms } from '../locale';

export type Counted = (count: number, forms: PluralForms) => string;
export type FigureWords = ReturnType<typeof figures>;

export const figures = (counted: Counted) => ({
  counts: (p: { count: number }) =>
    p.count === 0
      ? 'The counts kept beside the journeys agree with their rows.'
      : counted(p.count, {
          one: 'The counts kept beside # journey were wrong and were taken anew.',
          other: 'The counts kept beside # journeys were wrong and were taken anew.',
        }),
  cut: (p: { shown: string; all: string }) =>
    `This journey has ${p.all} touchpoints. This view looks at the newest ${p.shown}; choose days above to look at others.`,
  newestDrawn: (p: { shown: string; all: string }) => `The newest ${p.shown} of ${p.all} journeys are drawn.`,
});
