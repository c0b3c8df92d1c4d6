/** `npm run check`: everything that needs no browser, under a minute. */
import { run, seconds, type Ran } from './shell.ts';

type Step = { readonly name: string; readonly command: string; readonly args: readonly string[] };

const STEPS: readonly Step[] = [
  { name: 'format', command: 'prettier', args: ['--check', '--log-level=warn', '.'] },
  { name: 'lint', command: 'oxlint', args: [] },
  { name: 'types', command: 'tsc', args: ['-p', '.'] },
  { name: 'types of the core', command: 'tsc', args: ['-p', 'lib/core'] },
  { name: 'dead code', command: 'knip', args: ['--no-progress'] },
];

/** Runs the steps beside each other; prints what a failing one said; returns how many passed and failed. */
export async function checkStatics(): Promise<{ passed: number; failed: number }> {
  const prepared = await run('wxt', ['prepare']);
  if (prepared.code !== 0) {
    console.error(prepared.output);
    return { passed: 0, failed: 1 };
  }
  const ran = await Promise.all(STEPS.map(runStep));
  const failed = ran.filter(({ code }) => code !== 0).length;
  return { passed: ran.length - failed, failed };
}

async function runStep({ name, command, args }: Step): Promise<Ran> {
  const since = performance.now();
  const ran = await run(command, args);
  console.log(`${ran.code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds(since)})`);
  if (ran.code !== 0) console.log(ran.output);
  return ran;
}

if (import.meta.main) {
  const { failed } = await checkStatics();
  const since = performance.now();
  // quick: one process for many files; `npm test` gives each file its own
  const unit = ['run', '--project', 'unit', '--no-isolate', '--reporter=dot'];
  const { code } = await run('vitest', unit, { show: true });
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} unit tests (${seconds(since)})`);
  process.exitCode = failed === 0 && code === 0 ? 0 : 1;
}
