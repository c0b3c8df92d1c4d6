/** The ClickHouse engine as the npm package chdb (546 MB): into `.cache` when asked for, and nowhere else. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT, run } from './shell.ts';

const CHDB = { name: 'chdb', version: '3.4.0' };

export type ClickHouse = { query(sql: string, format?: string): string; cleanup(): void };

export async function openClickHouse(): Promise<ClickHouse> {
  const place = join(ROOT, '.cache', 'chdb');
  if (!existsSync(join(place, 'node_modules', CHDB.name))) {
    console.log(`Fetching ${CHDB.name} ${CHDB.version} into .cache (once, 546 MB) …`);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'package.json'), '{"private":true}\n');
    const { code, output } = await run('npm', [
      'install',
      `--prefix=${place}`,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      `${CHDB.name}@${CHDB.version}`,
    ]);
    if (code !== 0) throw new Error(output);
  }
  // a package outside of this project: its type is the part of it that is used here
  const { Session } = createRequire(join(place, 'package.json'))(CHDB.name) as {
    Session: new () => ClickHouse;
  };
  return new Session();
}
