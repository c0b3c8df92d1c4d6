/** What may happen to the bytes of a database while the browser is closed: Chromium's two engines, six kinds each. */
import {
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { ENGINES } from './recording.ts';

type Engine = keyof typeof ENGINES;
/** @param folder holds the database @param older the same folder as it was some rows earlier */
type Damage = (folder: string, older: string) => void;

/** The folder of the extension's database in a Chromium profile. */
export function databaseFolder(profile: string, engine: Engine): string {
  const parent = join(profile, 'Default', 'IndexedDB');
  const ending = engine === 'leveldb' ? '.indexeddb.leveldb' : '_0';
  const name = readdirSync(parent).find((one) => one.startsWith('chrome-extension_') && one.endsWith(ending));
  if (name === undefined) throw new Error(`no ${engine} database in ${parent}`);
  return join(parent, name);
}

/** The largest file with that ending: the one that holds the rows. */
function fileOf(folder: string, ending: string): string {
  const [largest] = readdirSync(folder)
    .filter((name) => name.endsWith(ending) && statSync(join(folder, name)).isFile())
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(b).size - statSync(a).size);
  if (largest === undefined) throw new Error(`no ${ending} in ${folder}`);
  return largest;
}

const truncated =
  (ending: string): Damage =>
  (folder) => {
    const file = fileOf(folder, ending);
    truncateSync(file, Math.floor(statSync(file).size / 2));
  };

/** 64 bytes, each turned over, from the middle of where a row's own words lie. @param words stand in the rows */
const flipped =
  (ending: string, words: string): Damage =>
  (folder) => {
    const file = fileOf(folder, ending);
    const bytes = readFileSync(file);
    const at = whereRowsLie(bytes, words);
    for (let index = at; index < at + 64; index += 1) bytes[index] = (bytes[index] ?? 0) ^ 0xff;
    writeFileSync(file, bytes);
  };

const zeroed =
  (ending: string, words: string): Damage =>
  (folder) => {
    const file = fileOf(folder, ending);
    const bytes = readFileSync(file);
    const block = Math.floor(whereRowsLie(bytes, words) / 4096) * 4096;
    bytes.fill(0, block, Math.min(block + 4096, bytes.length));
    writeFileSync(file, bytes);
  };

function whereRowsLie(bytes: Buffer, words: string): number {
  const at = bytes.lastIndexOf(words);
  if (at < 0) throw new Error(`“${words}” stands nowhere in the file: there is nothing alive to damage`);
  return at;
}

const deleted =
  (ending: string): Damage =>
  (folder) =>
    unlinkSync(fileOf(folder, ending));

const emptied: Damage = (folder) => rmSync(folder, { recursive: true });

const replacedByOlder: Damage = (folder, older) => {
  rmSync(folder, { recursive: true });
  cpSync(older, folder, { recursive: true });
};

/** Words of a recorded row (in the log) and of an imported one (in the table, written out at the second start). */
const RECORDED = 'Runner ';
const IMPORTED = 'stridemart';

export const DAMAGES: { readonly [K in Engine]: Readonly<Record<string, Damage>> } = {
  leveldb: {
    'flipped bytes in the log': flipped('.log', RECORDED),
    'flipped bytes in the table': flipped('.ldb', IMPORTED),
    'log cut in half': truncated('.log'),
    'zeroed block of the log': zeroed('.log', RECORDED),
    'table deleted': deleted('.ldb'),
    'older copy put back': replacedByOlder,
    'folder deleted': emptied,
  },
  sqlite: {
    'flipped bytes in a row': flipped('', IMPORTED),
    'flipped bytes in a recorded row': flipped('', RECORDED),
    'file cut in half': truncated(''),
    'zeroed page': zeroed('', RECORDED),
    'file deleted': deleted(''),
    'older copy put back': replacedByOlder,
    'folder deleted': emptied,
  },
};
