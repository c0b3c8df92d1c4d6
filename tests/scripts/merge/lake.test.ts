/**
 * The made-up study through `merge`: what is left, what is refused, the lake DuckDB writes of it, and the three
 * questions answered by DuckDB as by the product's own metrics.
 */
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
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
import { LAKE_TABLE_NAMES, tableDefinitions } from '../../../scripts/merge/table-definitions';

const study = await makePooledStudy({ participants: 20, rows: 40, seed: 7, awkward: true });
const found: FoundFile[] = study.files.map(({ fileName, bytes }) => ({
  path: fileName,
  file: new Blob([bytes as Uint8Array<ArrayBuffer>]),
}));
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
    for (const table of LAKE_TABLE_NAMES) {
      const stream = createWriteStream(join(folder, `${table}.csv`));
      for (const each of built) stream.write(lakeLines(each)[table]);
      stream.end();
      await finished(stream);
    }
    await buildLake(connection, folder, lake);
    await connection.run(tableDefinitions('duckdb', { lake }));
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
