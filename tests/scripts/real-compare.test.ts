/** The comparisons of `npm run e2e:real`, on rows made up here: what is wrong must be seen. */
import { describe, expect, test } from 'vitest';
import { randomOf } from '../../scripts/generate/random';
import { compareServed, readPages, type Walked } from '../../scripts/real/compare-served';
import { compare, type Table } from '../../scripts/real/compare';
import { deckOf, drawBy } from '../../scripts/real/draw';

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
      ['a.example', '/shoe/', 'yes', '/{name}', 'content|review', 'the shoe'],
      ['a.example', '/garden/', 'no', '/{name}', '', 'the garden'],
      ['a.example', '/', 'open', '/', '', 'the home page'],
      ['a.example', '/cart', 'way', '/cart', 'cart', 'the cart'],
      ['b.example', '/', 'yes', '/', '', 'another shop'],
    ],
  });
  const NOW = Date.UTC(2026, 0, 5, 12);
  const id = (at: number): string => {
    const hex = at.toString(16).padStart(12, '0');
    return `T-${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000001`;
  };
  const keyOf = (address: string): string => `#${address}`;
  const stored = (path: string, ...times: number[]) => ({
    pageHost: 'a.example',
    pagePath: path.replace(/^\/(?:shoe|garden)\/$/u, '/{name}'),
    touchpointType: path === '/cart' ? 'cart' : 'content',
    addressKey: keyOf(`http://a.example${path}`),
    visitIds: times.map(id),
  });
  const served = (path: string, at: number) => ({ address: `http://a.example${path}`, at });
  const note = (address: string, at: number, tab = 0) => ({ address: `http://${address}`, at, tab });
  type Walk = Partial<Pick<Walked, 'served' | 'stored' | 'notes'>>;
  const kinds = (walked: Walk): string[] =>
    compareServed(pages, { served: [], stored: [], notes: [], keyOf, ...walked }).difference.rows.map(
      ([kind = '', , path = '']) => `${kind}: ${path}`,
    );
  const shoe = stored('/shoe/', NOW + 400);
  const CART: Walk = {
    served: [served('/shoe/', NOW), served('/cart', NOW + 20_000)],
    stored: [shoe],
  };

  test.each<[string, Walk, string[]]>([
    ['served and recorded', { served: [served('/shoe/', NOW)], stored: [shoe] }, []],
    ['served and lost', { served: [served('/shoe/', NOW)] }, ['served, not recorded: /shoe/']],
    [
      'two loads, one visit',
      { served: [served('/shoe/', NOW), served('/shoe/', NOW + 5_000)], stored: [shoe] },
      ['served, not recorded: /shoe/'],
    ],
    [
      'recorded before anything was served',
      { served: [served('/shoe/', NOW)], stored: [stored('/shoe/', NOW - 60_000), shoe] },
      ['recorded, not served: /shoe/'],
    ],
    [
      'shown again out of the cache',
      { served: [served('/shoe/', NOW)], stored: [stored('/shoe/', NOW, NOW + 60_000)] },
      [],
    ],
    [
      'a page that does not belong is recorded',
      { served: [served('/garden/', NOW)], stored: [stored('/garden/', NOW)] },
      ['recorded, does not belong: /garden/'],
    ],
    ['either is right', { served: [served('/', NOW)], stored: [stored('/', NOW)] }, []],
    ['and so is nothing', { served: [served('/', NOW)] }, []],
    [
      'as another kind of page',
      { served: [served('/shoe/', NOW)], stored: [{ ...shoe, touchpointType: 'order' }] },
      ['recorded as order, not content|review: /shoe/'],
    ],
    [
      'under another path',
      { served: [served('/shoe/', NOW)], stored: [{ ...shoe, pagePath: '/shoe' }] },
      ['recorded as a.example/shoe: /shoe/'],
    ],
    [
      'a page nobody knows',
      { stored: [{ ...shoe, addressKey: '?', pagePath: '/{id}' }] },
      ['recorded, unknown page: /{id}'],
    ],
    [
      'the cart belongs in a tab that came from the shop’s own shoe',
      { ...CART, notes: [note('a.example/shoe/', NOW + 500), note('a.example/cart', NOW + 20_500)] },
      ['served, not recorded: /cart'],
    ],
    [
      'and was recorded',
      {
        ...CART,
        stored: [shoe, stored('/cart', NOW + 20_000)],
        notes: [note('a.example/shoe/', NOW + 500), note('a.example/cart', NOW + 20_500)],
      },
      [],
    ],
    [
      'in another tab it does not belong',
      {
        ...CART,
        stored: [shoe, stored('/cart', NOW + 20_000)],
        notes: [note('a.example/shoe/', NOW + 500), note('a.example/cart', NOW + 20_500, 1)],
      },
      ['recorded, does not belong: /cart'],
    ],
    [
      'nor after another shop',
      {
        ...CART,
        stored: [shoe, stored('/cart', NOW + 20_000)],
        notes: [
          note('a.example/shoe/', NOW + 500),
          note('b.example/', NOW + 9_000),
          note('a.example/cart', NOW + 20_500),
        ],
      },
      ['recorded, does not belong: /cart'],
    ],
  ])('%s', (_name, walked, differences) => {
    expect(kinds(walked)).toEqual(differences);
  });
});

describe('drawing', () => {
  test('by weight', () => {
    const chances = [0, 0.24, 0.25, 0.99];
    expect(chances.map((chance) => drawBy({ a: 1, b: 0, c: 3 }, chance))).toEqual(['a', 'a', 'c', 'c']);
  });
  test('a deck deals every card once before any comes again', () => {
    const deck = deckOf([1, 2, 3, 4], randomOf(7).next);
    const rounds = [0, 1].map(() => [deck.deal(), deck.deal(), deck.deal(), deck.deal()].toSorted());
    expect(rounds).toEqual([
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ]);
  });
});
