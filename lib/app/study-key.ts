/**
 * A study's key pair and what is sealed with it, in the format of age (age-encryption.org, X25519): whoever holds the
 * study file can close a hand-over, only the researcher's private key opens it. Loaded when needed: 49 kB gzip.
 */
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

export type StudyKey = {
  /** `AGE-SECRET-KEY-1…`: stays with the researcher. */
  readonly privateKey: string;
  /** `age1…`: goes into the study file. */
  readonly publicKey: string;
};

/** The first bytes of every sealed file. */
const AGE_HEAD = 'age-encryption.org/v1\n';

export async function makeStudyKey(): Promise<StudyKey> {
  const privateKey = await generateX25519Identity();
  return { privateKey, publicKey: await identityToRecipient(privateKey) };
}

export function isSealedForStudy(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, AGE_HEAD.length)) === AGE_HEAD;
}

export async function sealForStudy(plain: Uint8Array, publicKey: string): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(publicKey);
  return new Uint8Array(await encrypter.encrypt(plain));
}

/** Null when the key is not the one it was sealed for, is no key at all, or the file was changed on its way. */
export async function openWithStudyKey(
  sealed: Uint8Array,
  privateKey: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const decrypter = new Decrypter();
    decrypter.addIdentity(/AGE-SECRET-KEY-1[A-Z0-9]+/u.exec(privateKey)?.[0] ?? privateKey.trim());
    return new Uint8Array(await decrypter.decrypt(sealed));
  } catch (error) {
    // the library throws for every kind of it: to the person they are one
    console.warn('not opened', error instanceof Error ? error.name : 'unknown');
    return null;
  }
}
