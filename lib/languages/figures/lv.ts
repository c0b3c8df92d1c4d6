/** Latvian. */
import type { Counted, FigureWords } from './en';

export const figures = (counted: Counted): FigureWords => ({
  counts: (p) =>
    p.count === 0
      ? 'Skaitījumi, kas glabājas līdzās ceļiem, saskan ar to rindām.'
      : counted(p.count, {
          zero: '# ceļu skaitījumi bija nepareizi un ir saskaitīti no jauna.',
          one: '# ceļa skaitījumi bija nepareizi un ir saskaitīti no jauna.',
          other: '# ceļu skaitījumi bija nepareizi un ir saskaitīti no jauna.',
        }),
  cut: (p) =>
    `Šajā ceļā ir ${p.all} saskarsmes punkti. Šeit redzami jaunākie ${p.shown}; citus var redzēt, augstāk izvēloties dienas.`,
  newestDrawn: (p) => `Uzzīmēti jaunākie ${p.shown} no ${p.all} ceļiem.`,
});
