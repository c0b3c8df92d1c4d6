/** One file to import, of several journeys that are made up: a zip as the product exports it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { makePooledStudy } from '../generate/pooled-study';

const TABLES = ['touchpoints.csv', 'touchpoint_brands.csv', 'journeys.csv'] as const;

/** @param rows of each journey */
export async function madeFile(journeys: number, rows: number): Promise<Uint8Array> {
  const { files } = await makePooledStudy({ participants: journeys, rows, seed: 7, awkward: false });
  const texts = new Map<string, string>();
  for (const { bytes } of files) {
    const unzipped = unzipSync(bytes);
    for (const table of TABLES) {
      const text = strFromU8(unzipped[table] ?? new Uint8Array());
      const before = texts.get(table);
      texts.set(table, before === undefined ? text : before + text.slice(text.indexOf('\r\n') + 2));
    }
  }
  return zipSync(Object.fromEntries([...texts].map(([table, text]) => [table, strToU8(text)])));
}
