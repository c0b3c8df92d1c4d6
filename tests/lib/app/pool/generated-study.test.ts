import 'fake-indexeddb/auto';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { beforeAll, expect, test } from 'vitest';
import { makeAnalyst } from '../../../../lib/app/analysis/analyst';
import { runJob, type Job, type Told } from '../../../../lib/app/pool/jobs';
import { pooledReader, pooledSource } from '../../../../lib/app/pool/pooled-source';
import { buildJourney } from '../../../../lib/core/build-journey';
import { ALL_JOURNEYS, NO_JOURNEY_FILTER } from '../../../../lib/core/journey-filter';
import type { PersonFigures } from '../../../../lib/core/person-figures';
import { openDatabase } from '../../../../lib/store/database';
import { openStore } from '../../../../lib/store/open-store';
import { openWorkspaceDatabase } from '../../../../lib/store/workspace-database';
import { openWorkspace } from '../../../../lib/store/workspace-store';
import { makePooledStudy, STUDY_ID, type PooledStudy } from '../../../../scripts/generate/pooled-study';

const store = openWorkspace(openWorkspaceDatabase('generated'));
const own = openStore(openDatabase('generated-own'));
let study: PooledStudy;
let told: Told[] = [];

async function run(job: Job) {
  told = [];
  return runJob(job, {
    store,
    now: () => Date.UTC(2026, 3, 3),
    tell: (step) => told.push(step),
    signal: new AbortController().signal,
  });
}

beforeAll(async () => {
  study = await makePooledStudy({ participants: 20, rows: 40, seed: 7, awkward: true });
  const files = study.files.map(({ fileName, bytes }) => ({
    path: fileName,
    file: new Blob([new Uint8Array(bytes)]),
  }));
  // the first file decides whose workspace it is
  await run({ kind: 'pool', studyId: '', files, privateKey: '' });
});

test('what became of each file is what its maker meant', () => {
  const outcomes = new Map(
    told.flatMap((step) =>
      step.kind === 'file' ? [[step.line.name, step.line.problem?.kind ?? step.line.outcome]] : [],
    ),
  );
  const said = study.files.map(({ fileName, what }) => `${what} ${outcomes.get(fileName)}`);
  expect([...new Set(said)].sort()).toEqual([
    'copy merged',
    'excel merged',
    'hand_over merged',
    'older_export known',
    'refused_broken truncated',
    'refused_encoding not_utf8',
    'refused_newer newer_version',
    'refused_other_study other_study',
    'second_install merged',
  ]);
});

async function pooledRows() {
  const source = pooledSource(own, store, STUDY_ID);
  const built = [];
  for (const journey of await source.journeys())
    built.push(buildJourney(journey, await source.touchpointsOf(journey.caseId), { contactSeconds: 3 }));
  return built;
}

test('the pooled rows are those that are left by the rules, and no other', async () => {
  const built = await pooledRows();
  const ids = built.flatMap(({ entries }) => entries.map(({ touchpoint }) => touchpoint.eventId));
  expect(ids.sort()).toEqual(study.pooled.eventIds);
  expect([...new Set(built.map(({ journey }) => journey.participantId))].sort()).toEqual(
    study.pooled.participants,
  );
  expect(ids.filter((id) => study.pooled.deletedIds.includes(id))).toEqual([]);
});

