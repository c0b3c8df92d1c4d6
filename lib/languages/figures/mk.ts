/** Macedonian. */
import type { Counted, FigureWords } from './en';

export const figures = (counted: Counted): FigureWords => ({
  counts: (p) =>
    p.count === 0
      ? 'Броењата што се чуваат покрај патиштата се совпаѓаат со нивните редови.'
      : counted(p.count, {
          one: 'Броењата на # пат беа погрешни и се направени одново.',
          other: 'Броењата на # патишта беа погрешни и се направени одново.',
        }),
  cut: (p) =>
    `Овој пат има ${p.all} точки на допир. Тука се гледаат најновите ${p.shown}; за други изберете денови погоре.`,
  newestDrawn: (p) => `Нацртани се најновите ${p.shown} од ${p.all} патишта.`,
});
