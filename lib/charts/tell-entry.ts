/** One touchpoint in a few words, the same on charts, in lists and for screen readers. */
import { spokenBrands, type Entry } from '../core/entry';
import type { TrailMark } from '../core/trail';
import { formatDateTime, formatDuration, type Language } from '../languages';

export type ToldEntry = {
  /** "product page · Acme" */
  readonly title: string;
  /** "looking and comparing · website · Mon 2 Mar, 18:22 · 7 min" */
  readonly detail: string;
};

export function tellEntry(entry: Entry, language: Language): ToldEntry {
  const { touchpoint } = entry;
  const { words, id } = language;
  const brands = spokenBrands(entry).filter((brand) => brand !== '');
  const when = formatDateTime(id, touchpoint.start, 'dateTime', touchpoint.timeZone);
  return {
    title: [words.types[entry.touchpointType], brands.join(' + ')].filter((part) => part !== '').join(' · '),
    detail: [
      words.stagesPlain[entry.stage],
      words.channels[touchpoint.channel],
      when,
      touchpoint.activeSeconds > 0 ? formatDuration(id, touchpoint.activeSeconds) : '',
      orderStatusOf(entry, language),
    ]
      .filter((part) => part !== '')
      .join(' · '),
  };
}

/** What became of an order, once more is known than that it was placed. */
export function orderStatusOf({ touchpoint: { orderStatus } }: Entry, { words }: Language): string {
  return orderStatus === '' || orderStatus === 'placed' ? '' : words.orderStatuses[orderStatus];
}

/** A mark of a trail in the same words: of its first touchpoint, and how many it stands for. */
export function tellMark(mark: TrailMark, { words, id }: Language): ToldEntry {
  const brands = mark.brands.filter((brand) => brand !== '');
  return {
    title: [words.types[mark.type], brands.join(' + ')].filter((part) => part !== '').join(' · '),
    detail: [
      mark.count > 1 ? words.charts.several({ count: mark.count }) : '',
      words.stagesPlain[mark.stage],
      words.channels[mark.channel],
      formatDateTime(id, mark.time, 'dateTime', mark.timeZone),
    ]
      .filter((part) => part !== '')
      .join(' · '),
  };
}
