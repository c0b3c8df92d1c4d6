/** What the touchpoint table shows: filtered, sorted, a page at a time. */
import { spokenBrands, type Entry } from './entry';
import { stageRank, type Stage, type TouchpointType } from './vocabulary';

export const TABLE_SORTS = ['when', 'stage', 'type', 'brand', 'channel', 'where', 'active'] as const;
export type TableSort = (typeof TABLE_SORTS)[number];

export type TableFilter = {
  /** Found in brand, product, seller, site, path, title or note, whatever the case. */
  readonly text: string;
  readonly stage: Stage | '';
  readonly type: TouchpointType | '';
  readonly brand: string;
};

export const NO_FILTER: TableFilter = { text: '', stage: '', type: '', brand: '' };

export function filterEntries(entries: readonly Entry[], filter: TableFilter): Entry[] {
  const wanted = filter.text.trim().toLocaleLowerCase();
  return entries.filter(
    (entry) =>
      (filter.stage === '' || entry.stage === filter.stage) &&
      (filter.type === '' || entry.touchpointType === filter.type) &&
      (filter.brand === '' || entry.brands.some(({ brand }) => brand === filter.brand)) &&
      (wanted === '' || textOf(entry).includes(wanted)),
  );
}

function textOf({ touchpoint, brands }: Entry): string {
  const { product, seller, pageHost, pagePath, pageTitle, note } = touchpoint;
  return [...brands.map(({ brand }) => brand), product, seller, pageHost, pagePath, pageTitle, note]
    .join('\n')
    .toLocaleLowerCase();
}

/** Ties keep the order of the journey, whichever way the column runs. */
export function sortEntries(entries: readonly Entry[], by: TableSort, descending: boolean): Entry[] {
  const direction = descending ? -1 : 1;
  return [...entries].sort((a, b) => direction * compare(a, b, by) || a.seq - b.seq);
}

function compare(a: Entry, b: Entry, by: TableSort): number {
  switch (by) {
    case 'when':
      return a.seq - b.seq;
    case 'stage':
      return stageRank(a.stage) - stageRank(b.stage);
    case 'type':
      return compareText(a.touchpointType, b.touchpointType);
    case 'brand':
      return compareText(spokenBrands(a).join(' '), spokenBrands(b).join(' '));
    case 'channel':
      return compareText(a.touchpoint.channel, b.touchpoint.channel);
    case 'where':
      return compareText(
        a.touchpoint.pageHost + a.touchpoint.pagePath,
        b.touchpoint.pageHost + b.touchpoint.pagePath,
      );
    case 'active':
      return a.touchpoint.activeSeconds - b.touchpoint.activeSeconds;
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
