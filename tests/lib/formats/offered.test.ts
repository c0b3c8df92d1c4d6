/** Every further format is written, read back by a reader that is not ours, and compared with touchpoints.csv. */
import Ajv from 'ajv';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TOUCHPOINT_COLUMNS, type Column } from '../../../lib/core/columns';
import { restoreText } from '../../../lib/core/csv';
import { DOCUMENTS } from '../../../lib/core/offered-format';
import { LANGUAGE_IDS } from '../../../lib/core/ports';
import { loadOffered, OFFERED } from '../../../lib/formats/offered';
import { excelCell } from '../../../lib/formats/offered/touchpoints-excel-csv';
import { formatWordsOf } from '../../../lib/languages/formats';
import { makeInstall } from '../../../scripts/generate/install';
import { csvOf, INSTALL, offeredOf } from '../../support/hand-over-source';
import { brokenXesRules } from '../../support/readers/xes-rules';
import '../../support/every-word';

type Row = Readonly<Record<string, string>>;
const parse = (text: string, delimiter = ','): Row[] => {
  const { data, errors } = Papa.parse<Row>(text.replace(/^\uFEFF/u, ''), {
    header: true,
    delimiter,
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
};
const isText = ({ type }: Column): boolean => type === 'text' || type === 'list';
/** The stored rows as plain text, the codebook's apostrophes taken away. */
const plain = (row: Row): Row =>
  Object.fromEntries(
    TOUCHPOINT_COLUMNS.map((column) => {
      const cell = row[column.name] ?? '';
      return [column.name, isText(column) ? restoreText(cell) : cell];
    }),
  );
const stored = parse(await (await csvOf(INSTALL)).blob.text()).map(plain);
const kept = stored.filter((row) => row['excluded'] === 'false');
const textOf = async (id: string): Promise<string> => (await offeredOf(id, INSTALL)).blob.text();

test('the made-up rows are awkward enough to prove something', () => {
  expect(kept.length).toBeLessThan(stored.length);
  for (const sign of ['=HYPERLINK', '\r\n', 'Παπούτσια', '«беговые»', 'NA', '"too narrow"']) {
    expect(stored.some((row) => row['note']?.includes(sign))).toBe(true);
  }
});

describe.each(OFFERED.map((id) => [id]))('%s', (id) => {
  test.each(LANGUAGE_IDS.map((language) => [language]))('is offered in %s', (language) => {
    const words = formatWordsOf(language).offered;
    expect(Object.keys(words).sort()).toEqual([...OFFERED, ...DOCUMENTS].sort());
    const { name, whom } = Object.entries(words).find(([key]) => key === id)?.[1] ?? { name: '', whom: '' };
    expect(name).not.toBe('');
    expect(whom).toMatch(/[.]$/u);
  });

  test('is named by study, participant, time and kind; tells how far it is; can be stopped', async () => {
    const { fileName } = await loadOffered(id);
    const told: (readonly [done: number, all: number])[] = [];
    const file = await offeredOf(id, INSTALL, { onProgress: (done, all) => told.push([done, all]) });
    expect(file.fileName).toBe(`desire-path_running-shoes-2026_P07_20260401T090000Z_${fileName}`);
    expect(told.at(-1)).toEqual([told.at(-1)?.[1], told.at(-1)?.[0]]);
    await expect(offeredOf(id, INSTALL, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/iu);
  });

  test('is a whole file without any row', async () => {
    const { blob } = await offeredOf(id, { ...INSTALL, journeys: [], touchpoints: [] });
    expect(blob.size).toBeGreaterThan(0);
  });
});

describe('touchpoints-excel.csv', () => {
  test('has a byte order mark, semicolons, decimal commas, and the same rows', async () => {
    const bytes = new Uint8Array(
      await (await offeredOf('touchpoints-excel-csv', INSTALL)).blob.arrayBuffer(),
    );
    expect(Array.from(bytes.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    const rows = parse(await textOf('touchpoints-excel-csv'), ';');
    expect(rows.some((row) => row['active_s']?.includes(','))).toBe(true);
    const back = rows.map(plain).map((row) => ({
      ...row,
      active_s: row['active_s']?.replace(',', '.'),
      confidence: row['confidence']?.replace(',', '.'),
      order_value: row['order_value']?.replace(',', '.'),
    }));
    expect(back).toEqual(stored);
  });

  const text = { name: 'product', type: 'text', about: '' } satisfies Column;
  const number = { name: 'active_s', type: 'number', about: '' } satisfies Column;
  test.each([
    ['10-11', "'10-11"],
    ['1E5', "'1E5"],
    ['0042', "'0042"],
    ['Mai 5', "'Mai 5"],
    ['март 2026', "'март 2026"],
    ['12,5 %', "'12,5 %"],
    ['Wahr', "'Wahr"],
    ['Model 4', "'Model 4"],
    ['Skyline 4 blue', 'Skyline 4 blue'],
    ['=1', "'=1"],
    [12.5, '12,5'],
    [-2, '-2'],
  ])('%s is written %s', (value, written) => {
    expect(excelCell(value, typeof value === 'number' ? number : text)).toBe(written);
  });
});

describe('log.xes', () => {
  test('keeps the rules of IEEE 1849 and holds every row that counts', async () => {
    const { window } = new JSDOM();
    const xml = await textOf('log-xes');
    const document = new window.DOMParser().parseFromString(xml, 'application/xml');
    expect(brokenXesRules(document)).toEqual([]);
    const events = [...document.querySelectorAll('trace > event')].map(
      (event) =>
        new Map([...event.children].map((each) => [each.getAttribute('key'), each.getAttribute('value')])),
    );
    expect(events.map((event) => event.get('event_id'))).toEqual(kept.map((row) => row['event_id']));
    expect(
      events.map((event) => [
        event.get('concept:name'),
        event.get('time:timestamp'),
        event.get('start_timestamp'),
        event.get('note') ?? '',
        event.get('brand') ?? '',
      ]),
    ).toEqual(kept.map((row) => [row['activity'], row['complete'], row['start'], row['note'], row['brand']]));
  });

  test.each([
    ['<log', '<log xes.version="x"', 'xes.version is no decimal'],
    ['<trace>', '<trace><event/>', 'event without its global concept:name'],
    ['<date key="time:timestamp"', '<string key="time:timestamp"', 'time:timestamp as string'],
    ['<classifier', '<trace/><classifier', 'classifier after trace'],
  ])('the rules notice %s → %s', async (from, to, problem) => {
    const { window } = new JSDOM();
    const xml = (await textOf('log-xes'))
      .replace('xes.version="1849.2016" ', from === '<log' ? '' : '$&')
      .replace(from, to);
    expect(brokenXesRules(new window.DOMParser().parseFromString(xml, 'application/xml'))).toContain(problem);
  });
});

describe('log.ocel2.json', () => {
  type Ocel = {
    objectTypes: { name: string; attributes: { name: string; type: string }[] }[];
    eventTypes: { name: string; attributes: { name: string; type: string }[] }[];
    objects: { id: string; type: string; relationships: { objectId: string }[] }[];
    events: {
      id: string;
      type: string;
      time: string;
      attributes: { name: string; value: string }[];
      relationships: { objectId: string; qualifier: string }[];
    }[];
  };

  test('fits its schema; every relationship and every type is declared; every row that counts is there', async () => {
    const log = JSON.parse(await textOf('log-ocel2-json')) as Ocel;
    const fits = new Ajv().compile(
      JSON.parse(readFileSync('tests/fixtures/formats/ocel2.json', 'utf8')) as object,
    );
    fits(log);
    expect(fits.errors).toBeNull();
    const ids = new Set(log.objects.map(({ id }) => id));
    expect(ids.size).toBe(log.objects.length);
    const related = [...log.events, ...log.objects].flatMap(({ relationships }) => relationships);
    expect(related.filter(({ objectId }) => !ids.has(objectId))).toEqual([]);
    const declared = new Map(
      log.eventTypes.map(({ name, attributes }) => [name, attributes.map((each) => each.name)]),
    );
    for (const { type, attributes } of log.events) {
      for (const { name } of attributes) expect(declared.get(type)).toContain(name);
    }
    expect(log.events.map(({ id, type, time }) => [id, type, time])).toEqual(
      kept.map((row) => [row['event_id'], row['activity'], row['complete']]),
    );
    expect(log.events.map((event) => event.relationships[0])).toEqual(
      kept.map((row) => ({ objectId: row['case_id'], qualifier: 'step of' })),
    );
  });
});

test('webtrackr.csv holds the pages, its three columns first', async () => {
  const rows = parse(await textOf('webtrackr-csv'));
  expect(Object.keys(rows[0] ?? {}).slice(0, 3)).toEqual(['panelist_id', 'url', 'timestamp']);
  const pages = kept.filter((row) => row['page_host'] !== '');
  expect(rows.map((row) => [row['event_id'], row['url'], row['timestamp']])).toEqual(
    pages.map((row) => [
      row['event_id'],
      `https://${row['page_host']}${row['page_path']}`,
      row['start']?.replace('T', ' ').replace('Z', ''),
    ]),
  );
  expect(rows.every((row) => /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}$/u.test(row['timestamp'] ?? ''))).toBe(
    true,
  );
});

test('channel_paths.csv adds equal paths up', async () => {
  const twin = (caseId: string) => ({
    journeys: INSTALL.journeys.map((journey) => ({ ...journey, caseId })),
    touchpoints: INSTALL.touchpoints.map((row) => ({ ...row, caseId })),
  });
  const [one, two] = [twin('J-1'), twin('J-2')];
  const unfinished = makeInstall({
    studyId: 's',
    participantId: 'P07',
    install: 'b',
    seed: 3,
    rows: 2,
    recordingScope: 'listed_sites',
  });
  const { blob } = await offeredOf('channel-paths-csv', {
    ...INSTALL,
    journeys: [...one.journeys, ...two.journeys, ...unfinished.journeys],
    touchpoints: [
      ...one.touchpoints,
      ...two.touchpoints,
      ...unfinished.touchpoints.filter((row) => row.person.orderConfirmed !== true),
    ],
  });
  const order = kept.findIndex((row) => row['touchpoint_type'] === 'order');
  const path = kept
    .slice(0, order + 1)
    .map((row) => row['channel'])
    .join(' > ');
  const rows = parse(await blob.text());
  expect(rows[0]).toEqual({
    path,
    total_conversions: '2',
    total_conversion_value: String(Math.round(2 * Number(kept[order]?.['order_value']) * 100) / 100),
    total_null: '0',
  });
  expect(rows[1]).toMatchObject({ total_conversions: '0', total_conversion_value: '0', total_null: '1' });
});

describe('touchpoints.parquet', () => {
  const read = async () => (await offeredOf('touchpoints-parquet', INSTALL)).blob.arrayBuffer();

  test('has the columns of the contract, typed; times are instants', async () => {
    const metadata = parquetMetadata(await read());
    const columns = parquetSchema(metadata).children.map(({ element }) => element);
    expect(columns.map(({ name }) => name)).toEqual(TOUCHPOINT_COLUMNS.map(({ name }) => name));
    expect(columns.find(({ name }) => name === 'start')?.logical_type).toEqual({
      type: 'TIMESTAMP',
      isAdjustedToUTC: true,
      unit: 'MILLIS',
    });
  });

  test('holds every row', async () => {
    const rows = await parquetReadObjects({ file: await read() });
    const back = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          value === null || value === undefined
            ? ''
            : value instanceof Date
              ? value.toISOString()
              : String(value),
        ]),
      ),
    );
    expect(back).toEqual(stored);
  });

  test('more rows than a group', async () => {
    const rows = Array.from({ length: 110 }, (_, at) =>
      INSTALL.touchpoints.map((row) => ({ ...row, eventId: `${row.eventId}-${at}` })),
    ).flat();
    const { blob } = await offeredOf('touchpoints-parquet', { ...INSTALL, touchpoints: rows });
    const file = await blob.arrayBuffer();
    expect(parquetMetadata(file).row_groups.length).toBeGreaterThan(1);
    const back = await parquetReadObjects({ file, columns: ['event_id', 'seq'] });
    expect(back.map((row) => row['event_id'])).toEqual(rows.map((row) => row.eventId));
  });
});
