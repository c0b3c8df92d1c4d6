/** The figures of one pooled participant, read off the rows that count. */
import type { TableName } from '../../core/columns';
import { cellOf, type Cells } from '../../core/hand-over';
import { localDay } from '../../core/local-time';
import type { DayFacts, PromptFacts } from '../../core/metrics/compliance';
import type { Judged } from '../../core/metrics/agreement';
import type { PersonFigures } from '../../core/person-figures';
import { RECORDING_SCOPES, type RecordingScope } from '../../core/vocabulary';
import type { PackedPerson } from '../../core/workspace';
import { gapRows, rowsThatCount, tableRows } from './read-person';

const of = {
  event: cellOf('touchpoints', 'event_id'),
  install: cellOf('touchpoints', 'install_id'),
  start: cellOf('touchpoints', 'start'),
  recorded: cellOf('touchpoints', 'recorded_at'),
  offset: cellOf('touchpoints', 'utc_offset_min'),
  mode: cellOf('touchpoints', 'channel_mode'),
  capture: cellOf('touchpoints', 'capture'),
  device: cellOf('touchpoints', 'device'),
  excluded: cellOf('touchpoints', 'excluded'),
  shown: cellOf('touchpoints', 'stage_shown'),
  auto: cellOf('touchpoints', 'stage_auto'),
  stage: cellOf('touchpoints', 'stage'),
  scope: cellOf('touchpoints', 'recording_scope'),
};

type IsExcluded = (installId: string, eventId: string) => boolean;

/**
 * One for each way in which the person was recorded.
 * @param isExcluded whether the researcher left the row out
 */
export function figuresOf(person: PackedPerson, isExcluded: IsExcluded): PersonFigures[] {
  const rows = rowsThatCount(person.touchpoints);
  const scopes = RECORDING_SCOPES.filter((scope) => rows.some((cells) => of.scope(cells) === scope));
  const [only = RECORDING_SCOPES[0]] = scopes;
  return (scopes.length > 1 ? scopes : [only]).map((scope) =>
    figuresIn(
      person,
      scope,
      scopes.length > 1 ? rows.filter((cells) => of.scope(cells) === scope) : rows,
      isExcluded,
    ),
  );
}

function figuresIn(
  person: PackedPerson,
  scope: RecordingScope,
  rows: readonly Cells[],
  isExcluded: IsExcluded,
): PersonFigures {
  const days = new Set<string>();
  const devices = new Map<string, number>();
  const hiddenStages: Judged[] = [];
  const count = { rows: 0, excluded: 0, offline: 0, byHand: 0, entries: 0, sameDay: 0 };
  for (const cells of rows) {
    if (of.excluded(cells) === 'true' || isExcluded(of.install(cells), of.event(cells))) {
      count.excluded += 1;
      continue;
    }
    const offset = Number(of.offset(cells));
    const day = localDay(Date.parse(of.start(cells)), offset);
    days.add(day);
    count.rows += 1;
    if (of.mode(cells) === 'offline') count.offline += 1;
    add(devices, of.device(cells) || 'unknown', 1);
    const capture = of.capture(cells);
    if (capture === 'manual') count.byHand += 1;
    if ((capture === 'manual' || capture === 'prompted') && of.recorded(cells) !== '') {
      count.entries += 1;
      if (localDay(Date.parse(of.recorded(cells)), offset) === day) count.sameDay += 1;
    }
    if (of.shown(cells) === 'false' && of.auto(cells) !== '') {
      hiddenStages.push([of.auto(cells), of.stage(cells)]);
    }
  }
  const ordered = [...days].sort();
  return {
    participantId: person.participantId,
    scope,
    status: last(person, 'participants', 'status'),
    installs: [...new Set(person.sources.map(({ installId }) => installId))],
    files: person.fileIds.length,
    cases: person.cases.length,
    ...count,
    removed: person.deleted.size,
    firstDay: ordered[0] ?? '',
    lastDay: ordered.at(-1) ?? '',
    devices,
    gaps: gapMinutes(person),
    otherDevices: tally(tableRows(person, 'days').map(cellOf('days', 'other_devices'))),
    hiddenStages,
    prompts: tableRows(person, 'prompts').map(promptOf),
    days: tableRows(person, 'days').map(dayOf),
    daysWithRows: ordered,
  };
}

const prompt = {
  sent: cellOf('prompts', 'sent'),
  completed: cellOf('prompts', 'completed'),
  status: cellOf('prompts', 'status'),
};

export function promptOf(cells: Cells): PromptFacts {
  return {
    sent: timeOf(prompt.sent(cells)),
    completed: timeOf(prompt.completed(cells)),
    isAnswered: prompt.status(cells) === 'answered',
  };
}

const day = {
  participant: cellOf('days', 'participant_id'),
  date: cellOf('days', 'local_date'),
  recorded: cellOf('days', 'minutes_recorded'),
  blind: cellOf('days', 'blind_minutes'),
  nothing: cellOf('days', 'no_encounters_today'),
  reviewed: cellOf('days', 'review_completed_at'),
};

export function dayOf(cells: Cells): DayFacts & { readonly participantId: string } {
  const minutes = (cell: string) => (cell === '' ? null : Number(cell));
  return {
    participantId: day.participant(cells),
    localDate: day.date(cells),
    minutesRecorded: minutes(day.recorded(cells)),
    blindMinutes: minutes(day.blind(cells)),
    saidNothing: day.nothing(cells) === '' ? null : day.nothing(cells) === 'true',
    isReviewed: day.reviewed(cells) !== '',
  };
}

function gapMinutes(person: PackedPerson): Map<string, number> {
  const reason = cellOf('gaps', 'reason');
  const start = cellOf('gaps', 'start');
  const end = cellOf('gaps', 'end');
  const minutes = new Map<string, number>();
  for (const cells of gapRows(person)) {
    const from = timeOf(start(cells));
    const until = timeOf(end(cells));
    if (from !== null && until !== null) add(minutes, reason(cells), Math.max(0, until - from) / 60_000);
  }
  return minutes;
}

function last(person: PackedPerson, table: TableName, column: string): string {
  return tableRows(person, table).map(cellOf(table, column)).at(-1) ?? '';
}

function timeOf(cell: string): number | null {
  return cell === '' ? null : Date.parse(cell);
}

function tally(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== '') add(counts, word, 1);
  return counts;
}

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
