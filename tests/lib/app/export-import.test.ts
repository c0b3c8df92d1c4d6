import 'fake-indexeddb/auto';
import { unzipSync, zipSync, strFromU8, strToU8 } from 'fflate';
import Papa from 'papaparse';
import { beforeEach, describe, expect, test } from 'vitest';
import { exportCsv, exportZip } from '../../../lib/app/export-files';
import { applyImport, MAX_FILE_BYTES, MAX_ROWS, readImport } from '../../../lib/app/import-files';
import type { Store } from '../../../lib/core/ports';
import { openDatabase } from '../../../lib/store/database';
import { openStore } from '../../../lib/store/open-store';
import { journeyOf, longRows, touchpointOf } from '../../fixtures/journeys';

let count = 0;
const freshStore = (): Store => openStore(openDatabase(`files-${(count += 1)}`));
const options = {
  caseIds: ['J-P07-k3f9q2'],
  now: Date.UTC(2026, 10, 21, 9, 30),
  onProgress: () => {},
  signal: new AbortController().signal,
};
const AWKWARD = 'says "slow",\r\n=cmd()|\'x\'!A1 👟 Παπούτσια';

let store: Store;
beforeEach(async () => {
  store = freshStore();
  await store.putJourney(journeyOf({ need: '=need', trigger: AWKWARD }));
  await store.addTouchpoints([
    touchpointOf({ eventId: 'T-1', start: 10_000, note: AWKWARD, tags: ['NA', 'x'], valence: -2 }),
    touchpointOf({
      eventId: 'T-2',
      start: 20_000,
      touchpointType: 'order',
      stageAuto: 'purchase',
      orderStatus: 'placed',
      person: { orderConfirmed: true },
    }),
    touchpointOf({ eventId: 'T-3', start: 30_000, person: { stage: 'advocacy' } }),
    touchpointOf({
      eventId: 'T-4',
      start: 40_000,
      caseId: '',
      fittingCaseIds: ['J-P07-k3f9q2'],
      note: 'unassigned',
    }),
  ]);
});

const textOf = (blob: Blob): Promise<string> => blob.text();

test('the file is named by study, participant and time', async () => {
  expect((await exportCsv(store, options)).fileName).toBe('desire-path_self_P07_20261121T093000Z.csv');
});

test.each([
  ['since the last pulse', 5, '', 65],
  ['for ten hours: the browser was closed or slept', 600, '2026-11-20T01:00:00.000Z', 60],
] as const)('an open gap without a sign %s', async (_, minutes, end, blind) => {
  const midnight = Date.UTC(2026, 10, 20);
  const sign = midnight + 60 * 60_000;
  await store.putGap({ gapId: 'G-1', start: midnight, end: null, reason: 'paused' });
  await store.putSpan({ spanId: 'N-1', start: midnight, end: sign });
  const zip = await exportZip(store, { ...options, now: sign + minutes * 60_000 });
  const files = unzipSync(new Uint8Array(await zip.blob.arrayBuffer()));
  const rows = (name: string) =>
    Papa.parse<Record<string, string>>(strFromU8(files[name]!), { header: true, skipEmptyLines: true }).data;
  expect(rows('gaps.csv').map((row) => [row['start'], row['end'], row['reason']])).toEqual([
    ['2026-11-20T00:00:00.000Z', end, 'paused'],
  ]);
  const blindMinutes = rows('days.csv').map((row) => Number(row['blind_minutes']));
  expect(blindMinutes.reduce((sum, each) => sum + each, 0)).toBe(blind);
});

test('rows read back by a strict reader; unassigned rows are not there', async () => {
  const text = await textOf((await exportCsv(store, options)).blob);
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    newline: '\r\n',
  });
  expect(errors).toEqual([]);
  expect(
    data.map((row) => [row['seq'], row['event_id'], row['stage'], row['stage_source'], row['valence']]),
  ).toEqual([
    ['1', 'T-1', 'consideration', 'rule', '-2'],
    ['2', 'T-2', 'purchase', 'rule', ''],
    ['3', 'T-3', 'advocacy', 'participant', ''],
  ]);
  expect(text).not.toContain('unassigned');
});