test('figures of the pooled journeys are those of the metrics module over the rows of the files', async () => {
  await run({ kind: 'figures', studyId: STUDY_ID });
  const figures = told.flatMap((step): readonly PersonFigures[] =>
    step.kind === 'figures' ? step.figures : [],
  );
  const built = await pooledRows();
  const kept = built.flatMap(({ entries }) => entries).filter(({ touchpoint }) => !touchpoint.excluded);
  expect(figures.reduce((sum, { rows }) => sum + rows, 0)).toBe(kept.length);

  // the views' own figures, over the pooled journeys recorded in one way
  const analyst = makeAnalyst({
    source: pooledReader(store, STUDY_ID),
    now: () => 1,
    breathe: () => Promise.resolve(),
  });
  const filter = { ...NO_JOURNEY_FILTER, journeys: [ALL_JOURNEYS] };
  const { shown, total, journeys } = await analyst.ask(
    { filter, contactSeconds: 3, view: 'contacts', version: '1' },
    { name: 'overview', ask: null },
    { onProgress: () => {}, signal: new AbortController().signal },
  );
  const [newest] = [...built].sort((a, b) => b.journey.openedAt - a.journey.openedAt);
  const alike = built.filter(({ journey }) => journey.recordingScope === newest?.journey.recordingScope);
  const rows = alike.flatMap(({ entries }) => entries).filter(({ touchpoint }) => !touchpoint.excluded);
  expect({ shown, total, journeys }).toEqual({
    shown: rows.length,
    total: rows.length,
    journeys: alike.length,
  });
  expect(alike.length).toBeLessThan(built.length);
});

test('what is taken away holds the same rows, and pooled again gives the same', async () => {
  const [first] = await store.cases(STUDY_ID);
  const [piece] = await store.rowsOf(STUDY_ID, first?.participantId ?? '', first?.caseId ?? '');
  const exclusion = {
    studyId: STUDY_ID,
    participantId: first?.participantId ?? '',
    installId: piece?.installId ?? '',
    eventId: study.pooled.eventIds[0] ?? '',
    reason: 'test_run' as const,
    note: 'before the start',
    excludedAt: 1,
  };
  await store.putExclusions([exclusion]);
  const made = await run({ kind: 'export', studyId: STUDY_ID, form: 'zip' });
  if (made.kind !== 'exported') throw new Error(made.kind);
  const files = unzipSync(new Uint8Array(await made.blob.arrayBuffer()));
  const rows = (name: string) =>
    Papa.parse<Record<string, string>>(strFromU8(files[name] ?? new Uint8Array()), {
      header: true,
      skipEmptyLines: true,
    }).data;
  expect(
    rows('touchpoints.csv')
      .map((row) => row['event_id'])
      .sort(),
  ).toEqual(study.pooled.eventIds);
  expect(rows('exclusions.csv').map(({ reason, note }) => `${reason} ${note}`)).toEqual([
    'test_run before the start',
  ]);
  const names = Object.keys(files).sort();
  expect(names).toEqual(
    expect.arrayContaining(['codes.csv', 'datapackage.json', 'days.csv', 'journeys.csv', 'tombstones.csv']),
  );

  const again = openWorkspace(openWorkspaceDatabase('generated-again'));
  const result = await runJob(
    { kind: 'pool', studyId: '', files: [{ path: made.fileName, file: made.blob }], privateKey: '' },
    { store: again, now: () => 2, tell: (step) => told.push(step), signal: new AbortController().signal },
  );
  expect(result).toEqual({ kind: 'pooled', studyId: STUDY_ID, stopped: false, leftAside: [] });
  const line = told.flatMap((step) => (step.kind === 'file' ? [step.line] : [])).at(-1);
  expect({ outcome: line?.outcome, problem: line?.problem, rows: line?.rows }).toEqual({
    outcome: 'merged',
    problem: null,
    rows: study.pooled.eventIds.length,
  });
});

test('a sample is the same for every coder, and shows nothing that the rule said', async () => {
  const draw = async () => {
    const drawn = await run({ kind: 'sample', studyId: STUDY_ID, size: 12, seed: 3 });
    return drawn.kind === 'sample' ? drawn.rows : [];
  };
  const rows = await draw();
  expect((await draw()).map(({ eventId }) => eventId)).toEqual(rows.map(({ eventId }) => eventId));
  expect(rows).toHaveLength(12);
  const shown = new Set(rows.flatMap((row) => Object.keys(row)));
  expect([...shown].filter((name) => /stage|type|activity|rule|confidence/i.test(name))).toEqual([]);
});
