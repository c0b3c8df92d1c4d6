/**
 * A real shop: EverShop with its review extension. Installed and built once into the cache folder (two to
 * five minutes), filled once, and from then on started from a dump of its database: every run begins alike.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../browser/until.ts';
import { run } from '../shell.ts';
import { startDatabase, type Database } from './database.ts';
import { CACHE, CUSTOMER, freePort, HERE, KEEPER, SHOP } from './places.ts';
import { answers, finish, LOGS, serve, type Program } from './programs.ts';

export type Shop = {
  readonly port: number;
  readonly accessLog: string;
  stop(): Promise<void>;
};

/** Exact versions, so that the expected touchpoints stay true. */
const PACKAGES = {
  '@evershop/evershop': '2.2.1',
  '@evershop/product_review': '2.1.1',
  'concat-stream': '2.0.0',
};
const FOLDER = join(CACHE, 'shop');
const DUMP = join(FOLDER, 'shop.sql');
const EVERSHOP = join(FOLDER, 'node_modules', '@evershop', 'evershop', 'dist', 'bin', 'evershop.js');
const MINUTES = 60_000;
const CONFIG = {
  shop: {
    language: 'en',
    currency: 'EUR',
    timezone: 'UTC',
    homeUrl: `http://${SHOP}`,
    weightUnit: 'kg',
    storeName: 'Stridehouse',
  },
  system: {
    // a customer stays signed in for a month, as in most shops; EverShop's own default is a day
    session: { maxAge: 30 * 86_400_000 },
    extensions: [
      {
        name: 'product_review',
        resolve: 'node_modules/@evershop/product_review',
        enabled: true,
        priority: 10,
      },
    ],
  },
};

export async function startShop(): Promise<Shop> {
  await install();
  await build();
  const database = await startDatabase();
  try {
    if (!isFilled()) await fill(database);
    else await database.runSql(DUMP);
    return await open(database, await freePort());
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function install(): Promise<void> {
  const wanted = JSON.stringify(
    { name: 'shop', private: true, version: '1.0.0', dependencies: PACKAGES },
    null,
    2,
  );
  const manifest = join(FOLDER, 'package.json');
  const stamp = join(FOLDER, 'installed.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing EverShop into .cache/real (once, a minute or two) …');
  mkdirSync(FOLDER, { recursive: true });
  for (const name of ['media', 'public', 'config']) mkdirSync(join(FOLDER, name), { recursive: true });
  writeFileSync(manifest, wanted);
  const { code, output } = await run('npm', [
    'install',
    '--prefix',
    FOLDER,
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--ignore-scripts',
  ]);
  if (code !== 0)
    throw new Error(`npm install of the shop ended with code ${code}: ${output.trim().slice(-600)}`);
  writeFileSync(stamp, wanted);
}

async function build(): Promise<void> {
  const config = JSON.stringify(CONFIG, null, 2);
  const stamp = join(FOLDER, 'built.json');
  const wanted = `${JSON.stringify(PACKAGES)}${JSON.stringify(CONFIG.system.extensions)}`;
  writeFileSync(join(FOLDER, 'config', 'default.json'), config);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Building the shop (once, one to four minutes) …');
  rmSync(DUMP, { force: true });
  await finish({
    name: 'shop-build',
    command: 'nice',
    args: ['-n', '10', process.execPath, EVERSHOP, 'build'],
    cwd: FOLDER,
  });
  writeFileSync(stamp, wanted);
}

/** What the shop is filled with, to notice when it changed. */
function contents(): string {
  return ['seed.mjs', 'settings.sql'].map((name) => readFileSync(join(HERE, 'shop', name), 'utf8')).join('');
}

function isFilled(): boolean {
  const stamp = join(FOLDER, 'filled.txt');
  return existsSync(DUMP) && existsSync(stamp) && readFileSync(stamp, 'utf8') === contents();
}

/** Lets the shop make its tables, then fills them through its own programs and, where it has none, by SQL. */
async function fill(database: Database): Promise<void> {
  console.log('Filling the shop (once) …');
  await (await serveShop(database, await freePort())).stop();
  const evershop = (name: string, ...args: string[]): Promise<void> =>
    finish({
      name: `shop-${name}`,
      command: process.execPath,
      args: [EVERSHOP, ...args],
      cwd: FOLDER,
      env: database.env,
    });
  await evershop('attributes', 'seed', '--attributes');
  await evershop(
    ...(['keeper', 'user:create', '--name', KEEPER.name] as const),
    '--email',
    KEEPER.email,
    '--password',
    KEEPER.password,
  );
  await finish({
    name: 'shop-seed',
    command: process.execPath,
    args: [join(HERE, 'shop', 'seed.mjs')],
    cwd: FOLDER,
    env: { ...database.env, CUSTOMER: JSON.stringify(CUSTOMER), NODE_ENV: 'production' },
  });
  await database.runSql(join(HERE, 'shop', 'settings.sql'));
  // the shop gives its things their addresses by and by: not before that is every run alike
  const shop = await serveShop(database, await freePort());
  await until(
    async () =>
      (await database.ask("SELECT count(*) FROM event WHERE status IN ('pending', 'processing')")) === '0',
    'the shop to settle',
    2 * MINUTES,
  );
  await shop.stop();
  await database.dump(DUMP);
  writeFileSync(join(FOLDER, 'filled.txt'), contents());
}

async function open(database: Database, port: number): Promise<Shop> {
  const server = await serveShop(database, port);
  return {
    port,
    accessLog: ACCESS,
    stop: async () => {
      await server.stop();
      await database.stop();
    },
  };
}

const ACCESS = join(LOGS, 'shop-access.log');

function serveShop(database: Database, port: number): Promise<Program> {
  return serve(
    {
      name: 'shop',
      command: process.execPath,
      args: [EVERSHOP, 'start'],
      cwd: FOLDER,
      env: {
        ...database.env,
        PORT: String(port),
        // for the keeper's key; thrown away with the run
        JWT_ADMIN_SECRET: randomUUID(),
        JWT_ADMIN_REFRESH_SECRET: randomUUID(),
        ACCESS_LOG: ACCESS,
        NODE_OPTIONS: `--import=${join(HERE, 'shop', 'preload.mjs')}`,
      },
    },
    () => answers(port, SHOP).catch(() => false),
    2 * MINUTES,
  );
}
