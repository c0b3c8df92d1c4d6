/**
 * Rows of the pooled tables as they are written: cells stay as they came in, to the letter, but for those that follow
 * from the journey as it stands now: joined cases, the researcher's exclusions, the counting rule of the workspace.
 */
import { TABLES, type TableName } from '../../core/columns';
import { cellText } from '../../core/csv';
import type { Entry } from '../../core/entry';
import { placeIn, type Cells } from '../../core/hand-over';
import type { Journey } from '../../core/journey';
import { utcText } from '../../core/local-time';
import { journeyRow, touchpointBrandRows } from '../../core/table-rows';
import { TYPE_FACTS } from '../../core/vocabulary';
import type { Code, Exclusion } from '../../core/workspace';
import { byColumn, cellsOf } from './by-column';
import type { PooledJourney } from './journeys-of';

const AT = {
  caseId: placeIn('touchpoints', 'case_id'),
  seq: placeIn('touchpoints', 'seq'),
  activity: placeIn('touchpoints', 'activity'),
  stage: placeIn('touchpoints', 'stage'),
  stageSource: placeIn('touchpoints', 'stage_source'),
  subStage: placeIn('touchpoints', 'sub_stage'),
  type: placeIn('touchpoints', 'touchpoint_type'),
  kind: placeIn('touchpoints', 'touchpoint_kind'),
  role: placeIn('touchpoints', 'brand_role'),
  contact: placeIn('touchpoints', 'contact'),
  excluded: placeIn('touchpoints', 'excluded'),
  reason: placeIn('touchpoints', 'exclude_reason'),
};

export function touchpointCells(cells: Cells, entry: Entry, journey: Journey): string[] {
  const row = cells.slice(0, TABLES.touchpoints.length);
  const { activity, subStage, kind } = TYPE_FACTS[entry.touchpointType];
  row[AT.caseId] = journey.caseId;
  row[AT.seq] = String(entry.seq);
  row[AT.activity] = activity;
  // who decided it is known better by the file, as long as it is the same stage
  if (row[AT.stage] !== entry.stage) row[AT.stageSource] = entry.stageSource;
  row[AT.stage] = entry.stage;
  row[AT.subStage] = subStage;
  row[AT.type] = entry.touchpointType;
  row[AT.kind] = kind;
  row[AT.role] = entry.brandRole;
  row[AT.contact] = String(entry.contact);
  row[AT.excluded] = String(entry.touchpoint.excluded);
  row[AT.reason] = entry.touchpoint.excludeReason;
  return row;
}

export function brandCells(entry: Entry): Cells[] {
  return touchpointBrandRows(entry).map((row) => cellsOf('touchpoint_brands', row));
}

/** A case that stands alone keeps its own line, but for the ids and its path; a joined one is written anew. */
export function journeyCells({ journey, members }: PooledJourney, path: readonly string[]): Cells {
  const anew = journeyRow(journey, path);
  const [first, ...others] = members;
  if (first === undefined || others.length > 0) return cellsOf('journeys', anew);
  const row = [...first.cells];
  row[placeIn('journeys', 'case_id')] = journey.caseId;
  row[placeIn('journeys', 'previous_case_id')] = journey.previousCaseId;
  row[placeIn('journeys', 'path')] = cellText(anew.path ?? null, { name: 'path', type: 'text', about: '' });
  return row;
}

export function codeCells({ eventId, coder, field, value, codedAt, blind }: Code): Cells {
  return cellsOf('codes', { event_id: eventId, coder, field, value, coded_at: utcText(codedAt), blind });
}

export function exclusionCells(each: Exclusion): Cells {
  return cellsOf('exclusions', {
    study_id: each.studyId,
    participant_id: each.participantId,
    install_id: each.installId,
    event_id: each.eventId,
    reason: each.reason,
    note: each.note,
    excluded_at: utcText(each.excludedAt),
  });
}

/** One line a participant, and one a brand: of several the last, which is the newest. */
export function uniqueRows(table: TableName, rows: readonly Cells[]): readonly Cells[] {
  const key = table === 'participants' ? 'participant_id' : table === 'brands' ? 'brand' : '';
  if (key === '') return rows;
  return [...new Map(rows.map((cells) => [byColumn(table, cells)(key), cells])).values()];
}
