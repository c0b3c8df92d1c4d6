/** The packed model says what the lists, rules and weights say that people edit. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { hostKindOf } from '../../../lib/core/host-kinds';
import { tagFeatures } from '../../../lib/core/weights';
import { readSignals } from '../../../lib/page/read-signals';
import { tag } from '../../../lib/rules';
import { model } from '../../../lib/rules/model';
import { features, meanings } from '../../../lib/rules/readable';
import { rules, weights } from '../../../lib/rules/sources';
import { wordLists } from '../../../lib/rules/word-lists';
import { readPage, readRows } from '../../../scripts/evaluate/rows';
import { packWords, readModel } from '../../../scripts/pack-words';

const entries = Object.values(wordLists).flatMap((list) =>
  list.split('\n').flatMap((line) => line.split(' ').slice(1)),
);

test('every word of every list is read', () => {
  expect(entries.length).toBeGreaterThan(1000);
  const written = entries.map((entry) => entry.replaceAll('.', '').split('-'));
  expect(written.filter((words) => meanings(words).length === 0)).toEqual([]);
});

test('packed weights decide as the written ones do', () => {
  const folder = 'tests/fixtures/pages';
  for (const row of readRows(folder)) {
    const { document } = new JSDOM(readPage(folder, row.id), { url: row.url }).window;
    const signals = {
      ...readSignals(document, row.url),
      service: hostKindOf(new URL(row.url).hostname) ?? '',
    };
    const packed = tag(signals);
    const written = tagFeatures(features(signals), rules, weights);
    expect({ id: row.id, rule: packed.ruleId }).toEqual({ id: row.id, rule: written.ruleId });
    // steps of a twentieth: a sum of some dozen weights is off by a little
    expect(Math.abs(packed.confidence - written.confidence), row.id).toBeLessThan(0.06);
  }
}, 20_000);

test('the build packs the same model, in the place of one file', async () => {
  expect(await readModel()).toEqual(model);
  const { load } = packWords();
  expect(await load('/x/lib/rules/model.ts')).toMatch(/^export const model = \{/);
  expect(await load('/x/lib/rules/index.ts')).toBeUndefined();
});
