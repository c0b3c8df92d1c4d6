/**
 * Many hand-overs of different participants, quickly: a few are made by the product's own export, and written anew under
 * other names and ids.
 */
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { loadBundled } from '../bundled.ts';

const DIFFERENT = 20;

type Made = {
  readonly fileName: string;
  readonly who: string;
  readonly tables: readonly (readonly [name: string, text: string])[];
};

/** The tables of twenty participants. */
export async function readTables(rows: number): Promise<Made[]> {
  const { makePooledStudy } =
    await loadBundled<typeof import('../generate/entry')>('scripts/generate/entry.ts');
  const { files } = await makePooledStudy({ participants: DIFFERENT, rows, seed: 1, awkward: false });
  return files.map(({ fileName, bytes }, at) => ({
    fileName,
    who: `P${String(at + 1).padStart(2, '0')}`,
    tables: Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)] as const),
  }));
}

/** @returns their paths, in `folder` */
export function writeManyHandOvers(folder: string, made: readonly Made[], participants: number): string[] {
  return Array.from({ length: participants }, (_, index) => {
    const { fileName, who, tables } = made[index % made.length] ?? { fileName: '', who: '', tables: [] };
    const name = `Q${String(index).padStart(4, '0')}`;
    const renamed = Object.fromEntries(
      tables.map(([table, text]) => [
        table,
        strToU8(text.replaceAll(who, name).replaceAll('T-', `T-${name}-`)),
      ]),
    );
    const path = join(folder, fileName.replace(who, name));
    writeFileSync(path, zipSync(renamed, { level: 1, mtime: Date.UTC(2026, 3, 1) }));
    return path;
  });
}

/** One participant's `touchpoints.csv` of about so many bytes: the same journey again and again, under other ids. */
export async function writeLargeFile(
  folder: string,
  bytes: number,
): Promise<{ path: string; rows: number; megabytes: number }> {
  const [made] = await readTables(1_000);
  const text = made?.tables.find(([name]) => name === 'touchpoints.csv')?.[1] ?? '';
  const header = text.slice(0, text.indexOf('\n') + 1);
  const body = text.slice(header.length);
  const times = Math.floor((bytes - header.length) / (strToU8(body).length + 8_000));
  const pieces = Array.from({ length: times }, (_, at) =>
    body.replaceAll('T-', `T-${at}-`).replaceAll('J-P01', `J-P01-${at}`).replaceAll('P01', 'R01'),
  );
  const path = join(folder, `desire-path_running-shoes-2026_R01_${times}_20260401T090000Z.csv`);
  writeFileSync(path, header + pieces.join(''));
  return { path, rows: times * 1_000, megabytes: Math.round(statSync(path).size / 1_048_576) };
}
