import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Bundle } from '../../../../lib/app/pool/bundles';
import { unpackRows } from '../../../../lib/app/pool/pack-rows';
import { runJob } from '../../../../lib/app/pool/jobs';
import { poolFiles } from '../../../../lib/app/pool/pool-files';
import { makeStudyKey, sealForStudy } from '../../../../lib/app/study-key';
import { cellOf } from '../../../../lib/core/hand-over';
import { openWorkspaceDatabase } from '../../../../lib/store/workspace-database';
import { openWorkspace } from '../../../../lib/store/workspace-store';
import { asFile, csv, row, zipOf } from '../../../support/hand-overs';

let databases = 0;

function open() {
  databases += 1;
  return openWorkspace(openWorkspaceDatabase(`pool-${databases}`));
}

async function pool(
  store: ReturnType<typeof open>,
  files: readonly Bundle[],
  signal = new AbortController().signal,
) {
  const lines: string[] = [];
  const end = await poolFiles(store, files, {
    studyId: (await store.studies())[0]?.studyId ?? '',
    now: () => 1,
    openSealed: null,
    signal,
    onFile: ({ name, outcome, problem, rows, deleted }, done, total) =>
      lines.push(
        `${done}/${total} ${name} ${outcome}${problem === null ? '' : ` ${problem.kind}`} ${rows}-${deleted}`,
      ),
  });
  return { lines, ...end };
}

const event = cellOf('touchpoints', 'event_id');
const note = cellOf('touchpoints', 'note');

/** Everything that is pooled: participant, install, event and note of each row. */
async function content(store: ReturnType<typeof open>): Promise<string[]> {
  const rows: string[] = [];
  for (const participantId of await store.personIds('washing')) {
    const person = await store.person('washing', participantId);
    for (const piece of person?.touchpoints ?? [])
      for (const cells of unpackRows(piece.bytes))
        rows.push(`${participantId} ${piece.installId} ${event(cells)} ${note(cells)}`.trim());
  }
  return rows.sort();
}

const FIRST = '2026-03-09T10:00:00.000Z';
const LATER = '2026-03-10T10:00:00.000Z';
const b = { install_id: 'I-b' };
const older = asFile(
  'old.zip',
  zipOf({ touchpoints: [row('T-1', { note: 'old' }), row('T-2')], created: FIRST }),
);
const newer = asFile(
  'new.zip',
  zipOf({ touchpoints: [row('T-1', { note: 'new' }), row('T-3')], created: LATER }),
);
const laptop = asFile(
  'laptop.zip',
  zipOf({ touchpoints: [row('T-9', b)], created: FIRST, installId: 'I-b' }),
);
const other = asFile(
  'P02.zip',
  zipOf({ touchpoints: [row('T-1', { participant_id: 'P02' })], created: FIRST, participantId: 'P02' }),
);
const gone = asFile(
  'gone.zip',
  zipOf({ touchpoints: [row('T-9', b)], created: LATER, installId: 'I-b', deleted: ['T-3'] }),
);

test('a newer export replaces its own install’s rows; an older one read late changes nothing', async () => {
  const store = open();
  expect(await pool(store, [newer, laptop, other, older, newer])).toEqual({
    lines: [
      '1/5 new.zip merged 2-0',
      '2/5 laptop.zip merged 1-0',
      '3/5 P02.zip merged 1-0',
      '4/5 old.zip older 2-0',
      '5/5 new.zip known 2-0',
    ],
    studyId: 'washing',
    stopped: false,
  });
  expect(await content(store)).toEqual(['P01 I-a T-1 new', 'P01 I-a T-3', 'P01 I-b T-9', 'P02 I-a T-1']);
});

test('a deletion in one file reaches rows that are here already, and files that come later', async () => {
  const store = open();
  await pool(store, [newer, gone]);
  expect(await content(store)).toEqual(['P01 I-a T-1 new', 'P01 I-b T-9']);
  const again = open();
  expect((await pool(again, [gone, newer])).lines).toEqual([
    '1/2 gone.zip merged 1-0',
    '2/2 new.zip merged 2-1',
  ]);
  expect(await content(again)).toEqual(['P01 I-a T-1 new', 'P01 I-b T-9']);
});

test('the order of the files changes nothing', async () => {
  const files = [older, newer, laptop, other, gone];
  const contents = new Set<string>();
  for (let turn = 0; turn < files.length; turn += 1) {
    const store = open();
    await pool(store, [...files.slice(turn), ...files.slice(0, turn)]);
    contents.add(JSON.stringify(await content(store)));
  }
  expect([...contents]).toEqual([JSON.stringify(['P01 I-a T-1 new', 'P01 I-b T-9', 'P02 I-a T-1'])]);
});

