/**
 * A folder of hand-overs read and pooled by the very code of the workspace, person by person, in the memory of the
 * packed rows. What is refused is told with its reason; nothing of a refused file is kept.
 */
import { bundlesOf, type FoundFile } from '../../lib/app/pool/bundles';
import { byColumn } from '../../lib/app/pool/by-column';
import { BRANDS_CELL } from '../../lib/app/pool/facts';
import { pooledJourneys } from '../../lib/app/pool/journeys-of';
import { mergeInto } from '../../lib/app/pool/merge-person';
import { rowsThatCount } from '../../lib/app/pool/read-person';
import { readHandOver, type ReadEdges, type ReadLimits } from '../../lib/app/pool/read-hand-over';
import { journeyFromRows, touchpointOf } from '../../lib/app/rows-from-cells';
import { buildJourney } from '../../lib/core/build-journey';
import type { BuiltJourney } from '../../lib/core/entry';
import { cellOf, type Cells, type ReadProblem } from '../../lib/core/hand-over';
import { DEFAULT_SETTINGS } from '../../lib/core/ports';
import type { PackedPerson } from '../../lib/core/workspace';

export type FileLine = {
  readonly name: string;
  readonly outcome: 'merged' | 'known' | 'older' | 'codes' | 'refused';
  readonly problem: ReadProblem | null;
};

export type PooledFolder = {
  readonly studyId: string;
  readonly persons: ReadonlyMap<string, PackedPerson>;
  /** Of two codes of one row, coder and field the later one. */
  readonly codes: readonly Cells[];
  readonly leftAside: readonly string[];
};

/** Sixteen times what the workspace's page reads at once. */
const LIMITS: ReadLimits = { bytes: 1024 * 1024 * 1024, rows: 3_200_000 };

type Options = Pick<ReadEdges, 'openSealed'> & {
  /** The study that is pooled; '' = that of the first file that says one. */
  readonly studyId: string;
  readonly onFile: (line: FileLine, done: number, all: number) => void;
};

export async function poolFolder(found: readonly FoundFile[], options: Options): Promise<PooledFolder> {
  const { bundles, leftAside } = bundlesOf(found);
  const persons = new Map<string, PackedPerson>();
  const codes = new Map<string, Cells>();
  let { studyId } = options;
  let done = 0;
  for (const bundle of bundles) {
    const read = await readHandOver(bundle, {
      openSealed: options.openSealed,
      limits: LIMITS,
      pause: () => Promise.resolve(),
    });
    const line = readLine();
    done += 1;
    options.onFile({ name: bundle.name, ...line }, done, bundles.length);

    function readLine(): Omit<FileLine, 'name'> {
      if (!read.ok) return { outcome: 'refused', problem: read.problem };
      studyId ||= read.handOvers[0]?.facts.studyId ?? '';
      const foreign = read.handOvers.find(({ facts }) => facts.studyId !== studyId);
      if (foreign !== undefined) {
        const value = foreign.facts.studyId;
        return {
          outcome: 'refused',
          problem: { kind: 'other_study', table: '', row: 0, column: 'study_id', value },
        };
      }
      for (const cells of read.codes) {
        const key = CODE_KEY.map((of) => of(cells)).join('\n');
        const known = codes.get(key);
        if (known === undefined || codedAt(known) < codedAt(cells)) codes.set(key, cells);
      }
      let outcome: FileLine['outcome'] = read.handOvers.length === 0 ? 'codes' : 'known';
      for (const handOver of read.handOvers) {
        const { participantId } = handOver.facts;
        const merged = mergeInto(persons.get(participantId), handOver);
        if (merged.person !== null) persons.set(participantId, merged.person);
        if (merged.outcome !== 'known') outcome = merged.outcome;
      }
      return { outcome, problem: null };
    }
  }
  return { studyId, persons, codes: [...codes.values()], leftAside };
}

const CODE_KEY = [cellOf('codes', 'event_id'), cellOf('codes', 'coder'), cellOf('codes', 'field')];
const codedAt = cellOf('codes', 'coded_at');

/** The pooled journeys one at a time, cases of one need of one person joined. */
export function* builtJourneys({ persons }: Pick<PooledFolder, 'persons'>): Iterable<BuiltJourney> {
  for (const person of persons.values()) {
    for (const { journey: told, members } of pooledJourneys(person.cases, new Set())) {
      const caseIds = new Set(members.map(({ caseId }) => caseId));
      const cells = rowsThatCount(person.touchpoints.filter(({ caseId }) => caseIds.has(caseId)));
      const [first] = members;
      if (first === undefined) continue;
      // a lone touchpoints.csv says less about its journeys
      const isUntold = members.every((member) => member.cells.length === 0);
      const journey = isUntold
        ? journeyFromRows(
            first.caseId,
            cells.map((row) => byColumn('touchpoints', row)),
          )
        : told;
      const rows = cells.map((row) => ({
        ...touchpointOf(byColumn('touchpoints', row), brandsOf(row)),
        caseId: journey.caseId,
      }));
      yield buildJourney(journey, rows, DEFAULT_SETTINGS);
    }
  }
}

/** The rows of `touchpoint_brands.csv` that stand behind a touchpoint's own cells. */
function brandsOf(cells: Cells): ((name: string) => string)[] {
  const packed = cells[BRANDS_CELL] ?? '';
  if (packed === '') return [];
  // packed by `handOversOf`
  const rows = JSON.parse(packed) as string[][];
  return rows.map((row) => byColumn('touchpoint_brands', ['', ...row]));
}
