/** The comparisons of `npm run e2e:real`, on rows made up here: what is wrong must be seen. */
import { describe, expect, test } from 'vitest';
import { compareServed, readPages } from '../../scripts/real/compare-served';
import { compare, type Table } from '../../scripts/real/compare';

describe('expected rows beside exported ones', () => {
  const expected: Table = {
    columns: ['stage', 'touchpoint_type', 'page_host', 'what happened'],
    rows: [
      ['consideration', 'search', 'a.example', 'a search'],
      ['awareness', 'content|recommendation', 'a.example', 'an article'],
      ['purchase', 'cart', 'b.example', 'the cart'],
    ],
  };
  const row = (stage: string, touchpoint_type: string, page_host: string) => ({
    stage,
    touchpoint_type,
    page_host,
    seq: '1',
  });
  const search = row('consideration', 'search', 'a.example');
  const article = row('awareness', 'recommendation', 'a.example');
  const cart = row('purchase', 'cart', 'b.example');

  test.each([
    ['as expected', [search, article, cart], []],
    ['one missing', [search, cart], [['missing', '2']]],
    ['one counted twice', [search, article, cart, cart], [['unexpected', '4']]],
    ['another stage', [search, { ...article, stage: 'purchase' }, cart], [['different', '2']]],
    [
      'another type',
      [search, row('awareness', 'review', 'a.example'), cart],
      [
        ['missing', '2'],
        ['unexpected', '2'],
      ],
    ],
  ])('%s', (_name, rows, differences) => {
    const { difference } = compare(expected, rows);
    expect(difference.rows.map((cells) => cells.slice(0, 2))).toEqual(differences);
  });
});

describe('recorded visits beside the access logs', () => {
  const pages = readPages({
    columns: [],
    rows: [
      ['a.example', '/shoe/', 'yes', '/{name}', 'the shoe'],
      ['a.example', '/garden/', 'no', '/{name}', 'the garden'],
      ['a.example', '/cart', 'way', '/cart', 'the cart'],
    ],
  });
  const NOW = Date.UTC(2026, 0, 5, 12);
  const id = (at: number): string => {
    const hex = at.toString(16).padStart(12, '0');
    return `T-${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000001`;
  };
  const stored = (pagePath: string, ...times: number[]) => ({
    pageHost: 'a.example',
    pagePath,
    touchpointType: 'content',
    visitIds: times.map(id),
  });
  const served = (path: string, at: number) => ({ host: 'a.example', path, at });
  const note = (path: string, at: number) => ({ host: 'a.example', path, at, tab: 0 });
  const kinds = (
    ...[log, rows, notes]: [...Parameters<typeof compareServed>] extends [unknown, ...infer R] ? R : never
  ): string[] => compareServed(pages, log, rows, notes).difference.rows.map(([kind = '']) => kind);

  test('served and recorded', () => {
    expect(kinds([served('/shoe/', NOW)], [stored('/{name}', NOW + 400)], [])).toEqual([]);
  });
  test('served and lost', () => {
    expect(kinds([served('/shoe/', NOW)], [], [])).toEqual(['served, not recorded']);
  });
  test('two loads, one visit', () => {
    const log = [served('/shoe/', NOW), served('/shoe/', NOW + 5_000)];
    expect(kinds(log, [stored('/{name}', NOW)], [])).toEqual(['served, not recorded']);
  });
  test('recorded before anything was served', () => {
    expect(
      kinds([served('/shoe/', NOW)], [stored('/{name}', NOW - 60_000), stored('/{name}', NOW)], []),
    ).toEqual(['recorded, not served']);
  });
  test('a page that does not belong is recorded', () => {
    expect(kinds([served('/garden/', NOW)], [stored('/{name}', NOW)], [])).toEqual(['recorded, not served']);
  });
  test('a page that does not belong is recorded under the address of one that does', () => {
    const log = [served('/shoe/', NOW - 60_000), served('/garden/', NOW)];
    const rows = [stored('/{name}', NOW - 60_000, NOW)];
    expect(kinds(log, rows, [note('/garden/', NOW + 500)])).toEqual(['recorded, does not belong']);
  });
  test('a page nobody knows', () => {
    expect(kinds([], [stored('/{id}', NOW)], [])).toEqual(['recorded, unknown page']);
  });
  test('the cart belongs in a tab that came from the shop’s own shoe', () => {
    const log = [served('/shoe/', NOW), served('/cart', NOW + 20_000)];
    const cameFrom = [note('/shoe/', NOW + 500), note('/cart', NOW + 20_500)];
    const shoe = stored('/{name}', NOW);
    expect(kinds(log, [shoe], cameFrom)).toEqual(['served, not recorded']);
    expect(kinds(log, [shoe, stored('/cart', NOW + 20_000)], cameFrom)).toEqual([]);
    expect(kinds(log, [shoe], [note('/cart', NOW + 20_500)])).toEqual([]);
  });
});
