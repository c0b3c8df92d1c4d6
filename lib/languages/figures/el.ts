/** Greek. */
import type { Counted, FigureWords } from './en';

export const figures = (counted: Counted): FigureWords => ({
  counts: (p) =>
    p.count === 0
      ? 'Οι μετρήσεις που φυλάσσονται δίπλα στις διαδρομές συμφωνούν με τις γραμμές τους.'
      : counted(p.count, {
          one: 'Οι μετρήσεις # διαδρομής ήταν λάθος και έγιναν ξανά.',
          other: 'Οι μετρήσεις # διαδρομών ήταν λάθος και έγιναν ξανά.',
        }),
});
