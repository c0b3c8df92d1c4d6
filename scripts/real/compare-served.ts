/**
 * The third walk's question: what was recorded beside what the servers say they served, address by address.
 * A row carries no address, but a salted fingerprint of it: those of the known addresses are made here again.
 */
import type { StoredTouchpoint } from '../browser/stored.ts';
import type { Served } from './access-log.ts';
import type { Comparison, Table } from './compare.ts';
import type { Noted } from './random-browsing.ts';

export type Page = {
  readonly address: string;
  readonly host: string;
  readonly path: string;
  /** yes, no, way (where the tab came from decides) or open (either is right) */
  readonly belongs: string;
  readonly template: string;
  /** One or more, parted by `|`. */
  readonly types: string;
  readonly name: string;
};

export type Walked = {
  readonly served: readonly Served[];
  readonly stored: readonly StoredTouchpoint[];
  readonly notes: readonly Noted[];
  /** The fingerprint that a row of this address carries. */
  readonly keyOf: (address: string) => string;
  /** While the walk goes on, what happened later is still on its way; undefined = the walk is over. */
  readonly until?: number | undefined;
};

export type ServedComparison = Comparison & {
  readonly totals: {
    /** Pages served that belong. */
    readonly belonged: number;
    /** Visits recorded. */
    readonly recorded: number;
    /** Visits to pages that the browser showed without asking the server again. */
    readonly fromCache: number;
  };
};

/** A page's visit begins when the page can be read: this long after it was served at the latest (ms). */
const LATEST = 15_000;
/** PHP writes whole seconds, and a busy server writes its line late (ms). */
const EARLY = 3_000;
/** A note about a tab is of the page that was served so close to it (ms). */
const NEAR = 6_000;

export function readPages({ rows }: Table): Page[] {
  return rows.map(([host = '', path = '', belongs = '', template = '', types = '', name = '']) => ({
    address: `http://${host}${path}`,
    host,
    path,
    belongs,
    template,
    types,
    name,
  }));
}

export function compareServed(
  pages: readonly Page[],
  { served, stored, notes, keyOf, until = Number.POSITIVE_INFINITY }: Walked,
): ServedComparison {
  const pageAt = new Map(pages.map((page) => [page.address, page]));
  const cameFrom = whereTabsCameFrom(notes, pageAt);
  const keys = new Map(pages.map((page) => [keyOf(page.address), page]));
  const expected: string[][] = [];
  const got: string[][] = [];
  const difference: string[][] = [];
  const totals = { belonged: 0, recorded: 0, fromCache: 0 };

  for (const page of pages) {
    const here = served
      .filter(({ address }) => address === page.address)
      .map((one) => ({ ...one, belongs: answerFor(page, one.at, cameFrom) }));
    const rows = stored.filter((row) => keys.get(row.addressKey) === page);
    const visits = rows.flatMap(({ visitIds }) => visitIds.map(timeOf)).toSorted((a, b) => a - b);
    const must = here.filter(({ belongs }) => belongs === 'yes').map(({ at }) => at);
    const may = here.filter(({ belongs }) => belongs === 'open').map(({ at }) => at);
    const forbidden = here.filter(({ belongs }) => belongs === 'no').map(({ at }) => at);
    const { missing, left } = pair(must, visits);
    const { left: others } = pair(may, left);
    const { left: again } = pair(forbidden, others);
    const named = [page.host, page.path];
    const say = (what: string, at: number): void => {
      if (at <= until) difference.push([what, ...named, time(at), page.name]);
    };
    for (const at of missing) say('served, not recorded', at);
    for (const at of others)
      if (page.belongs === 'no' || !again.includes(at)) say('recorded, does not belong', at);
    for (const at of again) {
      if (page.belongs === 'no') continue;
      // what came out of the browser's own cache was served once before
      if (here.some((one) => one.at - EARLY <= at)) totals.fromCache += 1;
      else say('recorded, not served', at);
    }
    for (const { pageHost, pagePath, touchpointType, visitIds } of rows) {
      const at = timeOf(visitIds[0] ?? '');
      if (`${pageHost} ${pagePath}` !== `${page.host} ${page.template}`)
        say(`recorded as ${pageHost}${pagePath}`, at);
      if (page.types !== '' && !page.types.split('|').includes(touchpointType))
        say(`recorded as ${touchpointType}, not ${page.types}`, at);
    }
    totals.belonged += must.length;
    totals.recorded += visits.length;
    expected.push([
      ...named,
      page.belongs,
      page.types,
      String(must.length),
      String(may.length),
      String(forbidden.length),
    ]);
    const types = [...new Set(rows.map(({ touchpointType }) => touchpointType))];
    got.push([...named, types.join('|'), String(rows.length), String(visits.length)]);
  }
  for (const { addressKey, pageHost, pagePath, visitIds } of stored)
    if (!keys.has(addressKey))
      difference.push(['recorded, unknown page', pageHost, pagePath, time(timeOf(visitIds[0] ?? '')), '']);
  return {
    totals,
    expected: {
      columns: [
        'host',
        'path',
        'belongs',
        'type',
        'served and recognisable',
        'either is right',
        'must not be kept',
      ],
      rows: expected,
    },
    got: { columns: ['host', 'path', 'type', 'rows', 'visits'], rows: got },
    difference: { columns: ['difference', 'host', 'path', 'at (UTC)', 'page'], rows: difference },
  };
}

/** Gives each page that was served the visit that follows it, each visit to one page only. */
function pair(
  servedAt: readonly number[],
  visits: readonly number[],
): { readonly missing: readonly number[]; readonly left: readonly number[] } {
  const left = [...visits];
  const missing = servedAt
    .toSorted((a, b) => a - b)
    .filter((at) => {
      const index = left.findIndex((visit) => visit >= at - EARLY && visit <= at + LATEST);
      if (index !== -1) left.splice(index, 1);
      return index === -1;
    });
  return { missing, left };
}

type CameFrom = { readonly note: Noted; readonly host: string };

/** What cannot be said, since it hangs on a page of which either is right. */
const UNSURE = '?';

/** For every noted step: the host whose page was recorded last in that tab before it. */
function whereTabsCameFrom(notes: readonly Noted[], pageAt: ReadonlyMap<string, Page>): CameFrom[] {
  const last = new Map<number, string>();
  return notes.map((note) => {
    const host = last.get(note.tab) ?? '';
    const page = pageAt.get(note.address);
    const isKept = page?.belongs === 'yes' || (page?.belongs === 'way' && host === page.host);
    if (page !== undefined && isKept) last.set(note.tab, page.host);
    else if (page?.belongs === 'open' && host !== page.host) last.set(note.tab, UNSURE);
    return { note, host };
  });
}

/** A step on the way belongs where the tab came from; two tabs at the same time leave it open. */
function answerFor(page: Page, at: number, cameFrom: readonly CameFrom[]): string {
  if (page.belongs !== 'way') return page.belongs;
  const near = cameFrom.filter(({ note }) => note.address === page.address && Math.abs(note.at - at) < NEAR);
  const hosts = new Set(near.map(({ host }) => host));
  const [host] = hosts;
  if (hosts.size !== 1 || host === UNSURE) return 'open';
  return host === page.host ? 'yes' : 'no';
}

/** The milliseconds in the first 48 bits of a UUID of version 7. */
function timeOf(eventId: string): number {
  return Number.parseInt(eventId.replace(/^T-/u, '').replaceAll('-', '').slice(0, 12), 16);
}

function time(at: number): string {
  return new Date(at).toISOString().slice(11, 19);
}
