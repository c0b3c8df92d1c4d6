/**
 * The tables of a zip, read by its directory at the end: a zip without one was cut short. Every entry is unpacked
 * no further than it says and than the limit allows (a zip bomb ends there), and its checksum must hold.
 */
import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { Refused, refuse } from './refuse';

const MAX_ENTRIES = 10_000;
const PIECE = 65_536;

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
};

/** Files by their name without folders; only those that `wanted` says. @param most bytes that they may unpack to together */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  most: number,
): Map<string, Uint8Array> {
  const entries = directory(bytes);
  if (entries.some(({ name }) => name === 'xl/workbook.xml')) refuse('workbook');
  const files = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of entries) {
    const name = entry.name.split(/[\\/]/).at(-1) ?? '';
    if (!wanted(name) || entry.name.startsWith('__MACOSX/') || name.startsWith('.')) continue;
    if (files.has(name)) refuse('damaged', { table: name });
    if ((entry.flags & 1) === 1) refuse('locked', { table: name });
    total += entry.size;
    if (total > most) refuse('unpacks_too_large');
    files.set(name, unpack(bytes, entry, name));
  }
  return files;
}

function directory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MAX_ENTRIES) refuse('unpacks_too_large');
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) refuse('damaged');
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The directory's end lies in the last 64 kB; without it the rest of the file is missing. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return refuse('truncated');
}

function unpack(bytes: Uint8Array, { method, packed, size, offset, crc }: Entry, name: string): Uint8Array {
  if (offset + 30 > bytes.length) refuse('truncated', { table: name });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== 0x04034b50) refuse('damaged', { table: name });
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) refuse('truncated', { table: name });
  const data = bytes.subarray(start, start + packed);
  if (method !== 0 && method !== 8) refuse('damaged', { table: name });
  const whole = method === 0 ? data : inflate(data, size, name);
  if (whole.length !== size || crc32(whole) !== crc) refuse('damaged', { table: name });
  return whole;
}

/** Never makes more than `size` bytes, whatever the data would unpack to. */
function inflate(data: Uint8Array, size: number, name: string): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  const inflater = new Inflate((part) => {
    if (at + part.length > size) refuse('unpacks_too_large', { table: name });
    whole.set(part, at);
    at += part.length;
  });
  try {
    for (let from = 0; from < data.length; from += PIECE) {
      inflater.push(data.subarray(from, from + PIECE), from + PIECE >= data.length);
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    console.warn(error);
    refuse('damaged', { table: name });
  }
  return whole.subarray(0, at);
}
