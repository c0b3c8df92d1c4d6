/**
 * Nothing is begun on a disk that is about to be full. Chromium's LevelDB leaves half a line in its log when the
 * disk ends in it; the next line that fits makes the log unreadable, and the browser then deletes the whole database
 * at one of its next openings (seen in Chromium 156: "IndexedDB recovering from a corrupted (and deleted) database").
 * So neither a write nor an opening is tried while less than this is left.
 */

/** Bytes left to us on the disk; null where the browser does not say. */
export type Room = () => Promise<number | null>;

/** Some of LevelDB's own log files, and a hundred thousand visits. */
const NEEDED = 8 * 2 ** 20;

export async function isOutOfRoom(room: Room): Promise<boolean> {
  const left = await room();
  return left !== null && left < NEEDED;
}

/** Throws what a browser throws that has noticed by itself. */
export async function refuseWithoutRoom(room: Room): Promise<void> {
  if (await isOutOfRoom(room)) throw noRoom();
}

const noRoom = (): DOMException => new DOMException('no room is left on the disk', 'QuotaExceededError');
