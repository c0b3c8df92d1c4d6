import { expect, test } from 'vitest';
import { buildJourney } from '../../../lib/core/build-journey';
import { DEFAULT_SETTINGS } from '../../../lib/core/ports';
import {
  NO_FILTER,
  TABLE_SORTS,
  filterEntries,
  sortEntries,
  type TableFilter,
} from '../../../lib/core/table-view';
import { goldenRows, journeyOf } from '../../fixtures/journeys';

const { entries } = buildJourney(
  journeyOf(),
  goldenRows().map((row, at) => (at === 2 ? { ...row, note: 'Says delivery is SLOW' } : row)),
  DEFAULT_SETTINGS,
);

const FILTERS: readonly (readonly [string, Partial<TableFilter>, readonly number[]])[] = [
  ['nothing', {}, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ['a stage', { stage: 'purchase' }, [8, 10, 11]],
  ['a type', { type: 'product_page' }, [4, 6, 7]],
  ['a brand', { brand: 'Beta' }, [4, 5]],
  ['text of a note, whatever the case', { text: 'slow' }, [3]],
  ['text of a site', { text: ' compare.example ' }, [5]],
  ['all together', { text: 'acme', stage: 'consideration', type: 'product_page', brand: 'Acme' }, [6, 7]],
  ['what nothing has', { text: 'zebra' }, []],
];

test.each(FILTERS)('filters by %s', (_name, filter, seqs) => {
  expect(filterEntries(entries, { ...NO_FILTER, ...filter }).map(({ seq }) => seq)).toEqual(seqs);
});

test('sorts by every column, ties in the order of the journey either way', () => {
  expect(sortEntries(entries, 'active', true).map(({ seq }) => seq)).toEqual([
    3, 6, 4, 5, 8, 2, 7, 1, 9, 10, 11, 12,
  ]);
  expect(sortEntries(entries, 'stage', true).map(({ seq }) => seq)).toEqual([
    12, 8, 10, 11, 2, 3, 4, 5, 6, 7, 9, 1,
  ]);
  expect(sortEntries(entries, 'when', true).map(({ seq }) => seq)).toEqual([
    12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1,
  ]);
  for (const column of TABLE_SORTS) expect(sortEntries(entries, column, false)).toHaveLength(12);
});
