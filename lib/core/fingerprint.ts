/** Salted fingerprints: what is the same stays tellable, what it was does not. */

/** 53-bit string hash (cyrb53 by bryc, public domain), seeded by the salt's own hash. */
function hash53(text: string, seed: number): number {
  let h1 = 0xdeadbeef ^ seed;
  let h2 = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ code, 2654435761);
    h2 = Math.imul(h2 ^ code, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return 4294967296 * (2097151 & h2) + (h1 >>> 0);
}

const MAX_ADDRESS = 8_192;

/** Tells a reload from a new page without keeping the address. Salted; never leaves the device. */
export function addressFingerprint(salt: string, url: string): string {
  return hash53(`${salt}\n${url.slice(0, MAX_ADDRESS)}`, hash53(salt, 1) | 0).toString(36);
}

/** One need or brand word as the recording plan holds it. */
export function fingerprintWord(salt: string, stem: string): string {
  // a page's few hundred words share one salt: its own hash is made once
  if (salt !== seedSalt) {
    seedSalt = salt;
    seed = hash53(salt, 2) | 0;
  }
  return hash53(stem, seed).toString(36);
}

let seedSalt: string | undefined;
let seed = 0;
