/** A page of one journey's touchpoints, filtered and sorted over all of them. */
import type { BuiltJourney, Entry } from '../../core/entry';
import { brandOrder } from '../../core/path-series';
import { filterEntries, sortEntries, type TableFilter, type TableSort } from '../../core/table-view';
import type { Question } from './question';

export type TableAsk = {
  /** '' = the newest of the chosen. */
  readonly caseId: string;
  readonly filter: TableFilter;
  readonly sort: TableSort;
  readonly descending: boolean;
  /** From 0. */
  readonly page: number;
  readonly size: number;
};

export type TablePage = {
  readonly brands: readonly string[];
  readonly all: number;
  readonly found: number;
  /** The page that is there: of fewer pages than asked for, the last. */
  readonly page: number;
  readonly rows: readonly Entry[];
};

export const table: Question<TableAsk, TablePage> = ({ caseId, filter, sort, descending, page, size }) => {
  let shown: { readonly built: BuiltJourney; readonly rank: number } | null = null;
  return {
    add(built, { rank }) {
      const isWanted = caseId !== '' && built.journey.caseId === caseId;
      if (!isWanted && shown !== null && (shown.built.journey.caseId === caseId || shown.rank < rank)) return;
      shown = { built, rank };
    },
    value() {
      if (shown === null) return { brands: [], all: 0, found: 0, page: 0, rows: [] };
      const { built } = shown;
      const found = sortEntries(filterEntries(built.entries, filter), sort, descending);
      const at = Math.min(page, Math.max(0, Math.ceil(found.length / size) - 1));
      return {
        brands: brandOrder(built),
        all: built.entries.length,
        found: found.length,
        page: at,
        rows: found.slice(at * size, (at + 1) * size),
      };
    },
  };
};
