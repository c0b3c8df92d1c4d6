import { describe, expect, test } from 'vitest';
import { isSealedForStudy, makeStudyKey, openWithStudyKey, sealForStudy } from '../../../lib/app/study-key';

const PLAIN = new TextEncoder().encode('case_id,event_id\r\nJ-1,T-1\r\n');

describe('a hand-over sealed for a study', () => {
  test('opens with the study’s private key and says nothing without it', async () => {
    const key = await makeStudyKey();
    const sealed = await sealForStudy(PLAIN, key.publicKey);
    expect(isSealedForStudy(sealed)).toBe(true);
    expect(isSealedForStudy(PLAIN)).toBe(false);
    expect(new TextDecoder('latin1').decode(sealed)).not.toContain('case_id');
    expect(await openWithStudyKey(sealed, ` ${key.privateKey}\n`)).toEqual(PLAIN);
  });

  test.each([
    ['another key', async () => (await makeStudyKey()).privateKey],
    ['no key', async () => 'P07'],
    ['the public key', async (own: string) => own],
  ])('%s does not open it', async (_, keyOf) => {
    const { publicKey } = await makeStudyKey();
    const sealed = await sealForStudy(PLAIN, publicKey);
    expect(await openWithStudyKey(sealed, await keyOf(publicKey))).toBeNull();
  });

  test('a changed byte is noticed', async () => {
    const { publicKey, privateKey } = await makeStudyKey();
    const sealed = await sealForStudy(PLAIN, publicKey);
    sealed[sealed.length - 1]! ^= 1;
    expect(await openWithStudyKey(sealed, privateKey)).toBeNull();
  });
});