test('a file of another study is refused, and so is a broken one; what is pooled stays whole', async () => {
  const store = open();
  const cars = asFile('cars.csv', csv('touchpoints', [row('T-5', { study_id: 'cars' })]));
  const broken = asFile('broken.csv', csv('touchpoints', [row('T-6'), row('T-7', { stage: 'maybe' })]));
  expect((await pool(store, [older, cars, broken])).lines).toEqual([
    '1/3 old.zip merged 2-0',
    '2/3 cars.csv refused other_study 0-0',
    '3/3 broken.csv refused bad_value 0-0',
  ]);
  expect(await content(store)).toEqual(['P01 I-a T-1 old', 'P01 I-a T-2']);
});

test('a lone touchpoints.csv keeps the brands that the zip before it named', async () => {
  const store = open();
  const brands = [
    { event_id: 'T-1', brand: 'Acme', relation: 'compared', contact: 'true' },
    { event_id: 'T-1', brand: 'Beta', relation: 'compared', contact: 'true' },
  ];
  await pool(store, [
    asFile(
      'a.zip',
      zipOf({ touchpoints: [row('T-1')], created: FIRST, tables: { touchpoint_brands: brands } }),
    ),
    asFile('a_20260401T100000Z.csv', csv('touchpoints', [row('T-1', { note: 'later' })])),
  ]);
  const person = await store.person('washing', 'P01');
  const [cells] = unpackRows(person?.touchpoints[0]?.bytes ?? new Uint8Array());
  expect([note(cells ?? []), cells?.at(-1)]).toEqual([
    'later',
    '[["Acme","compared","true","",""],["Beta","compared","true","",""]]',
  ]);
});

test('stopping between two files leaves what was pooled, and nothing of the rest', async () => {
  const store = open();
  const stopper = new AbortController();
  const lines: string[] = [];
  const { stopped } = await poolFiles(store, [older, laptop, other], {
    studyId: '',
    now: () => 1,
    openSealed: null,
    signal: stopper.signal,
    onFile: ({ name }) => {
      lines.push(name);
      stopper.abort();
    },
  });
  expect({ stopped, lines, content: await content(store) }).toEqual({
    stopped: true,
    lines: ['old.zip'],
    content: ['P01 I-a T-1 old', 'P01 I-a T-2'],
  });
});

test('stopping in the middle of a file leaves nothing of it', async () => {
  const store = open();
  const stopper = new AbortController();
  const rows = Array.from({ length: 5_000 }, (_, at) => row(`T-${at}`, { participant_id: 'P02' }));
  const [found] = asFile('P02.csv', csv('touchpoints', rows)).files;
  if (found === undefined) throw new Error('no file');
  let read = false;
  const file = Object.assign(found.file, {
    arrayBuffer: () => {
      // heard only if the reading lets other tasks in
      setTimeout(() => stopper.abort(), 0);
      read = true;
      return Blob.prototype.arrayBuffer.call(found.file);
    },
  });
  const large: Bundle = { name: 'P02.csv', kind: 'file', files: [{ path: 'P02.csv', file }] };
  const { stopped, lines } = await pool(store, [older, large, laptop], stopper.signal);
  expect({ read, stopped, lines, content: await content(store) }).toEqual({
    read: true,
    stopped: true,
    lines: ['1/3 old.zip merged 2-0'],
    content: ['P01 I-a T-1 old', 'P01 I-a T-2'],
  });
  expect(await store.files('washing')).toHaveLength(1);
});

test('a sealed hand-over opens with the study’s private key, and with no other', async () => {
  const store = open();
  const own = await makeStudyKey();
  const other = await makeStudyKey();
  const sealed = await sealForStudy(zipOf({ touchpoints: [row('T-1')], created: FIRST }), own.publicKey);
  const outcomes: string[] = [];
  for (const privateKey of ['', other.privateKey, own.privateKey]) {
    const files = [{ path: 'P01.zip.age', file: new Blob([sealed]) }];
    await runJob(
      { kind: 'pool', studyId: '', files, privateKey },
      {
        store,
        now: () => 1,
        signal: new AbortController().signal,
        tell: (told) => {
          if (told.kind === 'file') outcomes.push(told.line.problem?.kind ?? told.line.outcome);
        },
      },
    );
  }
  expect(outcomes).toEqual(['no_key', 'wrong_key', 'merged']);
  expect(await content(store)).toEqual(['P01 I-a T-1']);
});

test('a write that fails in the middle leaves the person as before, and the file is refused in words', async () => {
  const database = openWorkspaceDatabase('pool-failing');
  const store = openWorkspace(database);
  await pool(store, [older]);
  database.pieces.hook('creating', () => {
    throw new Error('disk full');
  });
  expect((await pool(store, [newer])).lines).toEqual(['1/1 new.zip refused not_stored 0-0']);
  expect(await content(store)).toEqual(['P01 I-a T-1 old', 'P01 I-a T-2']);
});
