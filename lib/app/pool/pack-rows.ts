/** Rows as they lie in the workspace's store: JSON, deflated. Both ways are synchronous: they run inside transactions. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Cells } from '../../core/hand-over';

export function packRows(rows: readonly Cells[]): Uint8Array {
  return deflateSync(strToU8(JSON.stringify(rows)), { level: 1 });
}

export function unpackRows(bytes: Uint8Array): string[][] {
  // packed by `packRows` above, in a database of our own
  return JSON.parse(strFromU8(inflateSync(bytes))) as string[][];
}
