import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bundlesOf } from '../../../../lib/app/pool/bundles';
import { readHandOver } from '../../../../lib/app/pool/read-hand-over';
import { cellOf, type ReadProblem } from '../../../../lib/core/hand-over';
import { TOUCHPOINT_COLUMNS } from '../../../../lib/core/columns';
import { asFile, csv, row, zipOf } from '../../../support/hand-overs';

const EDGES = { openSealed: null, pause: () => Promise.resolve() };
const read = (name: string, content: string | Uint8Array) => readHandOver(asFile(name, content), EDGES);
const GOOD = csv('touchpoints', [row('T-1'), row('T-2', { note: 'soft, "quick"\nand dear', valence: '-2' })]);

/** The rows as text, cell by cell, so that two files can be compared. */
async function rowsOf(name: string, content: string | Uint8Array) {
  const found = await read(name, content);
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.handOvers.map(({ tables, notes }) => ({ rows: tables.touchpoints, notes }));
}

/** What German Excel makes of the file: `;`, a byte order mark, its own words and numbers. */
function resaved(text: string, change: (line: string) => string = (line) => line): string {
  return `\uFEFF${text
    .trimEnd()
    .split('\r\n')
    .map((line) => change(line.replaceAll(',', ';')))
    .join('\r\n')}\r\n`;
}
const PLAIN = csv('touchpoints', [row('T-1'), row('T-2', { start: '2026-03-25T18:00:00.000Z' })]);

describe('the same rows, however they were saved', () => {
  test.each([
    ['as written', PLAIN, []],
    ['line feeds alone', PLAIN.replaceAll('\r\n', '\n'), []],
    ['semicolons and a byte order mark', resaved(PLAIN), []],
    ['tabs', PLAIN.replaceAll(',', '\t'), []],
    [
      'decimal commas',
      resaved(PLAIN, (line) => line.replace('12.5', '12,5').replace('0.843', '0,843')),
      ['decimals_read'],
    ],
    [
      'TRUE and FALSE',
      resaved(PLAIN, (line) => line.replace(';true;', ';TRUE;').replace(';false;', ';FALSE;')),
      ['booleans_read', 'resaved'],
    ],
    [
      'WAHR and FALSCH',
      resaved(PLAIN, (line) => line.replace(';true;', ';WAHR;').replace(';false;', ';FALSCH;')),
      ['booleans_read', 'resaved'],
    ],
    ['Python’s words', PLAIN.replaceAll(',true,', ',True,').replaceAll(',false,', ',False,'), []],
    ['empty columns and rows at the end', resaved(PLAIN, (line) => `${line};;`) + ';;;;\r\n', []],
    [
      'each line in one cell',
      PLAIN.split('\r\n')
        .map((line) => (line === '' ? '' : `"${line.replaceAll('"', '""')}"`))
        .join('\r\n'),
      [],
    ],
    [
      'UTF-16',
      new Uint8Array([
        0xff,
        0xfe,
        ...new Uint8Array(Uint16Array.from(PLAIN, (sign) => sign.charCodeAt(0)).buffer),
      ]),
      [],
    ],
    [
      'days and months turned round',
      resaved(PLAIN, (line) =>
        line.replaceAll(/(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d\.\d{3})Z/g, '$3.$2.$1 $4'),
      ),
      ['dates_read', 'resaved'],
    ],
    [
      'American dates with a day above twelve',
      resaved(PLAIN, (line) =>
        line.replaceAll(/(\d{4})-(\d\d)-(\d\d)T18(:\d\d:\d\d\.\d{3})Z/g, '$2/$3/$1 6$4 PM'),
      ),
      ['dates_read', 'resaved'],
    ],
  ])('%s', async (_what, content, notes) => {
    const [expected] = await rowsOf('P01.csv', PLAIN);
    const [found] = await rowsOf('P01.csv', content);
    expect(found?.rows).toEqual(expected?.rows);
    expect(found?.notes.map(({ kind }) => kind).filter((kind) => kind !== 'age_from_rows')).toEqual(notes);
  });

  test('a quoted cell keeps its commas, quotes and lines', async () => {
    const [found] = await rowsOf('P01.csv', GOOD);
    const note = cellOf('touchpoints', 'note');
    expect(found?.rows?.map(note)).toEqual(['', 'soft, "quick"\nand dear']);
  });
});

