/** Hand-written pages after real platforms' structure: each must be tagged as its row in index.tsv says. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { hostKindOf } from '../../../lib/core/host-kinds';
import { readSignals } from '../../../lib/page/read-signals';
import { tag } from '../../../lib/rules';
import { PAGE_TYPES } from '../../../scripts/evaluate/page-types';
import { readPage, readRows } from '../../../scripts/evaluate/rows';

const FOLDER = 'tests/fixtures/pages';
const rows = readRows(FOLDER);

describe('hand-written pages', () => {
  test.each(rows.map((row) => [row.id, row] as const))('%s', (_id, row) => {
    const { document } = new JSDOM(readPage(FOLDER, row.id), { url: row.url }).window;
    const found = tag({
      ...readSignals(document, row.url),
      service: hostKindOf(new URL(row.url).hostname) ?? '',
    });
    const stage = found.kind === 'none' || found.kind === 'login' ? 'none' : found.stage;
    expect(
      { stage, rightRule: PAGE_TYPES[row.pageType]?.rules.includes(found.ruleId) },
      JSON.stringify(found),
    ).toEqual({ stage: row.stage, rightRule: true });
  });
});

test('no two rows share a page', () => {
  const texts = rows.map((row) => readFileSync(`${FOLDER}/pages/${row.id}.html`, 'utf8'));
  expect(new Set(texts).size).toBe(rows.length);
});
