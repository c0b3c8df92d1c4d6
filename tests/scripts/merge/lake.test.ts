/**
 * The made-up study through `merge`: what is left, what is refused, the lake DuckDB writes of it, and the three
 * questions answered by DuckDB as by the product's own metrics.
 */
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FoundFile } from '../../../lib/app/pool/bundles';
import { makePooledStudy } from '../../../scripts/generate/pooled-study';
import { answerOf } from '../../../scripts/merge/answers';
import { ask, buildLake, openDuckDb } from '../../../scripts/merge/lake';
import { lakeLines } from '../../../scripts/merge/plain-csv';
import { QUESTIONS, questionSql } from '../../../scripts/merge/questions';
import { builtJourneys, poolFolder } from '../../../scripts/merge/read-folder';
import { lakeTable, smallRows } from '../../../scripts/merge/small-tables';
import { LAKE_TABLE_NAMES, tableDefinitions } from '../../../scripts/merge/table-definitions';

const study = await makePooledStudy({ participants: 20, rows: 40, seed: 7, awkward: true });
const found: FoundFile[] = study.files.map(({ fileName, bytes }) => ({
  path: fileName,
  file: new Blob([bytes as Uint8Array<ArrayBuffer>]),
}));
const CODE = 'T-1,RA1,stage,VALUE,2026-04-0DAYT00:00:00.000Z,true';
const codes = (value: string, day: string) =>
  new Blob([
    `event_id,coder,field,value,coded_at,blind\r\n${CODE.replace('VALUE', value).replace('DAY', day)}\r\n`,
  ]);
found.push(
  { path: 'codes RA1.csv', file: codes('purchase', '3') },
  { path: 'older codes RA1.csv', file: codes('awareness', '2') },
);
const lines: string[] = [];
const pooled = await poolFolder(found, {
  openSealed: null,
  studyId: 'running-shoes-2026',
  onFile: ({ name, outcome, problem }) =>
    lines.push(
      `${outcome} ${problem?.kind ?? ''} ${study.files.find((file) => file.fileName === name)?.what}`,
    ),
});
const built = [...builtJourneys(pooled)];

test('copies, older exports and deletions are told apart; what is broken or foreign is refused', () => {
  expect(lines.filter((line) => line.startsWith('refused')).sort()).toEqual([
    'refused newer_version refused_newer',
    'refused not_utf8 refused_encoding',
    'refused other_study refused_other_study',
    'refused truncated refused_broken',
  ]);
  expect(built.flatMap(({ entries }) => entries.map((entry) => entry.touchpoint.eventId)).sort()).toEqual(
    study.pooled.eventIds,
  );
  expect([...pooled.persons.keys()].sort()).toEqual(study.pooled.participants);
});

test('the installs of one person are one journey; every journey says its study', () => {
  const person = built.filter(({ journey }) => journey.participantId === 'P05');
  expect(
    person.map(({ entries }) => new Set(entries.map((entry) => entry.touchpoint.installId)).size),
  ).toEqual([2]);
  expect(new Set(built.map(({ journey }) => journey.studyId))).toEqual(new Set(['running-shoes-2026']));
  expect(new Set(built.map(({ journey }) => journey.caseId)).size).toBe(built.length);
});

const connection = await openDuckDb();
// DuckDB is an optional dependency: where there is none for the platform, this part says that it was skipped
describe.skipIf(connection === undefined)('the lake', () => {
  const folder = mkdtempSync(join(tmpdir(), 'desire-path-lake-'));
  const lake = join(folder, 'lake');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const sql = async (text: string) => (connection === undefined ? [] : ask(connection, text));

  beforeAll(async () => {
    if (connection === undefined) return;
    for (const [table, rows] of smallRows(pooled)) {
      const inLake = LAKE_TABLE_NAMES.find((each) => each === table);
      if (inLake !== undefined)
        writeFileSync(join(folder, `${table}.csv`), lakeTable(inLake, rows, pooled.studyId));
    }
    for (const table of ['touchpoints', 'touchpoint_brands', 'journeys'] as const) {
      const stream = createWriteStream(join(folder, `${table}.csv`));
      for (const each of built) stream.write(lakeLines(each)[table]);
      stream.end();
      await finished(stream);
    }
    const rows = await buildLake(connection, folder, lake);
    await connection.run(
      tableDefinitions(
        'duckdb',
        { lake },
        LAKE_TABLE_NAMES.filter((table) => (rows[table] ?? 0) > 0),
      ),
    );
  });

  test('is laid out by study and month, and holds every row as it was stored', async () => {
    const rows = await sql(
      'SELECT event_id, epoch_ms("start") AS start_ms, note, active_s, study, month FROM touchpoints ORDER BY event_id',
    );
    const stored = built
      .flatMap(({ entries }) => entries.map((entry) => entry.touchpoint))
      .map((row) => ({
        event_id: row.eventId,
        start_ms: row.start,
        note: row.note === '' ? 'null' : row.note,
        active_s: row.capture === 'manual' ? 'null' : row.activeSeconds,
        study: 'running-shoes-2026',
        month: new Date(row.start).toISOString().slice(0, 7),
      }))
      .sort((a, b) => (a.event_id < b.event_id ? -1 : 1));
    expect(rows).toEqual(stored);
  });

  test('days, prompts and answers are there as the files had them, codes once a coder', async () => {
    for (const table of ['days', 'gaps', 'prompts', 'answers', 'participants'] as const) {
      const stored = smallRows(pooled).get(table) ?? [];
      const [{ count } = { count: 0 }] = await sql(`SELECT COUNT(*) AS count FROM ${table}`);
      expect({ table, count }).toEqual({ table, count: stored.length });
      expect(stored.length).toBeGreaterThan(10);
    }
    const [bad] = await sql(`SELECT value FROM answers WHERE value LIKE '%bad' LIMIT 1`);
    expect(bad).toEqual({ value: '=bad' });
    expect(await sql('SELECT coder, value, study FROM codes')).toEqual([
      { coder: 'RA1', value: 'purchase', study: 'running-shoes-2026' },
    ]);
  });

  test('its times are instants', async () => {
    const [column] = await sql(
      `SELECT logical_type FROM parquet_schema('${lake}/touchpoints/*/*/*.parquet') WHERE name = 'start' LIMIT 1`,
    );
    expect(column?.['logical_type']).toContain('isAdjustedToUTC=1');
  });

  test.each(QUESTIONS.map((question) => [question]))(
    '%s: DuckDB answers as the metrics do',
    async (question) => {
      const answer = answerOf(question, built);
      expect(answer.length).toBeGreaterThan(3);
      expect(await sql(questionSql(question, 'duckdb'))).toEqual(answer);
    },
  );
});
