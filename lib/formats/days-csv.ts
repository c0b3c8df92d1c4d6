/** `days.csv`: for each local day how long recording ran and how long it was blind. Missing is not zero. */
import { DAY_COLUMNS, type RowOf } from '../core/columns';
import { csvHeader, csvRow } from '../core/csv';
import type { Format } from '../core/format';
import { localDay, utcOrNone } from '../core/local-time';

export default {
  fileName: 'days.csv',
  mediaType: 'text/csv;charset=utf-8',
  async *write(source) {
    yield csvHeader(DAY_COLUMNS);
    const counts = new Map<string, number>();
    for await (const { entries } of source.entries()) {
      for (const { touchpoint } of entries) {
        const day = localDay(touchpoint.start, touchpoint.utcOffsetMin);
        counts.set(day, (counts.get(day) ?? 0) + 1);
      }
    }
    const known = new Map(source.days.map((day) => [day.localDate, day]));
    const notes = new Map(source.diary.dayNotes.map((note) => [note.localDate, note]));
    for (const localDate of [...new Set([...known.keys(), ...counts.keys(), ...notes.keys()])].sort()) {
      const day = known.get(localDate);
      const note = notes.get(localDate);
      const row: RowOf<typeof DAY_COLUMNS> = {
        study_id: source.who.studyId,
        participant_id: source.who.participantId,
        install_id: source.who.installId,
        local_date: localDate,
        minutes_recorded: day?.minutesRecorded ?? null,
        blind_minutes: day?.blindMinutes ?? null,
        touchpoints: counts.get(localDate) ?? 0,
        no_encounters_today: note?.noEncounters ?? null,
        review_completed_at: utcOrNone(note?.reviewedAt ?? null),
        other_devices: note?.otherDevices ?? null,
        others_used_computer: note?.othersUsedComputer ?? null,
      };
      yield csvRow(DAY_COLUMNS, row);
    }
  },
} satisfies Format;
