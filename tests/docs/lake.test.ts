/** docs/lake/ is written from the column list: `npx vitest run --project unit -u` writes it anew. */
import { expect, test } from 'vitest';
import { ENGINES } from '../../scripts/merge/engines';
import { QUESTIONS, questionSql } from '../../scripts/merge/questions';
import { tableDefinitions } from '../../scripts/merge/table-definitions';

const PLACES = {
  duckdb: 'lake',
  clickhouse: 'lake',
  spark: '/data/lake',
  bigquery: 'gs://YOUR-BUCKET/lake',
  trino: 's3://YOUR-BUCKET/lake',
} as const;

test.each(ENGINES.map((engine) => [engine]))(
  'the tables and questions for %s are the code’s',
  async (engine) => {
    const parts = [
      `-- Written from lib/core/columns.ts by a test; do not edit by hand. The lake: npm run merge -- FOLDER --out DIR`,
      tableDefinitions(engine, { lake: PLACES[engine] }),
      ...QUESTIONS.map((question) => questionSql(question, engine)),
    ];
    await expect(parts.join('\n')).toMatchFileSnapshot(`../../docs/lake/${engine}.sql`);
  },
);
