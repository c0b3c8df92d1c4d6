/** The third walk's question: what was recorded beside what the servers say they served. */
import type { Served } from './access-log.ts';
import type { Comparison, Table } from './compare.ts';
import type { StoredTouchpoint } from '../browser/stored.ts';
import type { Noted } from './random-browsing.ts';

type Page = {
  readonly host: string;
  readonly path: string;
  readonly belongs: string;
  readonly template: string;
  readonly name: string;
};
type Visit = { readonly page: string; readonly at: number };

/** A page's visit begins when the page can be read: this long after it was served at the latest (ms). */
const LATEST = 20_000;
/** What stood in the tab is noted this long after the visit began at the latest (ms). */
const SEEN_WITHIN = 8_000;
/** PHP writes whole seconds, and a busy server writes its line late (ms). */
const EARLY = 3_000;

export function readPages({ rows }: Table): Page[] {
  return rows.map(([host = '', path = '', belongs = '', template = '', name = '']) => ({
    host,
    path,
    belongs,
    template,
    name,
  }));
}

export function compareServed(
  pages: readonly Page[],
  served: readonly Served[],
  stored: readonly StoredTouchpoint[],
  notes: readonly Noted[],
): Comparison {
  const belonging = new Map(pages.map((page) => [page.host + page.path, page]));
  const joined = joinedTabs(notes, belonging);
  const known = served.flatMap((one) => {
    const page = belonging.get(one.host + one.path);
    return page === undefined ? [] : [{ ...one, page, belongs: answerFor(page, one, joined) }];
  });
  const visits = stored.flatMap((row) =>
    row.visitIds.map((id): Visit => ({ page: `${row.pageHost} ${row.pagePath}`, at: timeOf(id) })),
  );
  const kinds = [...new Set(pages.map(({ host, template }) => `${host} ${template}`))];
  const expected: string[][] = [];
  const got: string[][] = [];
  const difference: string[][] = [];
  for (const kind of kinds) {
    const here = known.filter(({ page }) => `${page.host} ${page.template}` === kind);
    const must = here.filter(({ belongs }) => belongs === 'yes');
    const may = here.filter(({ belongs }) => belongs === 'open');
    const recorded = visits.filter(({ page }) => page === kind).toSorted((a, b) => a.at - b.at);
    const open = [...recorded];
    const cells = kind.split(' ');
    expected.push([...cells, String(must.length), String(may.length)]);
    got.push([...cells, String(recorded.length)]);
    for (const one of must) {
      const index = open.findIndex(({ at }) => at >= one.at - EARLY && at <= one.at + LATEST);
      if (index === -1) difference.push(['served, not recorded', ...cells, time(one.at), one.page.name]);
      else open.splice(index, 1);
    }
    for (const { at } of recorded) {
      const seen = notes
        .filter((note) => note.at >= at - 500 && note.at <= at + SEEN_WITHIN)
        .flatMap((note) => belonging.get(note.host + note.path) ?? [])
        .filter(({ host, template }) => `${host} ${template}` === kind);
      if (seen.length > 0 && seen.every(({ belongs }) => belongs === 'no'))
        difference.push(['recorded, does not belong', ...cells, time(at), seen[0]?.name ?? '']);
    }
    const first = Math.min(...here.filter(({ belongs }) => belongs !== 'no').map(({ at }) => at));
    // what came out of the browser's own cache was served once before
    for (const { at } of open)
      if (at < first - EARLY) difference.push(['recorded, not served', ...cells, time(at), '']);
  }
  const strangers = visits.filter(({ page }) => !kinds.includes(page));
  for (const { page, at } of strangers)
    difference.push(['recorded, unknown page', ...page.split(' '), time(at), '']);
  return {
    expected: {
      columns: ['host', 'page_path', 'served and recognisable', 'served, either is right'],
      rows: expected,
    },
    got: { columns: ['host', 'page_path', 'recorded visits'], rows: got },
    difference: { columns: ['difference', 'host', 'page_path', 'at (UTC)', 'page'], rows: difference },
  };
}

/** For every noted step: the site whose page was recorded last in that tab before it. */
function joinedTabs(
  notes: readonly Noted[],
  belonging: ReadonlyMap<string, Page>,
): { note: Noted; joined: string }[] {
  const last = new Map<number, string>();
  return notes.map((note) => {
    const joined = last.get(note.tab) ?? '';
    const page = belonging.get(note.host + note.path);
    const belongs = page?.belongs === 'yes' || (page?.belongs === 'way' && joined === note.host);
    if (belongs) last.set(note.tab, note.host);
    return { note, joined };
  });
}

/** A step on the way belongs where the tab came from; two tabs at the same time leave it open. */
function answerFor(page: Page, one: Served, joined: readonly { note: Noted; joined: string }[]): string {
  if (page.belongs !== 'way') return page.belongs;
  const near = joined.filter(
    ({ note }) => note.host === one.host && note.path === one.path && Math.abs(note.at - one.at) < 6_000,
  );
  if (near.length !== 1) return 'open';
  return near[0]?.joined === one.host ? 'yes' : 'no';
}

/** The milliseconds in the first 48 bits of a UUID of version 7. */
function timeOf(eventId: string): number {
  return Number.parseInt(eventId.replace(/^T-/u, '').replaceAll('-', '').slice(0, 12), 16);
}

function time(at: number): string {
  return new Date(at).toISOString().slice(11, 19);
}
