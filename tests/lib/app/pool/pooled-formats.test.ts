/** Everything one person is offered, over the pooled study: the same rows in each file, and the figures of the views. */
import 'fake-indexeddb/auto';
import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PooledForm } from '../../../../lib/app/pool/export-pooled';
import { runJob, type Job, type Told } from '../../../../lib/app/pool/jobs';
import { pooledReader } from '../../../../lib/app/pool/pooled-source';
import { buildJourney } from '../../../../lib/core/build-journey';
import { channelsUpToOrder, pathText } from '../../../../lib/core/channel-paths';
import type { BuiltJourney } from '../../../../lib/core/entry';
import { DOCUMENTS } from '../../../../lib/core/offered-format';
import { touchpointRow } from '../../../../lib/core/table-rows';
import { csvRow } from '../../../../lib/core/csv';
import { TOUCHPOINT_COLUMNS } from '../../../../lib/core/columns';
import { OFFERED } from '../../../../lib/formats/offered';
import { openWorkspaceDatabase } from '../../../../lib/store/workspace-database';
import { openWorkspace } from '../../../../lib/store/workspace-store';
import { makePooledStudy, STUDY_ID, type PooledStudy } from '../../../../scripts/generate/pooled-study';

const store = openWorkspace(openWorkspaceDatabase('pooled-formats'));
/** Other than the files were written with: what follows from it must be worked out anew. */
const CONTACT_SECONDS = 30;
let study: PooledStudy;
let built: BuiltJourney[] = [];

async function run(job: Job, signal = new AbortController().signal) {
  const told: Told[] = [];
  const result = await runJob(job, {
    store,
    now: () => Date.UTC(2026, 3, 3),
    tell: (step) => told.push(step),
    signal,
  });
  return { result, told };
}

async function made(form: PooledForm) {
  const { result, told } = await run({ kind: 'export', studyId: STUDY_ID, form });
  if (result.kind !== 'exported') throw new Error(result.kind);
  return { ...result, told, text: () => result.blob.text() };
}

const rowsOf = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/u, ''), { header: true, skipEmptyLines: true })
    .data;

beforeAll(async () => {
  study = await makePooledStudy({ participants: 20, rows: 40, seed: 11, awkward: true });
  const files = study.files.map(({ fileName, bytes }) => ({
    path: fileName,
    file: new Blob([new Uint8Array(bytes)]),
  }));
  await run({ kind: 'pool', studyId: '', files, privateKey: '' });
  const [known] = await store.studies();
  if (known === undefined) throw new Error('no study');
  await store.putStudy({ ...known, contactSeconds: CONTACT_SECONDS });
  const source = pooledReader(store, STUDY_ID);
  const [first] = await store.cases(STUDY_ID);
  const cells = first === undefined ? [] : await source.touchpointsOf(first.caseId);
  await store.putExclusions(
    cells.slice(2, 4).map(({ installId, eventId }) => ({
      studyId: STUDY_ID,
      participantId: first?.participantId ?? '',
      installId,
      eventId,
      reason: 'off_topic' as const,
      note: '',
      excludedAt: 1,
    })),
  );
  built = [];
  for (const { caseId } of await source.journeys()) {
    const journey = await source.journey(caseId);
    if (journey !== undefined)
      built.push(
        buildJourney(journey, await source.touchpointsOf(caseId), { contactSeconds: CONTACT_SECONDS }),
      );
  }
});

const kept = () => built.flatMap(({ entries }) => entries.filter(({ touchpoint }) => !touchpoint.excluded));
const idsOf = (entries: readonly { readonly touchpoint: { readonly eventId: string } }[]) =>
  entries.map(({ touchpoint }) => touchpoint.eventId).sort();

test('touchpoints.csv is what the views read, cell by cell', async () => {
  const expected = new Map(
    built.flatMap(({ journey, entries }) =>
      entries.map((entry) => [
        entry.touchpoint.eventId,
        csvRow(TOUCHPOINT_COLUMNS, touchpointRow(entry, journey)),
      ]),
    ),
  );
  const [, ...lines] = (await (await made('csv')).text()).split(/(?<=\r\n)(?=J-)/u);
  expect(lines.length).toBe(expected.size);
  expect(new Map(lines.map((line) => [line.split(',')[1], line]))).toEqual(expected);
  expect([...expected.values()].some((line) => line.includes(',off_topic,'))).toBe(true);
});

