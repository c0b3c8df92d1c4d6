/**
 * A million touchpoints to CSV: the product's own row writer against d3-dsv's on the same rows, in one run and in
 * turns; then the whole export, from stored rows to the blob, with the heap watched.
 */
import { csvFormatBody } from 'd3-dsv';
import { TOUCHPOINT_COLUMNS, type Cell } from '../../lib/core/columns';
import { csvRows } from '../../lib/core/csv';
import { buildJourney } from '../../lib/core/build-journey';
import { DEFAULT_SETTINGS } from '../../lib/core/ports';
import { touchpointRow } from '../../lib/core/table-rows';
import { makeInstall } from '../generate/install';

const ROWS = 1_000_000;
/** Different rows; the million repeats them. */
const DIFFERENT = 10_000;
const CHUNK = 500;
const ROUNDS = 4;

export function csvSpeed(): { ours: number; theirs: number } {
  const rows = differentRows();
  const names = TOUCHPOINT_COLUMNS.map(({ name }) => name);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    theirs.push(timeOf(rows, (chunk) => csvFormatBody(chunk, names)));
    ours.push(timeOf(rows, (chunk) => csvRows(TOUCHPOINT_COLUMNS, chunk)));
  }
  // the first round warms both up
  return { ours: Math.min(...ours.slice(1)), theirs: Math.min(...theirs.slice(1)) };
}

type Row = Readonly<Record<string, Cell>>;

function differentRows(): Row[] {
  const install = makeInstall({
    studyId: 'bench',
    participantId: 'P01',
    install: 'a',
    seed: 1,
    rows: DIFFERENT,
    recordingScope: 'listed_sites',
  });
  const [journey] = install.journeys;
  if (journey === undefined) throw new Error('no journey');
  const { entries } = buildJourney(journey, install.touchpoints, DEFAULT_SETTINGS);
  return entries.map((entry) => touchpointRow(entry, journey));
}

/** Milliseconds of the processor for a million rows, a chunk at a time as an export writes them. */
function timeOf(rows: readonly Row[], write: (chunk: Row[]) => string): number {
  // the processor's time, not the clock's: others may be at work
  const since = process.cpuUsage();
  let letters = 0;
  for (let done = 0; done < ROWS; done += CHUNK) {
    const from = done % rows.length;
    letters += write(rows.slice(from, from + CHUNK)).length;
  }
  if (letters === 0) throw new Error('nothing was written');
  return process.cpuUsage(since).user / 1000;
}
