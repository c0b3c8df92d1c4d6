/**
 * SHA-256 (FIPS 180-4) of text, at once: `crypto.subtle` answers later, and nothing foreign may be awaited
 * inside an IndexedDB transaction. Tried against Node's own in the tests.
 */

/** Fractional parts of the cube roots of the first 64 primes, as the standard defines them. */
const ROUND = fractions(64, 1 / 3);
/** Those of the square roots of the first eight. */
const START = fractions(8, 1 / 2);

const words = new Int32Array(64);
let bytes = new Uint8Array(4096);

/** @returns 64 hexadecimal digits of the hash of the text's UTF-8 */
export function sha256(text: string): string {
  const length = padded(text);
  const state = Int32Array.from(START);
  for (let at = 0; at < length; at += 64) mix(state, at);
  let hex = '';
  for (const word of state) hex += (word >>> 0).toString(16).padStart(8, '0');
  return hex;
}

/** The text's bytes with the standard's padding in `bytes`; returns how many. A half of a pair keeps its own value. */
function padded(text: string): number {
  const room = text.length * 3 + 72;
  if (bytes.length < room) bytes = new Uint8Array(room * 2);
  let at = 0;
  for (let index = 0; index < text.length; index += 1) {
    let code = text.charCodeAt(index);
    if (code < 0x80) {
      bytes[at++] = code;
      continue;
    }
    if (code < 0x800) {
      bytes[at++] = 0xc0 | (code >> 6);
    } else {
      const next = text.charCodeAt(index + 1);
      if (code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000) {
        code = 0x10000 + ((code - 0xd800) << 10) + (next - 0xdc00);
        index += 1;
        bytes[at++] = 0xf0 | (code >> 18);
        bytes[at++] = 0x80 | ((code >> 12) & 63);
      } else {
        bytes[at++] = 0xe0 | (code >> 12);
      }
      bytes[at++] = 0x80 | ((code >> 6) & 63);
    }
    bytes[at++] = 0x80 | (code & 63);
  }
  const bits = at * 8;
  bytes[at++] = 0x80;
  while (at % 64 !== 56) bytes[at++] = 0;
  // lengths stay below 2^53 bits: the upper word is a plain division
  for (const word of [Math.floor(bits / 0x100000000), bits >>> 0]) {
    for (const shift of [24, 16, 8, 0]) bytes[at++] = (word >>> shift) & 255;
  }
  return at;
}

function mix(state: Int32Array, from: number): void {
  // indices stay below the lengths: the marks of certainty cost nothing, a call each would
  const w = words;
  const k = ROUND;
  const input = bytes;
  for (let index = 0, at = from; index < 16; index += 1, at += 4) {
    w[index] = (input[at]! << 24) | (input[at + 1]! << 16) | (input[at + 2]! << 8) | input[at + 3]!;
  }
  for (let index = 16; index < 64; index += 1) {
    const early = w[index - 15]!;
    const late = w[index - 2]!;
    const s0 = ((early >>> 7) | (early << 25)) ^ ((early >>> 18) | (early << 14)) ^ (early >>> 3);
    const s1 = ((late >>> 17) | (late << 15)) ^ ((late >>> 19) | (late << 13)) ^ (late >>> 10);
    w[index] = (w[index - 16]! + s0 + w[index - 7]! + s1) | 0;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let index = 0; index < 64; index += 1) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const first = (h + s1 + ((e & f) ^ (~e & g)) + k[index]! + w[index]!) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0] = (state[0]! + a) | 0;
  state[1] = (state[1]! + b) | 0;
  state[2] = (state[2]! + c) | 0;
  state[3] = (state[3]! + d) | 0;
  state[4] = (state[4]! + e) | 0;
  state[5] = (state[5]! + f) | 0;
  state[6] = (state[6]! + g) | 0;
  state[7] = (state[7]! + h) | 0;
}

function fractions(count: number, power: number): Int32Array {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) {
    let isPrime = true;
    for (let factor = 2; factor * factor <= candidate; factor += 1) isPrime &&= candidate % factor !== 0;
    if (isPrime) found.push(((candidate ** power % 1) * 0x100000000) | 0);
  }
  return Int32Array.from(found);
}