const at = (kind: ReadProblem['kind'], rest: Partial<ReadProblem> = {}): ReadProblem => ({
  kind,
  table: '',
  row: 0,
  column: '',
  value: '',
  ...rest,
});
const bomb = (): Uint8Array => zipSync({ 'touchpoints.csv': new Uint8Array(65 * 1024 * 1024) }, { level: 9 });
const good = zipOf({ touchpoints: [row('T-1')] });
const damaged = (): Uint8Array => {
  const bytes = zipSync({ 'touchpoints.csv': strToU8(PLAIN) }, { level: 0 });
  bytes[200] = 0x58;
  return bytes;
};
/** A zip whose directory says less than the data unpacks to. */
const liar = (): Uint8Array => {
  const bytes = zipSync({ 'touchpoints.csv': new Uint8Array(100_000) });
  const end = bytes.length - 22;
  const directory = new DataView(bytes.buffer).getUint32(end + 16, true);
  new DataView(bytes.buffer).setUint32(directory + 24, 10, true);
  return bytes;
};
const win1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  });
const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
/** The fewest columns: more than 200,000 rows of all would be larger than a file may be. */
const SHORT = [
  'case_id,event_id,start,complete,study_id,participant_id,install_id,stage,touchpoint_type,channel,capture,recording_scope,schema_version',
  'J,T,2026-03-02T18:00:00.000Z,2026-03-02T18:00:00.000Z,s,P,I,awareness,search,website,auto,listed_sites,1',
] as const;
const locked = (): Uint8Array => {
  const bytes = zipSync({ 'touchpoints.csv': strToU8(PLAIN) });
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 22 + 16, true);
  view.setUint16(directory + 8, 1, true);
  return bytes;
};
const cyrillic = csv('touchpoints', [row('T-1'), row('T-2', { note: 'дорого' })]);
const mojibake = new TextDecoder('windows-1251').decode(strToU8(cyrillic));

