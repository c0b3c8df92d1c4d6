/** A disk of 200 MB for one browser profile, to be really full: a tmpfs, which only root can mount, on Linux. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type SmallDisk = {
  readonly folder: string;
  /** Takes the last byte. */
  fill(): void;
  free(): void;
  remove(): void;
};

/** Or the reason why no such disk can be made here. */
export function smallDisk(): SmallDisk | string {
  const folder = mkdtempSync(join(tmpdir(), 'desire-path-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', folder], { stdio: 'pipe' });
  } catch (error) {
    rmdirSync(folder);
    return `no disk can be mounted here: ${String(error).split('\n')[0]}`;
  }
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill() {
      const file = openSync(ballast, 'w');
      let block = Buffer.alloc(65_536, 1);
      while (block.length > 0) {
        try {
          writeSync(file, block);
        } catch {
          // ENOSPC: what is left is smaller
          block = block.subarray(0, Math.floor(block.length / 2));
        }
      }
      closeSync(file);
    },
    free: () => rmSync(ballast),
    remove() {
      execFileSync('umount', ['-l', folder]);
      rmdirSync(folder);
    },
  };
}
