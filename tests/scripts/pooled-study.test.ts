/** The made-up study is what the tests of pooling lean on: same seed, same bytes; real files; known answers. */
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readImport } from '../../lib/app/import-files';
import { makePooledStudy } from '../../scripts/generate/pooled-study';

const WISH = { participants: 20, rows: 40, seed: 7, awkward: true };
const study = await makePooledStudy(WISH);
const fileOf = (bytes: Uint8Array, name: string): File => new File([bytes as Uint8Array<ArrayBuffer>], name);

test('twenty participants: one broken file, the others are there', () => {
  expect(study.pooled.participants).toHaveLength(19);
  expect(study.pooled.participants).not.toContain('P11');
  expect(study.pooled.eventIds).toHaveLength(20 * 40 - 2);
  expect(new Set(study.pooled.eventIds).size).toBe(study.pooled.eventIds.length);
  expect(study.pooled.deletedIds).toHaveLength(2);
  const kinds = Map.groupBy(study.files, (file) => file.what);
  expect(Object.fromEntries([...kinds].map(([what, files]) => [what, files.length]))).toEqual({
    hand_over: 18,
    older_export: 1,
    copy: 1,
    second_install: 1,
    excel: 1,
    refused_broken: 1,
    refused_other_study: 1,
    refused_encoding: 1,
    refused_newer: 1,
  });
});

test('the same seed gives the same bytes, another one others', { timeout: 60_000 }, async () => {
  const again = await makePooledStudy(WISH);
  expect(again.files.map((file) => file.bytes)).toEqual(study.files.map((file) => file.bytes));
  const other = await makePooledStudy({ ...WISH, seed: 8 });
  expect(other.pooled.eventIds).not.toEqual(study.pooled.eventIds);
});

test('the product reads its hand-overs; deletions travel in tombstones.csv', async () => {
  for (const file of study.files.filter(({ what }) => what === 'hand_over')) {
    expect(await readImport(fileOf(file.bytes, file.fileName))).toMatchObject({ ok: true });
  }
  const newer = study.files.find(({ fileName, what }) => what === 'hand_over' && fileName.includes('_P03_'));
  const files = unzipSync(newer?.bytes ?? new Uint8Array());
  const { data } = Papa.parse<{ event_id: string }>(strFromU8(files['tombstones.csv']!), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.map((row) => row.event_id).sort()).toEqual(study.pooled.deletedIds);
  expect(JSON.parse(strFromU8(files['datapackage.json']!))).toMatchObject({
    created: '2026-04-01T12:00:00.000Z',
    handOver: { studyId: 'running-shoes-2026', participantId: 'P03', installId: 'I-P03a' },
  });
});
