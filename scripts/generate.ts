/**
 * `npm run generate -- [FOLDER] [--participants 20] [--rows 60] [--seed 1] [--clean]`: the hand-overs of a
 * made-up study, for trying out pooling. The same seed gives the same files.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadBundled } from './bundled.ts';
import { ROOT } from './shell.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    participants: { type: 'string', default: '20' },
    rows: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    clean: { type: 'boolean', default: false },
  },
});
const folder = resolve(positionals[0] ?? join(ROOT, 'out', 'pooled-study'));
const { makePooledStudy } = await loadBundled<typeof import('./generate/entry')>('scripts/generate/entry.ts');
const { files, pooled } = await makePooledStudy({
  participants: Number(values.participants),
  rows: Number(values.rows),
  seed: Number(values.seed),
  awkward: !values.clean,
});
mkdirSync(folder, { recursive: true });
for (const { fileName, bytes, what } of files) {
  writeFileSync(join(folder, fileName), bytes);
  if (what !== 'hand_over') console.log(`${what.padEnd(20)} ${fileName}`);
}
console.log(
  `${files.length} files in ${folder}. Pooled they are ${pooled.eventIds.length} touchpoints of ${pooled.participants.length} participants.`,
);
