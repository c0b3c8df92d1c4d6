/**
 * `npm run test:faults`: the fault tests with their full counts; `npm run soak`: the long run. Half an hour
 * and several hours on two quiet cores; with `-- -t WORDS` only the tests whose name holds the words.
 */
import { ensureBrowser } from './browser/find.ts';
import { build } from './build.ts';
import { run } from './shell.ts';

const FILES = ['faults', 'disk', 'lives', 'damage', 'secrets', 'forged', 'update', 'hostile'].map(
  (name) => `tests/e2e/${name}.e2e.ts`,
);

const level = process.argv.includes('--soak') ? 'soak' : 'full';
for (const kind of ['chromium', 'firefox'] as const) {
  const found = await ensureBrowser(kind);
  if (!found.ok) {
    console.error(found.problem);
    process.exit(1);
  }
  await build(kind);
}
const projects = ['--project', 'e2e-chromium', '--project', 'e2e-firefox'];
const { code } = await run(
  'vitest',
  ['run', ...projects, ...FILES, ...process.argv.slice(2).filter((each) => each !== '--soak')],
  {
    show: true,
    env: { FAULTS: level },
  },
);
process.exitCode = code;
