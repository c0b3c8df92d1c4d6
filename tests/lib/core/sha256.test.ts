import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalText } from '../../../lib/core/canonical-text';
import { sha256 } from '../../../lib/core/sha256';
import { journeyOf, touchpointOf } from '../../fixtures/journeys';

const nodes = (text: string): string => createHash('sha256').update(text).digest('hex');

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
])('the standard’s own examples (%#)', (text, hash) => {
  expect(sha256(text)).toBe(hash);
});

test('the same as Node’s at every length around a block, and in every script', () => {
  for (let length = 0; length < 200; length += 1)
    expect(sha256('x'.repeat(length))).toBe(nodes('x'.repeat(length)));
  for (const text of ['Παπούτσια', 'кроссовки', '👟 ¦ ’', 'é'.repeat(63), '🦶🏽'.repeat(40)]) {
    expect(sha256(text)).toBe(nodes(text));
  }
});

test('halves of pairs are told apart, though no UTF-8 has them', () => {
  expect(new Set(['\ud800', '\ud801', '\udc00', '\ufffd'].map(sha256)).size).toBe(4);
});

test.each<[unknown, unknown]>([
  [
    { a: 1, b: [2, { d: 3, c: null }] },
    { b: [2, { c: null, d: 3 }], a: 1 },
  ],
  [{ a: undefined, b: 1 }, { b: 1 }],
  [journeyOf(), Object.fromEntries(Object.entries(journeyOf()).reverse())],
])('the order of keys does not matter (%#)', (one, other) => {
  expect(canonicalText(one)).toBe(canonicalText(other));
  expect(JSON.parse(canonicalText(one))).toEqual(JSON.parse(JSON.stringify(one)));
});

test('what differs reads differently', () => {
  const row = touchpointOf({ eventId: 'T-1' });
  const others = [
    { ...row, note: ' ' },
    { ...row, valence: 0 },
    { ...row, tags: [''] },
    { ...row, start: row.start + 1 },
  ];
  expect(new Set([row, ...others].map(canonicalText)).size).toBe(5);
});
