/** Russian. */
import type { Counted, FigureWords } from './en';

export const figures = (counted: Counted): FigureWords => ({
  counts: (p) =>
    p.count === 0
      ? 'Подсчёты, которые хранятся рядом с путями, сходятся с их строками.'
      : counted(p.count, {
          one: 'Подсчёты # пути были неверны и сделаны заново.',
          few: 'Подсчёты # путей были неверны и сделаны заново.',
          many: 'Подсчёты # путей были неверны и сделаны заново.',
          other: 'Подсчёты # пути были неверны и сделаны заново.',
        }),
});
