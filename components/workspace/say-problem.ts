/** A refusal in words: where in the file, what is wrong, what to do. */
import type { FileNote, ReadProblem } from '../../lib/core/hand-over';
import { formatNumber } from '../../lib/languages';
import type { LanguageId } from '../../lib/core/ports';
import { poolWords } from '../../lib/languages/pool';

export function sayPlace({ table, row, column, kind }: ReadProblem, language: LanguageId): string {
  // lists of columns stand in the sentence itself
  const named = kind === 'missing_columns' || kind === 'other_study' ? '' : column;
  return poolWords(language).place({
    table,
    row: row === 0 ? '' : formatNumber(language, row),
    column: named,
  });
}

export function sayProblem(problem: ReadProblem, language: LanguageId): string {
  return poolWords(language).problems[problem.kind](problem);
}

export function sayNote({ kind, value }: FileNote, language: LanguageId): string {
  return poolWords(language).notes[kind]({ value, column: '' });
}
