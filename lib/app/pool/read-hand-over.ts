/**
 * One hand-over from its bytes: everything is read and checked before anything is stored; one wrong row refuses
 * the whole file, with its place.
 */
import { TABLES, type TableName } from '../../core/columns';
import type { Cells, ReadHandOver, ReadProblem } from '../../core/hand-over';
import { CODEBOOK, type Bundle, type FoundFile } from './bundles';
import { handOversOf } from './facts';
import { namesOf, readRaw, readTable, tableOfHeader, type ReadTable } from './read-table';
import type { Pause } from './read-csv';
import { Refused, refuse, Stopped } from './refuse';
import { unzip } from './unzip';

export type ReadLimits = { readonly bytes: number; readonly rows: number };
/** What a page reads at once; the command line, which has the machine's memory, may read more. */
export const PAGE_LIMITS: ReadLimits = { bytes: 64 * 1024 * 1024, rows: 200_000 };

export type ReadEdges = {
  /** Called again and again while a file is read; what it throws ends the reading. */
  readonly pause: Pause;
  /** Of one hand-over; PAGE_LIMITS where nothing is said. */
  readonly limits?: ReadLimits;
  /** Opens a sealed hand-over with the study's private key; null = none was chosen. Gives null when it is not its key. */
  readonly openSealed: ((bytes: Uint8Array) => Promise<Uint8Array | null>) | null;
};

export type ReadFile =
  | { readonly ok: true; readonly handOvers: readonly ReadHandOver[]; readonly codes: readonly Cells[] }
  | { readonly ok: false; readonly problem: ReadProblem };

export type ReadTables = ReadonlyMap<TableName, ReadTable & { readonly file: string }>;

export async function readHandOver(bundle: Bundle, edges: ReadEdges): Promise<ReadFile> {
  try {
    const { packed, files } = await filesOf(bundle, edges);
    const tables = new Map<TableName, ReadTable & { readonly file: string }>();
    for (const [name, bytes] of files) {
      if (name === CODEBOOK) continue;
      const file = packed || bundle.kind === 'folder' ? name : '';
      const raw = await readRaw(bytes, file, edges.pause);
      const table = packed ? tableByName(name) : (tableOfHeader(raw.header) ?? tableByName(name));
      if (table === undefined) refuseForeign(raw.header);
      const { rows: mostRows } = edges.limits ?? PAGE_LIMITS;
      const read = await readTable(table, raw, { file, mostRows, pause: edges.pause });
      tables.set(table, { ...read, file });
    }
    const codes = tables.get('codes')?.rows ?? [];
    if (codes.length > 0 && !tables.has('touchpoints')) return { ok: true, handOvers: [], codes };
    if (!tables.has('touchpoints')) refuse('no_touchpoints', { value: [...tables.keys()].join(', ') });
    return { ok: true, handOvers: await handOversOf(bundle.name, tables, codebookOf(files)), codes };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    if (error instanceof Stopped) throw error;
    console.error(error);
    return { ok: false, problem: { kind: 'damaged', table: '', row: 0, column: '', value: '' } };
  }
}

type Files = { readonly packed: boolean; readonly files: ReadonlyMap<string, Uint8Array> };

async function filesOf(bundle: Bundle, edges: ReadEdges): Promise<Files> {
  const total = bundle.files.reduce((sum, { file }) => sum + file.size, 0);
  const { bytes: most } = edges.limits ?? PAGE_LIMITS;
  if (total > most) refuse('too_large');
  const read = async ({ path, file }: FoundFile): Promise<[string, Uint8Array]> => [
    path.slice(path.lastIndexOf('/') + 1),
    new Uint8Array(await file.arrayBuffer()),
  ];
  if (bundle.kind === 'folder') {
    return { packed: false, files: new Map(await Promise.all(bundle.files.map(read))) };
  }
  const [only] = bundle.files;
  if (only === undefined) return refuse('not_a_hand_over');
  let [name, bytes] = await read(only);
  if (isSealed(bytes)) {
    if (edges.openSealed === null) refuse('no_key');
    bytes = (await edges.openSealed(bytes)) ?? refuse('wrong_key');
    name = name.replace(/\.age$/i, '');
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return { packed: true, files: unzip(bytes, isTable, most) };
  if (bytes.length === 0 || bytes.subarray(0, 4096).includes(0)) {
    // UTF-16 has zeros too, and says what it is
    const says = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (!says) refuse('not_a_hand_over');
  }
  return { packed: false, files: new Map([[name, bytes]]) };
}

const SEALED = ['age-encryption.org/v1', '-----BEGIN AGE ENCRYPTED FILE-----'];

function isSealed(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 40));
  return SEALED.some((beginning) => head.startsWith(beginning));
}

function isTable(name: string): boolean {
  return name === CODEBOOK || tableByName(name) !== undefined;
}

function tableByName(name: string): TableName | undefined {
  return (Object.keys(TABLES) as TableName[]).find((table) => `${table}.csv` === name);
}

/** A header with some of our columns is a table with columns missing; one with none is another file. */
function refuseForeign(header: readonly string[]): never {
  const known = new Set(namesOf('touchpoints'));
  if (header.filter((name) => known.has(name)).length < 4) refuse('not_a_hand_over');
  const missing = [...known].filter((name) => !header.includes(name));
  return refuse('missing_columns', { row: 1, column: missing.join(', ') });
}

export type Codebook = {
  readonly created: string;
  readonly studyId: string;
  readonly participantId: string;
  readonly installId: string;
};

/** What the codebook says of the file itself; an older or foreign one says nothing. */
function codebookOf(files: ReadonlyMap<string, Uint8Array>): Partial<Codebook> {
  const bytes = files.get(CODEBOOK);
  if (bytes === undefined) return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    console.warn(error);
    return refuse('damaged', { table: CODEBOOK });
  }
  const text = (value: unknown, name: string): string => {
    const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
    return typeof found === 'string' ? found : '';
  };
  const who: unknown =
    typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'handOver') : undefined;
  return {
    created: text(parsed, 'created'),
    studyId: text(who, 'studyId'),
    participantId: text(who, 'participantId'),
    installId: text(who, 'installId'),
  };
}
