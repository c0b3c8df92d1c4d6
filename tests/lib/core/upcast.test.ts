import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRow, TABLE_NAMES } from '../../../lib/core/read-rows';
import { SCHEMA_VERSION } from '../../../lib/core/touchpoint';
import { isNewer, upcastBy, upcastTouchpoint } from '../../../lib/core/upcast';
import { journeyOf, touchpointOf } from '../../fixtures/journeys';

const FOLDER = join(import.meta.dirname, '../../fixtures/schemas');
const versions = readdirSync(FOLDER).map((name) => Number(name.replace('.json', '')));

test('every schema version has its frozen rows', () => {
  expect(versions.toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1),
  );
});

describe.each(versions)('rows as version %d wrote them', (version) => {
  const tables = JSON.parse(readFileSync(join(FOLDER, `${version}.json`), 'utf8')) as Record<
    string,
    object[]
  >;

  test('of every table', () => {
    expect(Object.keys(tables).toSorted()).toEqual([...TABLE_NAMES].sort());
  });

  test.each(TABLE_NAMES)('%s are rows of today after the upcast, also the second time', (table) => {
    for (const row of tables[table]!) {
      const read = readRow(table, row);
      expect(read).toMatchObject({ ok: true });
      if (!read.ok) continue;
      if ('schemaVersion' in read.row) expect(read.row.schemaVersion).toBe(SCHEMA_VERSION);
      expect(readRow(table, read.row)).toEqual(read);
    }
  });
});

test('the fixtures of today’s version have every field of today', () => {
  const tables = JSON.parse(readFileSync(join(FOLDER, `${SCHEMA_VERSION}.json`), 'utf8')) as Record<
    string,
    object[]
  >;
  expect(Object.keys(tables['touchpoints']![0]!).sort()).toEqual(
    Object.keys(touchpointOf({ eventId: 'T-1' })).sort(),
  );
  expect(Object.keys(tables['journeys']![0]!).sort()).toEqual(Object.keys(journeyOf()).sort());
});

describe('the ladder', () => {
  type Row = {
    readonly schemaVersion: number;
    readonly names?: readonly string[];
    readonly name?: string;
    readonly size?: number;
  };
  const steps = [
    ({ name, ...row }: Row): Row => ({ ...row, names: row.names ?? (name === undefined ? [] : [name]) }),
    (row: Row): Row => ({ ...row, size: row.names?.length ?? 0 }),
  ];
  const target = { schemaVersion: 3, names: ['a'], size: 1 };

  test.each<[string, Row, Row]>([
    ['from the bottom', { schemaVersion: 1, name: 'a' }, target],
    ['from the middle', { schemaVersion: 2, names: ['a'] }, target],
    ['at the top', target, target],
    ['above it', { schemaVersion: 4, name: 'b' }, { schemaVersion: 4, name: 'b' }],
    [
      'killed after the first step, before its version was written',
      { schemaVersion: 1, names: ['a'] },
      target,
    ],
  ])('%s', (_, row, upcast) => {
    expect(upcastBy(row, steps, 3)).toEqual(upcast);
    expect(upcastBy(upcastBy(row, steps, 3), steps, 3)).toEqual(upcast);
  });

  test('changes no row in place', () => {
    const row = Object.freeze({ schemaVersion: 1, name: 'a' });
    upcastBy<Row>(row, steps, 3);
    expect(row).toEqual({ schemaVersion: 1, name: 'a' });
  });
});

test('a row of today is passed through untouched, a newer one is told', () => {
  const row = touchpointOf({ eventId: 'T-1' });
  expect(upcastTouchpoint(row)).toBe(row);
  expect([isNewer(row), isNewer({ schemaVersion: SCHEMA_VERSION + 1 })]).toEqual([false, true]);
});

test.each<[string, unknown, string]>([
  ['no row', 7, ''],
  ['a list', [], ''],
  ['a stage that does not exist', { ...touchpointOf({ eventId: 'T-1' }), stageAuto: 'bliss' }, 'stageAuto'],
  ['a number that is none', { ...touchpointOf({ eventId: 'T-1' }), valence: Number.NaN }, 'valence'],
  ['a missing field', { ...touchpointOf({ eventId: 'T-1' }), note: undefined }, 'note'],
  ['an inherited field', Object.create(touchpointOf({ eventId: 'T-1' })), 'eventId'],
  ['endless text', { ...touchpointOf({ eventId: 'T-1' }), note: 'x'.repeat(10_001) }, 'note'],
  [
    'a choice of another kind',
    { ...touchpointOf({ eventId: 'T-1' }), person: { stage: 'advocacy', x: 1 } },
    'person',
  ],
])('%s is no touchpoint', (_, value, column) => {
  expect(readRow('touchpoints', value)).toEqual({ ok: false, kind: 'bad_value', column });
});