describe('what is refused, and where', () => {
  test.each<[string, string, string | Uint8Array, ReadProblem]>([
    ['a zip cut short', 'P01.zip', good.subarray(0, good.length - 40), at('truncated')],
    ['a zip bomb', 'P01.zip', bomb(), at('unpacks_too_large')],
    [
      'a zip that lies about its size',
      'P01.zip',
      liar(),
      at('unpacks_too_large', { table: 'touchpoints.csv' }),
    ],
    ['a flipped byte', 'P01.zip', damaged(), at('damaged', { table: 'touchpoints.csv' })],
    ['an Excel workbook', 'P01.xlsx.zip', zipSync({ 'xl/workbook.xml': new Uint8Array(3) }), at('workbook')],
    ['a zip of something else', 'P01.zip', zipSync({ 'photo.jpg': new Uint8Array(3) }), at('no_touchpoints')],
    ['a text of something else', 'notes.csv', 'name,amount\r\nx,1\r\n', at('not_a_hand_over')],
    ['a picture', 'P01.csv', new Uint8Array([0x89, 0, 0, 1]), at('not_a_hand_over')],
    ['days alone', 'days.csv', csv('days', []), at('no_touchpoints', { value: 'days' })],
    [
      'a column less',
      'P01.csv',
      PLAIN.replace('channel,', 'kanal,'),
      at('missing_columns', { row: 1, column: 'channel' }),
    ],
    [
      'a column twice',
      'P01.csv',
      PLAIN.replace('note,', 'goal,'),
      at('twice_columns', { row: 1, column: 'goal' }),
    ],
    [
      'a cell too many',
      'P01.csv',
      PLAIN.replace('T-2,', 'T-2,,'),
      at('wrong_cell_count', { row: 3, value: '65/64' }),
    ],
    ['a quote that never ends', 'P01.csv', `${PLAIN}"T-3,`, at('open_quote', { row: 4 })],
    [
      'a newer version',
      'P01.csv',
      csv('touchpoints', [row('T-1', { schema_version: '2', stage: 'delight' })]),
      at('newer_version', { row: 2, column: 'schema_version', value: '2' }),
    ],
    [
      'a line in another encoding than the others',
      'P01.csv',
      joined(strToU8(cyrillic), win1251(cyrillic.split('\r\n')[2]?.replaceAll('T-2', 'T-3') ?? '')),
      at('not_utf8', { row: 4 }),
    ],
    [
      'a table in another encoding than the others',
      'P01.zip',
      zipSync({
        'touchpoints.csv': strToU8(cyrillic),
        'journeys.csv': win1251('case_id,study_id,participant_id,need\r\nJ-P01-a,washing,P01,дорого\r\n'),
      }),
      at('not_utf8', { table: 'journeys.csv', row: 2 }),
    ],
    [
      'more rows than are read',
      'P01.csv',
      `${SHORT[0]}\r\n${`${SHORT[1]}\r\n`.repeat(200_001)}`,
      at('too_many_rows', { value: '200001' }),
    ],
    ['a zip with a password', 'P01.zip', locked(), at('locked', { table: 'touchpoints.csv' })],
    ['Windows-1251', 'P01.csv', win1251(cyrillic), at('not_utf8', { row: 3 })],
    [
      'letters broken on the way',
      'P01.csv',
      mojibake,
      at('broken_letters', { row: 3, column: 'note', value: 'РґРѕСЂРѕРіРѕ' }),
    ],
    [
      'letters lost on the way',
      'P01.csv',
      cyrillic.replace('дорого', '??????'),
      at('lost_letters', { row: 3, column: 'note', value: '??????' }),
    ],
    [
      'seconds lost',
      'P01.csv',
      PLAIN.replace('2026-03-02T18:00:00.000Z', '02.03.2026 18:00'),
      at('lost_seconds', { row: 2, column: 'start', value: '02.03.2026 18:00' }),
    ],
    [
      'day or month',
      'P01.csv',
      csv('touchpoints', [row('T-1', { start: '3/2/2026 18:00:00' })]),
      at('unclear_date', { row: 2, column: 'start', value: '3/2/2026 18:00:00' }),
    ],
    [
      'a decimal comma between commas',
      'P01.csv',
      csv('touchpoints', [row('T-1', { active_s: '12,5' })]),
      at('unclear_number', { row: 2, column: 'active_s', value: '12,5' }),
    ],
    [
      'a confidence of 843',
      'P01.csv',
      resaved(PLAIN, (line) => line.replace('0.843', '843')),
      at('unclear_number', { row: 2, column: 'confidence', value: '843' }),
    ],
    [
      'a word that is none of ours',
      'P01.csv',
      csv('touchpoints', [row('T-1', { stage: 'maybe' })]),
      at('bad_value', { row: 2, column: 'stage', value: 'maybe' }),
    ],
    [
      'no participant',
      'P01.csv',
      csv('touchpoints', [row('T-1', { participant_id: '' })]),
      at('empty_key', { row: 2, column: 'participant_id' }),
    ],
    [
      'an event twice',
      'P01.csv',
      csv('touchpoints', [row('T-1'), row('T-1')]),
      at('duplicate_id', { row: 3, column: 'event_id', value: 'T-1' }),
    ],
    [
      'two studies',
      'P01.csv',
      csv('touchpoints', [row('T-1'), row('T-2', { study_id: 'cars' })]),
      at('several_studies', { row: 3, column: 'study_id', value: 'washing / cars' }),
    ],
    ['a sealed file without a key', 'P01.zip.age', 'age-encryption.org/v1\n…', at('no_key')],
    ['64 MB and beyond', 'P01.csv', new Uint8Array(64 * 1024 * 1024 + 1), at('too_large')],
  ])('%s', async (_what, name, content, problem) => {
    expect(await read(name, content)).toEqual({ ok: false, problem });
  });

  test('a sealed file with a key that is not its own', async () => {
    const openSealed = () => Promise.resolve(null);
    const found = await readHandOver(asFile('P01.age', 'age-encryption.org/v1\n…'), { ...EDGES, openSealed });
    expect(found).toEqual({ ok: false, problem: at('wrong_key') });
  });
});