test('the tables of the zip agree with the views: brands that count, and paths without what was left out', async () => {
  const files = unzipSync(new Uint8Array(await (await made('zip')).blob.arrayBuffer()));
  const table = (name: string) => rowsOf(strFromU8(files[`${name}.csv`] ?? new Uint8Array()));
  expect(
    table('touchpoint_brands')
      .filter(({ contact }) => contact === 'true')
      .map((row) => `${row['event_id']} ${row['brand']}`)
      .sort(),
  ).toEqual(
    built
      .flatMap(({ entries }) => entries)
      .flatMap((entry) =>
        entry.brands
          .filter(({ contact }) => contact)
          .map(({ brand }) => `${entry.touchpoint.eventId} ${brand}`),
      )
      .sort(),
  );
  expect(new Map(table('journeys').map((row) => [row['case_id'], row['path']]))).toEqual(
    new Map(built.map(({ journey, entries }) => [journey.caseId, pathText(channelsUpToOrder(entries))])),
  );
});

describe.each([...OFFERED, ...DOCUMENTS].map((id) => [id]))('%s', (id) => {
  const form: PooledForm = DOCUMENTS.some((each) => each === id)
    ? { document: id as (typeof DOCUMENTS)[number], language: 'en' }
    : { format: id };

  test('tells how far it is, journey by journey, and is stopped without a file', async () => {
    const { fileName, told } = await made(form);
    expect(fileName).toMatch(/^desire-path_running-shoes-2026_pooled_20260403T000000Z_/u);
    const steps = told.flatMap((step) => (step.kind === 'progress' ? [step] : []));
    expect(steps.at(-1)).toEqual({ kind: 'progress', done: built.length, total: built.length });
    const stopper = new AbortController();
    const stopped = runJob(
      { kind: 'export', studyId: STUDY_ID, form },
      { store, now: () => Date.UTC(2026, 3, 3), tell: () => stopper.abort(), signal: stopper.signal },
    );
    expect(await stopped).toEqual({ kind: 'stopped' });
  });
});

test('each format holds the rows that count, and no other', async () => {
  const text = async (format: string) => (await made({ format })).text();
  expect(
    [...(await text('log-xes')).matchAll(/key="event_id" value="([^"]+)"/gu)].map(([, id = '']) => id).sort(),
  ).toEqual(idsOf(kept()));
  const ocel = JSON.parse(await text('log-ocel2-json')) as { events: { id: string }[] };
  expect(ocel.events.map(({ id }) => id).sort()).toEqual(idsOf(kept()));
  expect(
    rowsOf(await text('webtrackr-csv'))
      .map((row) => row['event_id'])
      .sort(),
  ).toEqual(idsOf(kept().filter(({ touchpoint }) => touchpoint.pageHost !== '')));
  const excel = Papa.parse<Record<string, string>>(
    (await text('touchpoints-excel-csv')).replace(/^\uFEFF/u, ''),
    {
      header: true,
      delimiter: ';',
      skipEmptyLines: true,
    },
  ).data;
  expect(excel.map((row) => row['event_id'] ?? '').sort()).toEqual(study.pooled.eventIds);
  const parquet = await made({ format: 'touchpoints-parquet' });
  const rows = await parquetReadObjects({ file: await parquet.blob.arrayBuffer() });
  expect(rows.map((row) => String(row['event_id'])).sort()).toEqual(study.pooled.eventIds);
  expect(rows.every((row) => row['start'] instanceof Date)).toBe(true);
  const sheets = unzipSync(
    new Uint8Array(await (await made({ format: 'touchpoints-xlsx' })).blob.arrayBuffer()),
  );
  const sheet = strFromU8(sheets['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet.match(/<row>/gu)).toHaveLength(study.pooled.eventIds.length + 1);
});

test('paths of the two ways of recording are never added up', async () => {
  const rows = rowsOf(await (await made({ format: 'channel-paths-csv' })).text());
  for (const scope of ['listed_sites', 'all_sites']) {
    const own = rows.filter((row) => row['recording_scope'] === scope);
    const sum = own.reduce(
      (total, row) => total + Number(row['total_conversions']) + Number(row['total_null']),
      0,
    );
    expect({ scope, sum }).toEqual({
      scope,
      sum: built.filter(({ journey }) => journey.recordingScope === scope).length,
    });
  }
});

test('the methods paragraph and the report speak of all participants', async () => {
  const said = (await (await made({ document: 'methods-txt', language: 'en' })).text()).replaceAll(
    '\u00a0',
    ' ',
  );
  const rows = study.pooled.eventIds.length;
  expect(said).toContain(
    `The data comprise ${rows} touchpoints in ${built.length} journeys of ${study.pooled.participants.length} participants`,
  );
  expect(said).toContain(`of at least ${CONTACT_SECONDS} s of active time`);
  expect(said).toMatch(/\d+\/\d+ were delivered, and of these \d+\/\d+ answered/u);
  expect(said).toMatch(/off topic: 2\d/u);
  const report = await (await made({ document: 'report-html', language: 'en' })).text();
  expect(report.match(/<h2>Contacts per brand<\/h2>/gu)).toHaveLength(2);
  expect(report).not.toMatch(/undefined|NaN|\[object/u);
});
