/**
 * Rows to be coded a second time, drawn by chance: the same number draws the same rows for every coder, whatever
 * the order of the files. Of each only what a coder may see: nothing that the rule or the participant concluded.
 */
import { restoreText } from '../../core/csv';
import { cellOf, type Cells } from '../../core/hand-over';
import type { WorkspaceStore } from '../../core/workspace';
import { byColumn } from './by-column';
import type { JobResult } from './jobs';
import { pooledJourneys } from './journeys-of';
import { brandRows, cellsOfJourney, exclusionKey } from './pooled-source';

/** What a coder sees of a row and of those around it. */
export type SeenRow = {
  readonly start: number;
  readonly utcOffsetMin: number;
  readonly host: string;
  readonly path: string;
  readonly pageTitle: string;
  readonly product: string;
  readonly seller: string;
  readonly brands: readonly string[];
  readonly channel: string;
  readonly entrySource: string;
  readonly activeSeconds: number;
  readonly words: readonly string[];
};

export type SampleRow = SeenRow & {
  readonly eventId: string;
  readonly need: string;
  readonly before: readonly SeenRow[];
  readonly after: readonly SeenRow[];
};

const of = {
  event: cellOf('touchpoints', 'event_id'),
  install: cellOf('touchpoints', 'install_id'),
  excluded: cellOf('touchpoints', 'excluded'),
};
/** Neighbours that are shown on each side. */
const AROUND = 2;

type Request = { readonly studyId: string; readonly size: number; readonly seed: number };

export async function drawSample(
  store: WorkspaceStore,
  { studyId, size, seed }: Request,
): Promise<JobResult> {
  const [cases, apart, exclusions] = await Promise.all([
    store.cases(studyId),
    store.apart(studyId),
    store.exclusions(studyId),
  ]);
  const left = new Set(exclusions.map(exclusionKey));
  let drawn: { readonly rank: number; readonly row: SampleRow }[] = [];
  let count = 0;
  for (const each of pooledJourneys(cases, new Set(apart.map(({ caseId }) => caseId)))) {
    const { participantId, need } = each.journey;
    const rows = (await cellsOfJourney(store, studyId, each)).filter(
      (cells) =>
        of.excluded(cells) !== 'true' &&
        !left.has(exclusionKey({ participantId, installId: of.install(cells), eventId: of.event(cells) })),
    );
    count += rows.length;
    rows.forEach((cells, at) => {
      const eventId = of.event(cells);
      const rank = chance(`${seed} ${participantId} ${eventId}`);
      if (drawn.length >= size * 2) drawn = smallest(drawn, size);
      if (drawn.length >= size && rank > (drawn[size - 1]?.rank ?? Infinity)) return;
      const before = rows.slice(Math.max(0, at - AROUND), at).map(seen);
      const after = rows.slice(at + 1, at + 1 + AROUND).map(seen);
      drawn.push({ rank, row: { eventId, need, ...seen(cells), before, after } });
    });
  }
  return { kind: 'sample', rows: smallest(drawn, size).map(({ row }) => row), of: count };
}

function smallest<T extends { readonly rank: number }>(drawn: readonly T[], size: number): T[] {
  return [...drawn].sort((a, b) => a.rank - b.rank).slice(0, size);
}

function seen(cells: Cells): SeenRow {
  const cell = byColumn('touchpoints', cells);
  const text = (name: string) => restoreText(cell(name));
  const brands = brandRows(cells).map((row) => restoreText(byColumn('touchpoint_brands', row)('brand')));
  return {
    start: Date.parse(cell('start')),
    utcOffsetMin: Number(cell('utc_offset_min')),
    host: text('page_host'),
    path: text('page_path'),
    pageTitle: text('page_title'),
    product: text('product'),
    seller: text('seller'),
    brands: brands.length > 0 ? brands : [text('brand')].filter((brand) => brand !== ''),
    channel: cell('channel'),
    entrySource: cell('entry_source'),
    activeSeconds: Number(cell('active_s')),
    words: ['goal', 'expectation', 'pain_point', 'opportunity', 'note']
      .map(text)
      .filter((words) => words !== ''),
  };
}

/** FNV-1a with a last stirring, 0 … 2³²−1: evenly spread, and the same everywhere. */
function chance(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
