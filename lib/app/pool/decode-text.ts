/**
 * Bytes to text, without guessing: UTF-8, or UTF-16 that says so. Anything else is refused with the line, and so is
 * UTF-8 that a spreadsheet has read in another alphabet and written back ("Ð½Ð°").
 */
import { refuse } from './refuse';

export function decodeText(bytes: Uint8Array, table: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strict('utf-16le', bytes, table);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strict('utf-16be', bytes, table);
  return strict('utf-8', bytes, table);
}

/** The byte order mark is dropped by the decoder. */
function strict(encoding: string, bytes: Uint8Array, table: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse('not_utf8', { table, row: encoding === 'utf-8' ? firstBadLine(bytes) : 0 });
  }
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, from);
    const until = end < 0 ? bytes.length : end;
    if (!isUtf8(bytes.subarray(from, until))) return line;
    from = until + 1;
  }
  return 0;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** For each letter of an old Windows alphabet the byte it stood for; the plain half is left out. */
const ALPHABETS = ['windows-1252', 'windows-1251', 'windows-1253', 'windows-1257'].map((name) => {
  const letters = new Map<string, number>();
  const decoder = new TextDecoder(name);
  for (let byte = 0x80; byte < 0x100; byte += 1) letters.set(decoder.decode(Uint8Array.of(byte)), byte);
  return letters;
});

/** Two broken letters in a row do not happen by chance. */
const ENOUGH = 2;

/** Whether the text is UTF-8 that was read in one of the old alphabets: turned back into bytes it is UTF-8 again. */
export function isBroken(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  const pieces = text.match(/[^\x00-\x7f]{4,}/gu);
  return pieces?.some((piece) => ALPHABETS.some((letters) => readsAsUtf8(piece, letters))) === true;
}

function readsAsUtf8(piece: string, letters: ReadonlyMap<string, number>): boolean {
  const bytes: number[] = [];
  for (const letter of piece) {
    const byte = letters.get(letter);
    if (byte === undefined) return false;
    bytes.push(byte);
  }
  let found = 0;
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    const length = first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0;
    if (length === 0) return false;
    for (let next = 1; next < length; next += 1) {
      const byte = bytes[at + next];
      // the last letter may have lost its end to a plain sign
      if (byte === undefined) return found >= ENOUGH;
      if (byte < 0x80 || byte >= 0xc0) return false;
    }
    found += 1;
    at += length;
  }
  return found >= ENOUGH;
}
