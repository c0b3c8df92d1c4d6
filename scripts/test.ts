/** `npm test`: everything there is; the last line says how much of it passed. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.ts';
import { BROWSER_KINDS, ensureBrowser, type BrowserKind } from './browser/find.ts';
import { checkStatics } from './check.ts';
import { ROOT, run, seconds } from './shell.ts';

type Counts = { passed: number; failed: number };

const total: Counts = { passed: 0, failed: 0 };
const since = performance.now();

const add = ({ passed, failed }: Counts): void => {
  total.passed += passed;
  total.failed += failed;
};
const fail = (problem: string): void => {
  console.error(`FAILED ${problem}`);
  total.failed += 1;
};

add(await checkStatics());
add(await vitest(['unit', 'component']));
for (const kind of BROWSER_KINDS) await testIn(kind);

console.log(`\nTook ${seconds(since)}.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function testIn(kind: BrowserKind): Promise<void> {
  const browser = await ensureBrowser(kind);
  if (!browser.ok) {
    fail(`no test ran in ${kind}. ${browser.problem}`);
    return;
  }
  try {
    await build(kind);
  } catch (error) {
    fail(String(error));
    return;
  }
  const variable = kind === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  const counts = await vitest([`e2e-${kind}`], { [variable]: browser.path });
  add(counts);
  if (counts.passed + counts.failed === 0) fail(`no test ran in ${kind}`);
}

async function vitest(projects: readonly string[], env: Record<string, string> = {}): Promise<Counts> {
  const folder = join(ROOT, '.cache', 'test-results');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${projects.join('-')}.json`);
  rmSync(file, { force: true });
  const { code } = await run(
    'vitest',
    [
      'run',
      ...projects.flatMap((name) => ['--project', name]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { show: true, env },
  );
  const counts = readCounts(file);
  // a file that cannot be loaded, or an error outside every test, fails the run without failing a test
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

function readCounts(file: string): Counts {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch (error) {
    console.error(`no report from vitest: ${String(error)}`);
    return { passed: 0, failed: 0 };
  }
}
