/** Running and ending the programs of the real servers; what they say is kept in `.cache/real/logs/PID/`. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { until } from '../browser/until.ts';
import { CACHE } from './places.ts';

export type Program = {
  readonly name: string;
  /** Everything it has written, as a file. */
  readonly log: string;
  stop(): Promise<void>;
};

type Call = {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What a program that runs to its end is given to read. */
  readonly input?: string;
};

/** A folder per run, so that two runs do not write over each other. */
export const LOGS = join(CACHE, 'logs', String(process.pid));
const running = new Set<ChildProcess>();

function open({ name, command, args, cwd, env, input }: Call): { child: ChildProcess; log: string } {
  mkdirSync(LOGS, { recursive: true });
  const log = join(LOGS, `${name}.log`);
  const out = createWriteStream(log, { flags: 'w' });
  const child = spawn(command, args, {
    cwd: cwd ?? CACHE,
    env: { ...process.env, ...env },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    // a group of its own: its helpers are ended with it, and Ctrl-C reaches only us, who end them in order
    detached: true,
  });
  child.stdin?.end(input);
  child.stdout?.pipe(out, { end: false });
  child.stderr?.pipe(out, { end: false });
  child.on('error', (error) => out.write(`${error.message}\n`));
  child.on('close', () => {
    running.delete(child);
    out.end();
  });
  running.add(child);
  return { child, log };
}

/** Takes away what runs left that have ended. */
export function tidyLogs(): void {
  const all = join(CACHE, 'logs');
  mkdirSync(all, { recursive: true });
  for (const run of readdirSync(all))
    if (!isAlive(Number(run))) rmSync(join(all, run), { recursive: true, force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Runs a program to its end; throws with its last words when it fails. */
export async function finish(call: Call): Promise<void> {
  const { child, log } = open(call);
  const code = await new Promise<number>((resolve) => {
    child.on('error', () => resolve(127));
    child.on('close', (status) => resolve(status ?? 1));
  });
  if (code !== 0) throw new Error(`${call.name} ended with code ${code}: ${lastWords(log)} (${log})`);
}

/** Starts a server and waits until `isUp` says yes. */
export async function serve(call: Call, isUp: () => Promise<boolean>, patience: number): Promise<Program> {
  const { child, log } = open(call);
  let ended = false;
  child.on('close', () => (ended = true));
  await until(
    async () => {
      if (ended) return true;
      return isUp();
    },
    `${call.name} to answer (${log})`,
    patience,
  );
  if (ended) throw new Error(`${call.name} ended at once: ${lastWords(log)} (${log})`);
  return { name: call.name, log, stop: () => end(child, 'SIGTERM') };
}

/** The process groups of what is running. */
export function runningGroups(): Set<number> {
  return new Set([...running].flatMap(({ pid }) => pid ?? []));
}

/** Ends whatever is still running, the youngest first. */
export async function endAll(): Promise<void> {
  for (const child of [...running].toReversed()) await end(child, 'SIGTERM');
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.pid === undefined || !running.has(child)) return;
  const closed = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
  });
  signalGroup(child.pid, signal);
  const timer = setTimeout(() => signalGroup(child.pid ?? 0, 'SIGKILL'), 8000);
  await closed;
  clearTimeout(timer);
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // gone already
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function lastWords(log: string): string {
  return readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' | ');
}

/** True when the server on that port of 127.0.0.1 shows a page for `host`. */
export function answers(port: number, host: string, path = '/'): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const question = get({ host: '127.0.0.1', port, path, headers: { host } }, (answer) => {
      answer.resume();
      resolve((answer.statusCode ?? 500) < 500);
    });
    question.on('error', reject);
  });
}