test('the zip holds every format that has something to say, the codebook describes every column', async () => {
  const files = unzipSync(new Uint8Array(await (await exportZip(store, options)).blob.arrayBuffer()));
  expect(Object.keys(files).sort()).toEqual(
    [
      'datapackage.json',
      'days.csv',
      'gaps.csv',
      'journeys.csv',
      'touchpoint_brands.csv',
      'touchpoints.csv',
    ].sort(),
  );
  const codebook = JSON.parse(strFromU8(files['datapackage.json']!)) as {
    resources: { path: string; schema: { fields: { name: string }[] } }[];
  };
  for (const { path, schema } of codebook.resources) {
    const [header] = strFromU8(files[path]!).split('\r\n');
    expect(header).toBe(schema.fields.map((field) => field.name).join(','));
  }
});

describe('import', () => {
  test.each([
    ['a short journey', 0],
    ['a journey of 1,500 touchpoints', 1_500],
  ])('export, import, export gives the same bytes: %s', async (_, more) => {
    const earlier = longRows(more).map((row, at) => ({ ...row, start: 1 + at, complete: 1 + at }));
    await store.addTouchpoints(earlier);
    const first = await exportZip(store, options);
    const read = await readImport(new File([first.blob], 'hand-over.zip'));
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const second = freshStore();
    await applyImport(second, read.value);
    const again = await exportZip(second, options);
    const before = unzipSync(new Uint8Array(await first.blob.arrayBuffer()));
    const after = unzipSync(new Uint8Array(await again.blob.arrayBuffer()));
    for (const [name, bytes] of Object.entries(before))
      expect([name, strFromU8(after[name]!)]).toEqual([name, strFromU8(bytes)]);
  });

  const csv = async (change: (text: string) => string): Promise<File> =>
    new File([change(await textOf((await exportCsv(store, options)).blob))], 'touchpoints.csv');

  test.each<[string, () => Promise<File>, object]>([
    [
      'a stage that does not exist',
      () => csv((text) => text.replace(',advocacy,', ',bliss,')),
      { kind: 'bad_value', row: 4, column: 'stage', value: 'bliss' },
    ],
    [
      'a missing column',
      () => csv((text) => text.replace('case_id,', 'case,')),
      { kind: 'missing_columns', column: 'case_id' },
    ],
    [
      'a newer version',
      () => csv((text) => text.replace(/,1\r\n/, ',99\r\n')),
      { kind: 'newer_version', row: 2 },
    ],
    [
      'the same event twice',
      () => csv((text) => `${text}${text.split('\r\n').at(-2)}\r\n`),
      { kind: 'duplicate_id', column: 'event_id' },
    ],
    ['no CSV at all', async () => new File(['hello'], 'x.csv'), { kind: 'missing_columns' }],
    [
      'a zip without touchpoints',
      async () => new File([zipSync({ 'a.csv': strToU8('a') }) as Uint8Array<ArrayBuffer>], 'x.zip'),
      { kind: 'no_touchpoints' },
    ],
    [
      'a truncated zip',
      async () => new File([(await exportZip(store, options)).blob.slice(0, 900)], 'x.zip'),
      {},
    ],
    [
      'a zip bomb',
      async () =>
        new File(
          [zipSync({ 'touchpoints.csv': new Uint8Array(80 * 1024 * 1024) }) as Uint8Array<ArrayBuffer>],
          'x.zip',
        ),
      { kind: 'too_large' },
    ],
    [
      'a file larger than 64 MB, before it is opened',
      () => Promise.resolve(new File([new Uint8Array(MAX_FILE_BYTES + 1)], 'x.csv')),
      { kind: 'too_large' },
    ],
    [
      'more rows than 200,000',
      () => csv((text) => `${text.split('\r\n')[0]}\r\n${'x\r\n'.repeat(MAX_ROWS + 1)}`),
      { kind: 'too_many_rows', value: '200001' },
    ],
    [
      'as many rows as may be, each cut short',
      () => csv((text) => `${text.split('\r\n')[0]}\r\n${'x\r\n'.repeat(MAX_ROWS)}`),
      { kind: 'not_readable', row: 2 },
    ],
  ])('%s is refused in words', async (_, file, problem) => {
    const read = await readImport(await file());
    expect(read).toMatchObject({ ok: false, problem });
  });

  test('a stopped export rejects and saves nothing', async () => {
    await expect(exportCsv(store, { ...options, signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
  });
});
