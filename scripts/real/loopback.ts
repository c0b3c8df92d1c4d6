/** Proof that nothing we started can be reached from elsewhere: the kernel's own list of listening sockets. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { runningGroups } from './programs.ts';

/** `0100007F`: the bytes of 127.0.0.1, the last first, as the kernel writes them; then ::1. */
const LOOPBACK = ['0100007F', '00000000000000000000000001000000'];
const LISTENING = '0A';

/** @returns how many sockets our programs listen on; throws when one of them is not on the loopback */
export function ensureLoopbackOnly(): number {
  const ours = socketsOf(runningGroups());
  const listening = ['tcp', 'tcp6'].flatMap((table) =>
    readFileSync(`/proc/net/${table}`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/u))
      .filter((cells) => cells[3] === LISTENING && ours.has(cells[9] ?? '')),
  );
  const open = listening
    .map((cells) => cells[1] ?? '')
    .filter((place) => !LOOPBACK.includes(place.split(':')[0] ?? ''));
  if (open.length > 0) throw new Error(`a server listens beyond 127.0.0.1: ${open.join(', ')}`);
  return listening.length;
}

/** The inodes of all sockets that processes of these groups hold. */
function socketsOf(groups: ReadonlySet<number>): Set<string> {
  const inodes = new Set<string>();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/u.test(name))) {
    try {
      if (!groups.has(groupOf(pid))) continue;
      for (const handle of readdirSync(`/proc/${pid}/fd`)) {
        const [, inode] = /^socket:\[(\d+)\]$/u.exec(readlinkSync(`/proc/${pid}/fd/${handle}`)) ?? [];
        if (inode !== undefined) inodes.add(inode);
      }
    } catch (error) {
      // it ended meanwhile
      if (!['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
  return inodes;
}

/** The fifth field of `stat`; a name in brackets, which may hold anything, stands before it. */
function groupOf(pid: string): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
}
