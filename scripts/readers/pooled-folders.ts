/**
 * The made-up study as a folder of tables, made both ways (the zip that the workspace saves, the CSV of `npm run merge`),
 * and the figures that the workspace shows of it.
 */
import 'fake-indexeddb/auto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { runJob, type Job, type JobResult } from '../../lib/app/pool/jobs';
import { figuresOf as figuresOfPerson } from '../../lib/app/pool/person-figures';
import { pooledReader } from '../../lib/app/pool/pooled-source';
import { readPlan } from '../../lib/app/read-plan';
import { buildJourney } from '../../lib/core/build-journey';
import type { BuiltJourney } from '../../lib/core/entry';
import type { PlanStep } from '../../lib/core/journey';
import type { PersonFigures } from '../../lib/core/person-figures';
import type { Code } from '../../lib/core/workspace';
import { openWorkspaceDatabase } from '../../lib/store/workspace-database';
import { openWorkspace } from '../../lib/store/workspace-store';
import { makePooledStudy, STUDY_ID } from '../generate/pooled-study';
import { CONTRACT_HEADERS, contractLines } from '../merge/contract-csv';
import { builtJourneys, poolFolder } from '../merge/read-folder';
import { contractTable, smallRows } from '../merge/small-tables';
import { figuresOf } from './figures';

/** A plan of the study, as the view “Plan” reads it from a file. */
const PLAN = [
  'activity,stage,channel',
  'see advertisement,awareness,',
  'search,consideration,search_engine',
  'view product,consideration,website',
  'view product,consideration,marketplace',
  'read reviews,consideration,',
  'visit shop,consideration,store',
  'order,purchase,website',
  'use,retention,',
  '',
].join('\r\n');

/** Beside the tables, where the notebooks look for it. */
function writePlan(folder: string): readonly PlanStep[] {
  writeFileSync(join(folder, 'planned.csv'), PLAN);
  const read = readPlan(PLAN);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.plan;
}

export type PooledFolder = {
  readonly from: string;
  readonly folder: string;
  readonly figures: ReadonlyMap<string, number>;
};

const NOW = Date.UTC(2026, 3, 3);
/** Other than the files were written with. */
const CONTACT_SECONDS = 10;

export async function pooledFolders(folder: string): Promise<PooledFolder[]> {
  const made = await makePooledStudy({ participants: 20, rows: 60, seed: 2, awkward: true });
  const files = made.files.map(({ fileName, bytes }) => ({
    path: fileName,
    file: new Blob([bytes as Uint8Array<ArrayBuffer>]),
  }));
  return [
    await fromWorkspace(files, join(folder, 'workspace')),
    await fromMerge(files, join(folder, 'merge')),
  ];
}

type Files = Parameters<typeof poolFolder>[0];

async function fromWorkspace(files: Files, folder: string): Promise<PooledFolder> {
  const store = openWorkspace(openWorkspaceDatabase('readers'));
  const persons: PersonFigures[] = [];
  const run = (job: Job): Promise<JobResult> =>
    runJob(job, {
      store,
      now: () => NOW,
      tell: (told) => void (told.kind === 'figures' && persons.push(...told.figures)),
      signal: new AbortController().signal,
    });
  await run({ kind: 'pool', studyId: '', files, privateKey: '' });
  const study = (await store.studies()).find(({ studyId }) => studyId === STUDY_ID);
  if (study === undefined) throw new Error('nothing was pooled');
  await store.putStudy({ ...study, contactSeconds: CONTACT_SECONDS });
  const source = pooledReader(store, STUDY_ID);
  const read = async (): Promise<BuiltJourney[]> => {
    const built: BuiltJourney[] = [];
    for (const { caseId } of await source.journeys()) {
      const journey = await source.journey(caseId);
      if (journey === undefined) continue;
      const rows = await source.touchpointsOf(caseId);
      built.push(buildJourney(journey, rows, { contactSeconds: CONTACT_SECONDS }));
    }
    return built;
  };
  const rows = (await read()).flatMap(({ journey, entries }) =>
    entries.map(({ touchpoint, stage }) => ({ journey, touchpoint, stage })),
  );
  await store.putExclusions(
    rows
      .filter((_, at) => at % 40 === 3)
      .map(({ journey, touchpoint }) => ({
        studyId: STUDY_ID,
        participantId: journey.participantId,
        installId: touchpoint.installId,
        eventId: touchpoint.eventId,
        reason: 'duplicate' as const,
        note: 'seen twice, "really"',
        excludedAt: NOW,
      })),
  );
  const codes = ['RA1', 'RA2'].flatMap((coder, second) =>
    rows
      .filter((_, at) => at % 20 === 0)
      .map(({ touchpoint, stage }, at): Code => ({
        studyId: STUDY_ID,
        eventId: touchpoint.eventId,
        coder,
        field: 'stage',
        value: second === 1 && at % 4 === 0 ? 'awareness' : stage,
        codedAt: NOW,
        blind: true,
      })),
  );
  await store.putCodes(codes);
  await run({ kind: 'figures', studyId: STUDY_ID });
  const saved = await run({ kind: 'export', studyId: STUDY_ID, form: 'zip' });
  if (saved.kind !== 'exported') throw new Error(saved.kind);
  mkdirSync(folder, { recursive: true });
  const tables = unzipSync(new Uint8Array(await saved.blob.arrayBuffer()));
  for (const [name, bytes] of Object.entries(tables)) writeFileSync(join(folder, name), bytes);
  const figures = figuresOf({ built: await read(), persons, codes, plan: writePlan(folder) });
  return { from: 'the workspace’s zip', folder, figures };
}

async function fromMerge(files: Files, folder: string): Promise<PooledFolder> {
  const pooled = await poolFolder(files, { openSealed: null, studyId: '', onFile: () => {} });
  const built = [...builtJourneys(pooled)];
  mkdirSync(folder, { recursive: true });
  for (const table of ['touchpoints', 'touchpoint_brands', 'journeys'] as const) {
    const lines = built.map((each) => contractLines(each)[table]);
    writeFileSync(join(folder, `${table}.csv`), CONTRACT_HEADERS[table] + lines.join(''));
  }
  for (const [table, rows] of smallRows(pooled)) {
    writeFileSync(join(folder, `${table}.csv`), contractTable(table, rows));
  }
  const persons = [...pooled.persons.values()].flatMap((person) => figuresOfPerson(person, () => false));
  const figures = figuresOf({ built, persons, codes: [], plan: writePlan(folder) });
  return { from: 'npm run merge', folder, figures };
}
