import { describe, expect, test } from 'vitest';
import { buildJourney } from '../../../lib/core/build-journey';
import { countContacts } from '../../../lib/core/contacts';
import {
  EMPTY_STATE,
  KEPT_COLUMNS,
  contactsOf,
  digestFold,
  digestOf,
  entryByDigest,
  rowFold,
} from '../../../lib/core/digest';
import { foldOver } from '../../../lib/core/metrics/fold';
import { fellThrough } from '../../../lib/core/metrics/kept-order';
import { pathFold } from '../../../lib/core/metrics/path';
import { brandOrder } from '../../../lib/core/path-series';
import { DEFAULT_SETTINGS } from '../../../lib/core/ports';
import type { Touchpoint } from '../../../lib/core/touchpoint';
import { goldenRows, journeyOf, longRows } from '../../fixtures/journeys';

const JOURNEY = journeyOf();
const CASES: readonly (readonly [string, readonly Touchpoint[]])[] = [
  ['nothing', []],
  ['the golden journey', goldenRows()],
  [
    'the golden journey, two rows excluded',
    goldenRows().map((row, at) => ({ ...row, excluded: at % 5 === 2 })),
  ],
  ['the golden journey without its order', goldenRows().map((row) => ({ ...row, person: {} }))],
  [
    'the golden journey, its order returned',
    goldenRows().map((row) => ({ ...row, orderStatus: 'returned' })),
  ],
  ['300 touchpoints', longRows(300)],
  ['3,000 touchpoints', longRows(3_000)],
];

describe.each(CASES)('%s', (_name, rows) => {
  const built = buildJourney(JOURNEY, rows, DEFAULT_SETTINGS);
  const folding = { journey: JOURNEY, rule: DEFAULT_SETTINGS };
  const ordered = built.entries.map(({ touchpoint }) => touchpoint);

  test('says what the metrics say', () => {
    const digest = digestOf(built);
    expect(contactsOf(digest, JOURNEY)).toEqual(countContacts(built));
    const { length, backSteps, pairs } = foldOver(built, pathFold());
    expect({ backSteps: digest.backSteps, pairs: digest.pairs }).toEqual({ backSteps, pairs });
    expect(digest.order?.step ?? length).toBe(length);
    expect(digest.order?.fell ?? null).toBe(fellThrough(built));
    expect(digest.brands.map(({ brand }) => brand).toSorted()).toEqual(brandOrder(built).toSorted());
    expect(digest.trail.columns.length).toBeLessThanOrEqual(KEPT_COLUMNS);
  });

  test('folded from stored rows, and cut anywhere and gone on with, it is the same', () => {
    const whole = digestOf(built);
    for (const cut of [0, 1, 5, 37, 200].filter((at) => at <= ordered.length)) {
      const first = digestFold();
      ordered.slice(0, cut).forEach(rowFold(first, folding));
      const state = structuredClone(first.state());
      const rest = digestFold(KEPT_COLUMNS, state);
      ordered.slice(cut).forEach(rowFold(rest, folding, state));
      expect(rest.digest()).toEqual(whole);
    }
    expect(digestFold(KEPT_COLUMNS, EMPTY_STATE).digest()).toEqual(digestOf({ ...built, entries: [] }));
  });

  test('places any row as the whole journey does', () => {
    const digest = digestOf(built);
    const alone = ordered.map((row) => ({ ...entryByDigest(row, digest, folding), seq: 0 }));
    expect(alone).toEqual(built.entries.map((entry) => ({ ...entry, seq: 0 })));
  });
});
