/** A PostgreSQL of our own for the shop: a fresh folder, 127.0.0.1 only, gone when the run ends. */
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../shell.ts';
import { postgresFolder } from './packages.ts';
import { freePort } from './places.ts';
import { finish, serve, type Program } from './programs.ts';

export type Database = {
  /** The variables by which the shop and PostgreSQL's own programs find it. */
  readonly env: Readonly<Record<string, string>>;
  runSql(file: string): Promise<void>;
  /** The answer to one question, as text. */
  ask(sql: string): Promise<string>;
  dump(file: string): Promise<void>;
  stop(): Promise<void>;
};

export async function startDatabase(): Promise<Database> {
  const bin = postgresFolder();
  if (bin === undefined) throw new Error('PostgreSQL is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'desire-path-postgres-'));
  const [port, password] = [await freePort(), randomUUID()];
  const secret = join(folder, 'password');
  writeFileSync(secret, password, { mode: 0o600 });
  // PostgreSQL refuses to run as root
  const asUser = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--'] : [];
  if (asUser.length > 0) {
    const uid = Number((await run('id', ['-u', 'postgres'])).output);
    for (const path of [folder, secret]) chownSync(path, uid, -1);
  }
  const call = (name: string, program: string, args: readonly string[]) => {
    const [command = '', ...rest] = [...asUser, join(bin, program), ...args];
    return { name, command, args: rest, cwd: folder };
  };
  const cluster = join(folder, 'cluster');
  const env = {
    DB_HOST: '127.0.0.1',
    DB_PORT: String(port),
    DB_NAME: 'postgres',
    DB_SSLMODE: 'disable',
    DB_USER: 'shop',
    DB_PASSWORD: password,
    PGHOST: '127.0.0.1',
    PGPORT: String(port),
    PGDATABASE: 'postgres',
    PGUSER: 'shop',
    PGPASSWORD: password,
  };
  const ask = async (sql: string): Promise<string> =>
    (await run(join(bin, 'psql'), ['-qtAX', '-c', sql], { env })).output.trim();
  let server: Program | undefined;
  const stop = async (): Promise<void> => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    await finish(
      call('initdb', 'initdb', [
        '-D',
        cluster,
        '-U',
        'shop',
        '--pwfile',
        secret,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C.UTF-8',
        '--no-sync',
      ]),
    );
    server = await serve(
      call('postgres', 'postgres', [
        '-D',
        cluster,
        '-p',
        String(port),
        '-F',
        '-c',
        'listen_addresses=127.0.0.1',
        '-c',
        'unix_socket_directories=',
      ]),
      async () => (await ask('SELECT 1')) === '1',
      30_000,
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    env,
    runSql: (file) =>
      finish({
        name: 'psql',
        command: join(bin, 'psql'),
        args: ['-q', '-v', 'ON_ERROR_STOP=1', '-f', file],
        env,
      }),
    ask,
    dump: (file) =>
      finish({ name: 'pg_dump', command: join(bin, 'pg_dump'), args: ['--no-owner', '-f', file], env }),
    stop,
  };
}
