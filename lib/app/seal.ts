/**
 * Bytes closed with a passphrase, by the browser's own WebCrypto: PBKDF2-SHA-256 to a key, gzip, AES-256-GCM. The
 * first line says in words how it was done, and is sealed with the rest.
 */
import { Gunzip, gzipSync } from 'fflate';

const FORMAT = 'desire-path-sealed';
/** OWASP's figure for PBKDF2 with SHA-256. */
const ROUNDS = 600_000;
const MOST_ROUNDS = 10_000_000;

type Head = {
  readonly format: typeof FORMAT;
  readonly version: 1;
  readonly key: 'PBKDF2-SHA-256';
  readonly rounds: number;
  readonly salt: string;
  readonly cipher: 'gzip+AES-256-GCM';
  readonly iv: string;
};

export async function seal(plain: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const head: Head = {
    format: FORMAT,
    version: 1,
    key: 'PBKDF2-SHA-256',
    rounds: ROUNDS,
    salt: hexOf(salt),
    cipher: 'gzip+AES-256-GCM',
    iv: hexOf(iv),
  };
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
  const key = await keyOf(passphrase, salt, ROUNDS, 'encrypt');
  const closed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: line },
    key,
    gzipSync(plain, { mtime: 0 }) as Uint8Array<ArrayBuffer>,
  );
  const whole = new Uint8Array(line.length + closed.byteLength);
  whole.set(line);
  whole.set(new Uint8Array(closed), line.length);
  return whole;
}

export function isSealed(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 40)).startsWith(`{"format":"${FORMAT}"`);
}

/** Null when the passphrase is wrong or a bit of the file is: the two cannot be told apart. @param most bytes at most */
export async function unseal(
  bytes: Uint8Array,
  passphrase: string,
  most: number,
): Promise<Uint8Array | null> {
  const end = bytes.subarray(0, 1_000).indexOf(10) + 1;
  const head = readHead(new TextDecoder().decode(bytes.subarray(0, end)));
  if (head === null) return null;
  try {
    const key = await keyOf(passphrase, bytesOf(head.salt), head.rounds, 'decrypt');
    const open = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: bytesOf(head.iv), additionalData: bytes.slice(0, end) },
      key,
      bytes.slice(end),
    );
    return unpack(new Uint8Array(open), most);
  } catch (error) {
    // a wrong key is told by this error and no other
    if ((error as { name?: unknown } | null)?.name === 'OperationError') return null;
    throw error;
  }
}

function readHead(line: string): Head | null {
  try {
    const head = JSON.parse(line) as Partial<Head>;
    const isHead =
      head.format === FORMAT &&
      head.version === 1 &&
      Number.isSafeInteger(head.rounds) &&
      Number(head.rounds) > 0 &&
      Number(head.rounds) <= MOST_ROUNDS &&
      /^[0-9a-f]{32}$/.test(head.salt ?? '') &&
      /^[0-9a-f]{24}$/.test(head.iv ?? '');
    return isHead ? (head as Head) : null;
  } catch {
    return null;
  }
}

async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  // the same letters typed on another keyboard may be composed otherwise
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    [use],
  );
}

function unpack(packed: Uint8Array, most: number): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let total = 0;
  const gunzip = new Gunzip((part) => {
    total += part.length;
    if (total <= most) parts.push(part);
  });
  const PIECE = 65_536;
  for (let at = 0; at < packed.length; at += PIECE) {
    gunzip.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    if (total > most) return null;
  }
  const whole = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
