/** Every rule's own addresses, tried against all the other rules: nothing but the address is known. */
import { describe, expect, test } from 'vitest';
import { JSDOM } from 'jsdom';
import { readSignals } from '../../../lib/page/read-signals';
import { hostKindOf } from '../../../lib/core/host-kinds';
import { tag } from '../../../lib/rules';
import { meanings as meaningsIn } from '../../../lib/rules/readable';
import { rules, weights } from '../../../lib/rules/sources';
import { pairs } from '../../../lib/rules/pairs';

const modules = import.meta.glob<{ default: { id: string }; proof: readonly string[] }>(
  '../../../lib/rules/kinds/*.ts',
  { eager: true },
);
const blank = new JSDOM('<title></title>').window.document;

const SHOPLESS = new Set(['elsewhere', 'robot-check', 'error', 'article', 'social', 'serp', 'chat']);

describe('addresses that a rule must win', () => {
  const cases = Object.values(modules).flatMap(({ default: rule, proof }) =>
    proof.map((address) => [rule.id, address] as const),
  );
  test.each(cases)('%s wins %s', (id, address) => {
    const signals = { ...readSignals(blank, address), service: hostKindOf(new URL(address).hostname) ?? '' };
    // of the page itself only this is known: a shop's has a cart to go to
    const facts: Record<string, number> = SHOPLESS.has(id) ? {} : { 'link:cart': 1 };
    expect({ address, winner: tag({ ...signals, facts }).ruleId }).toEqual({ address, winner: id });
  });
});

test('every rule has an id of its own and a proof', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  expect(Object.values(modules).filter(({ proof }) => proof.length === 0)).toEqual([]);
});

test('rules and corrections speak only of meanings that some list has', () => {
  const meanings = new Set(pairs.map(([, , together]) => together));
  const lists = import.meta.glob<string>('../../../lib/rules/words/*.ts', { eager: true, import: 'default' });
  for (const list of Object.values(lists))
    for (const line of list.split('\n')) meanings.add(line.split(' ')[0] ?? '');
  const used = rules.flatMap((rule) => Object.keys(rule.meanings ?? {}));
  expect(used.filter((meaning) => !meanings.has(meaning))).toEqual([]);
  const ids = new Set(rules.map((rule) => rule.id));
  expect(
    Object.values(weights.corrections)
      .flatMap(Object.keys)
      .filter((id) => !ids.has(id)),
  ).toEqual([]);
});

test('a word of each language is read in any ending and script', () => {
  const read = (text: string) => meaningsIn(text.split(' '));
  expect(read('korzinu')).toEqual(['cart']);
  expect(read('koshnichka')).toEqual(['cart']);
  expect(read('warenkorb')).toEqual(['cart']);
  expect(read('kalathi')).toEqual(['cart']);
  expect(read('carton')).toEqual([]);
  expect(read('thank you for your order')).toEqual(['ordered', 'my']);
});
