/** The three tables of every walk, on the console and in `.cache/real/report.md`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './places.ts';
import type { Comparison, Table } from './compare.ts';

export const REPORT = join(CACHE, 'report.md');

export type WalkReport = {
  readonly walk: string;
  readonly browser: string;
  readonly comparison: Comparison;
  /** What else was looked at, each with its outcome. */
  readonly remarks: readonly string[];
  /** What is wrong beyond the tables. */
  readonly problems: readonly string[];
};

export function isRight({ comparison, problems }: WalkReport): boolean {
  return comparison.difference.rows.length === 0 && problems.length === 0;
}

export function print(reports: readonly WalkReport[], when: Date): void {
  const text = [
    `# Real walks of ${when.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    '',
    'Made by `npm run e2e:real`.',
    ...reports.flatMap((report) => ['', ...section(report)]),
    '',
  ].join('\n');
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(REPORT, text);
  console.log(text);
}

function section(report: WalkReport): string[] {
  const { expected, got, difference } = report.comparison;
  const named = `${report.walk}, ${report.browser}`;
  return [
    `## ${named}: ${isRight(report) ? 'no difference' : `${difference.rows.length + report.problems.length} differences`}`,
    ...report.remarks.map((remark) => `- ${remark}`),
    ...report.problems.map((problem) => `- **wrong:** ${problem}`),
    '',
    `### Expected (${expected.rows.length})`,
    ...markdown(expected),
    '',
    `### Got (${got.rows.length})`,
    ...markdown(got),
    '',
    `### Difference (${difference.rows.length})`,
    ...markdown(difference),
  ];
}

function markdown({ columns, rows }: Table): string[] {
  if (rows.length === 0) return ['', 'none'];
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  return [
    '',
    line(['#', ...columns]),
    line(['#', ...columns].map(() => '---')),
    ...rows.map((row, index) => line([String(index + 1), ...columns.map((_, cell) => row[cell] ?? '')])),
  ];
}
