/**
 * Which journeys and touchpoints all views of the dashboard look at. It lives in the address' fragment, so
 * that it survives a reload and can be kept as a bookmark.
 */
import type { BuiltJourney, Entry } from './entry';
import type { Journey } from './journey';
import { localDay } from './local-time';
import { fellThrough, keptOrderIndex } from './metrics/kept-order';
import {
  CAPTURES,
  CHANNELS,
  RECORDING_SCOPES,
  STAGES,
  isOneOf,
  type Capture,
  type Channel,
  type RecordingScope,
  type Stage,
} from './vocabulary';

export type JourneyFilter = {
  /** Chosen journeys by case id; [] = the newest; [ALL_JOURNEYS] = every one. */
  readonly journeys: readonly string[];
  /** Of journeys recorded in different ways only one way at a time; '' = that of the newest journey. */
  readonly scope: RecordingScope | '';
  readonly brand: string;
  readonly stage: Stage | '';
  readonly channel: Channel | '';
  /** Local days `YYYY-MM-DD`, both included; '' = open. */
  readonly from: string;
  readonly to: string;
  readonly capture: Capture | '';
  /** Rows a person excluded: left out, or counted as if they were not excluded. */
  readonly excluded: 'out' | 'in';
};

export const ALL_JOURNEYS = 'all';

export const NO_JOURNEY_FILTER: JourneyFilter = {
  journeys: [],
  scope: '',
  brand: '',
  stage: '',
  channel: '',
  from: '',
  to: '',
  capture: '',
  excluded: 'out',
};

/** `#contacts?brand=Acme` → `contacts` and the filter; what cannot be read is not filtered by. */
export function readFragment(fragment: string): { readonly view: string; readonly filter: JourneyFilter } {
  const [view = '', query = ''] = fragment.replace(/^#/, '').split('?', 2);
  const values = new Map<string, string>();
  for (const pair of query.split('&')) {
    const [name = '', value = ''] = pair.split('=', 2);
    try {
      values.set(name, decodeURIComponent(value));
    } catch {
      values.delete(name);
    }
  }
  const text = (name: string) => values.get(name) ?? '';
  const choice = <T extends string>(set: readonly T[], name: string): T | '' => {
    const value = text(name);
    return isOneOf(set, value) ? value : '';
  };
  const day = (name: string) => (/^\d{4}-\d\d-\d\d$/.test(text(name)) ? text(name) : '');
  return {
    view,
    filter: {
      journeys: text('journeys')
        .split(',')
        .filter((caseId) => caseId !== ''),
      scope: choice(RECORDING_SCOPES, 'scope'),
      brand: text('brand'),
      stage: choice(STAGES, 'stage'),
      channel: choice(CHANNELS, 'channel'),
      from: day('from'),
      to: day('to'),
      capture: choice(CAPTURES, 'capture'),
      excluded: text('excluded') === 'in' ? 'in' : 'out',
    },
  };
}

/** The fragment without `#`; what is not filtered by is not in it. */
export function writeFragment(view: string, filter: JourneyFilter): string {
  const pairs = [
    ['journeys', filter.journeys.join(',')],
    ['scope', filter.scope],
    ['brand', filter.brand],
    ['stage', filter.stage],
    ['channel', filter.channel],
    ['from', filter.from],
    ['to', filter.to],
    ['capture', filter.capture],
    ['excluded', filter.excluded === 'in' ? 'in' : ''],
  ]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`);
  return pairs.length === 0 ? view : `${view}?${pairs.join('&')}`;
}

/**
 * The journeys the filter names, newest first, and those among them that are recorded in one way: figures of
 * `listed_sites` and `all_sites` are never pooled.
 */
export function chooseJourneys(
  journeys: readonly Journey[],
  filter: JourneyFilter,
): { readonly named: readonly Journey[]; readonly chosen: readonly Journey[] } {
  const newest = [...journeys].sort((a, b) => b.openedAt - a.openedAt || (a.caseId < b.caseId ? -1 : 1));
  const wanted = newest.filter(({ caseId }) => filter.journeys.includes(caseId));
  const named = filter.journeys.includes(ALL_JOURNEYS)
    ? newest
    : wanted.length > 0
      ? wanted
      : newest.slice(0, 1);
  const scope = named.some(({ recordingScope }) => recordingScope === filter.scope)
    ? filter.scope
    : named[0]?.recordingScope;
  return { named, chosen: named.filter(({ recordingScope }) => recordingScope === scope) };
}

/** True when some touchpoints are filtered out, whatever journeys are chosen. */
export function filtersRows(filter: JourneyFilter): boolean {
  const { brand, stage, channel, from, to, capture } = filter;
  return [brand, stage, channel, from, to, capture].some((value) => value !== '');
}

/**
 * The journey with only the touchpoints the filter lets through. The confirmed order always stays, and the kept one
 * where that fell through: every count runs up to it, and without it a journey would look unfinished. Of a brand filter only that brand's
 * part of a touchpoint is left.
 */
export function filterJourney(built: BuiltJourney, filter: JourneyFilter): BuiltJourney {
  if (!filtersRows(filter)) return built;
  const entries: Entry[] = [];
  const kept = fellThrough(built) === null ? built.orderIndex : keptOrderIndex(built);
  let orderIndex = -1;
  built.entries.forEach((entry, index) => {
    const isStaying = index === built.orderIndex || index === kept;
    if (!isStaying && !passes(entry, filter)) return;
    if (index === built.orderIndex) orderIndex = entries.length;
    entries.push(filter.brand === '' || isStaying ? entry : ofBrand(entry, filter.brand));
  });
  return { journey: built.journey, entries, orderIndex };
}

function passes(entry: Entry, { brand, stage, channel, from, to, capture }: JourneyFilter): boolean {
  const { touchpoint } = entry;
  if (stage !== '' && entry.stage !== stage) return false;
  if (channel !== '' && touchpoint.channel !== channel) return false;
  if (capture !== '' && touchpoint.capture !== capture) return false;
  if (brand !== '' && !entry.brands.some((each) => each.brand === brand)) return false;
  if (from === '' && to === '') return true;
  const day = localDay(touchpoint.start, touchpoint.utcOffsetMin);
  return (from === '' || day >= from) && (to === '' || day <= to);
}

function ofBrand(entry: Entry, brand: string): Entry {
  const brands = entry.brands.filter((each) => each.brand === brand);
  return { ...entry, brands, contact: brands.some((each) => each.contact) };
}

/** Touchpoints that figures count: excluded ones left out. */
export function countRows(built: readonly BuiltJourney[]): number {
  let count = 0;
  for (const { entries } of built) for (const { touchpoint } of entries) if (!touchpoint.excluded) count += 1;
  return count;
}
