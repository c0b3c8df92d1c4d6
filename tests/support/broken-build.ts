/** A copy of a released build with something broken on purpose: what the tests that hold a promise must catch. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @param breaks file → what becomes of its text; one that changes nothing is an error
 * @param use gets the folder, which is gone afterwards
 */
export async function withBroken<T>(
  build: string,
  breaks: Readonly<Record<string, (text: string) => string>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'desire-path-broken-'));
  try {
    cpSync(build, folder, { recursive: true });
    for (const [file, change] of Object.entries(breaks)) {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      const broken = change(text);
      if (broken === text) throw new Error(`nothing in ${file} was broken`);
      writeFileSync(path, broken);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
