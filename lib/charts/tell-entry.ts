/** One touchpoint in a few words, the same on charts, in lists and for screen readers. */
import type { Entry } from '../core/entry';
import { spokenBrands } from '../core/path-series';
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
    ]
      .filter((part) => part !== '')
      .join(' · '),
  };
}