describe('whose it is', () => {
  const factsOf = async (name: string, content: string | Uint8Array) => {
    const found = await read(name, content);
    return found.ok ? found.handOvers.map(({ facts }) => ({ ...facts, fileId: '' })) : found.problem;
  };
  const facts = { fileId: '', studyId: 'washing', participantId: 'P01', ownInstallId: 'I-a', exportedAt: 0 };
  test.each([
    [
      'the codebook says',
      'a.zip',
      zipOf({ touchpoints: [], created: '2026-03-09T10:00:00.000Z' }),
      [{ ...facts, exportedAt: Date.UTC(2026, 2, 9, 10) }],
    ],
    [
      'else the name',
      'x/desire-path_washing_P01_20260308T091011Z.csv',
      PLAIN,
      [{ ...facts, exportedAt: Date.UTC(2026, 2, 8, 9, 10, 11) }],
    ],
    [
      'else the latest row',
      'P01.csv',
      PLAIN,
      [{ ...facts, exportedAt: Date.UTC(2026, 2, 2, 18, 1, 0, 100) }],
    ],
    [
      'two installs in one file, and nothing says which wrote it',
      'P01_20260308T091011Z.csv',
      csv('touchpoints', [row('T-1'), row('T-2', { install_id: 'I-b' })]),
      [{ ...facts, ownInstallId: '', exportedAt: Date.UTC(2026, 2, 8, 9, 10, 11) }],
    ],
    [
      'several persons: one hand-over each',
      'all_20260308T091011Z.csv',
      csv('touchpoints', [row('T-1'), row('T-2', { participant_id: 'P02', install_id: 'I-b' })]),
      [
        { ...facts, exportedAt: Date.UTC(2026, 2, 8, 9, 10, 11) },
        { ...facts, participantId: 'P02', ownInstallId: 'I-b', exportedAt: Date.UTC(2026, 2, 8, 9, 10, 11) },
      ],
    ],
  ])('%s', async (_what, name, content, expected) => {
    expect(await factsOf(name, content)).toEqual(expected);
  });
});

test('a codes.csv of another coder is read as codes', async () => {
  const codes = [
    {
      event_id: 'T-1',
      coder: 'RA2',
      field: 'stage',
      value: 'purchase',
      coded_at: '2026-04-01T10:00:00.000Z',
      blind: 'true',
    },
  ];
  expect(await read('codes.csv', csv('codes', codes))).toEqual({
    ok: true,
    handOvers: [],
    codes: [['T-1', 'RA2', 'stage', 'purchase', '2026-04-01T10:00:00.000Z', 'true']],
  });
});

test('what was dropped becomes hand-overs: zips, files, and folders of unpacked tables', () => {
  const paths = [
    's/P01.zip',
    's/P02/touchpoints.csv',
    's/P02/days.csv',
    's/P02/photo.jpg',
    's/.DS_Store',
    's/touchpoints.csv',
    's/P03.zip.age',
  ];
  const found = bundlesOf(paths.map((path) => ({ path, file: new Blob([]) })));
  expect({
    names: found.bundles.map(({ name, kind, files }) => `${name} ${kind} ${files.length}`),
    aside: found.leftAside,
  }).toEqual({
    names: ['s/P01.zip file 1', 's/P02/ folder 2', 's/P03.zip.age file 1', 's/touchpoints.csv file 1'],
    aside: ['s/.DS_Store', 's/P02/photo.jpg'],
  });
});

test('every column of the contract is kept, cell by cell', async () => {
  const full = Object.fromEntries(TOUCHPOINT_COLUMNS.map(({ name }) => [name, row('T-1')[name] ?? '']));
  const [found] = await rowsOf('P01.csv', csv('touchpoints', [full]));
  expect(found?.rows).toEqual([[...TOUCHPOINT_COLUMNS.map(({ name }) => full[name] ?? ''), '']]);
});
