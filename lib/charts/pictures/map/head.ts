/** The map's head: bands of stages, back-steps as arrows, step numbers and days. */
import type { MapColumn } from '../../../core/journey-map';
import { formatDateTime, formatDuration, formatNumber } from '../../../languages';
import { type Shape, leading, wrap } from '../picture';
import { GAP_WIDTH, PAD, SIZE, SMALL, type Scene } from './scene';

/** Stage bands, back-steps as arrows, step numbers and days. */
export function headOf(scene: Scene): { height: number; stages: number; shapes: readonly Shape[] } {
  const { columns, view, language, left, middle, hasWords } = scene;
  const { words, id } = language;
  const shapes: Shape[] = [];
  const runs = stageRuns(columns).map((run) => {
    const from = left(run.from);
    const until = left(run.to) + view.columnWidth;
    const isBack = columns[run.from]?.isBack === true;
    const room = until - from - 12 - (isBack ? 20 : 0);
    const two = { width: room, size: SIZE, most: 2, strong: true };
    return { from, until, isBack, lines: room > 24 ? wrap(words.stagesPlain[run.stage], two) : [] };
  });
  const stages = runs.some(({ lines }) => lines.length > 1) ? 30 + leading(SIZE) : 30;
  const down = stages - 30;
  for (const { from, until, isBack, lines } of runs) {
    shapes.push({
      kind: 'box',
      x: from + 1,
      y: 1,
      width: until - from - 2,
      height: stages,
      fill: isBack ? 'surface' : 'band',
      stroke: isBack ? 'text' : 'line',
      radius: 5,
    });
    if (isBack && until - from >= 24) shapes.push(...backArrow(from + 6, 16));
    if (lines.length > 0) {
      shapes.push({
        kind: 'text',
        x: from + 8 + (isBack ? 20 : 0),
        y: 20,
        lines,
        size: SIZE,
        tone: 'text',
        strong: true,
      });
    }
  }
  let day = '';
  columns.forEach((column, at) => {
    const first = column.entries[0]?.touchpoint;
    const last = column.entries.at(-1);
    if (first === undefined) return;
    const number = formatNumber(id, column.step);
    const run =
      column.entries.length > 1 && last !== undefined
        ? `${number}–${formatNumber(id, column.step + column.entries.length - 1)}`
        : number;
    if (hasWords) {
      shapes.push({
        kind: 'text',
        x: left(at) + PAD,
        y: 50 + down,
        lines: [run],
        size: SIZE,
        tone: 'text',
        strong: true,
      });
    } else if (view.columnWidth >= 26 || at % 5 === 0) {
      shapes.push({
        kind: 'text',
        x: middle(at),
        y: 50 + down,
        lines: [number],
        size: SMALL,
        tone: 'text2',
        anchor: 'middle',
      });
    }
    const now = formatDateTime(id, first.start, 'day', first.timeZone);
    const time = formatDateTime(id, first.start, 'time', first.timeZone);
    const isNew = now !== day;
    day = now;
    if (hasWords) {
      shapes.push({
        kind: 'text',
        x: left(at) + PAD,
        y: 67 + down,
        lines: [first.timePrecision === 'day' ? now : isNew ? `${now}, ${time}` : time],
        size: SMALL,
        tone: isNew ? 'text' : 'text2',
      });
    }
    if (isNew && at > 0 && view.columnWidth >= 26) {
      shapes.push({
        kind: 'line',
        points: [
          [left(at), 36 + down],
          [left(at), 76 + down],
        ],
        tone: 'text2',
        width: 1,
        dash: [],
      });
    }
  });
  columns.forEach((column, at) => {
    const missed = column.gapsBefore.reduce((sum, { start, end }) => sum + end - start, 0);
    if (missed === 0 || !hasWords) return;
    const lines = formatDuration(id, missed / 1000).split(' ');
    const x = left(at) - GAP_WIDTH / 2;
    shapes.push({ kind: 'text', x, y: 50 + down, lines, size: SMALL, tone: 'text2', anchor: 'middle' });
  });
  return { height: (hasWords ? 78 : 60) + down, stages, shapes };
}

export function backArrow(x: number, y: number): Shape[] {
  return [
    {
      kind: 'line',
      points: [
        [x + 14, y + 5],
        [x + 14, y - 3],
        [x + 2, y - 3],
      ],
      tone: 'text',
      width: 1.75,
      dash: [],
    },
    {
      kind: 'line',
      points: [
        [x + 6, y - 7],
        [x + 2, y - 3],
        [x + 6, y + 1],
      ],
      tone: 'text',
      width: 1.75,
      dash: [],
    },
  ];
}

export function stageRuns(columns: readonly MapColumn[]) {
  const runs: { from: number; to: number; stage: MapColumn['stage'] }[] = [];
  columns.forEach((column, at) => {
    const last = runs.at(-1);
    // a gap parts nothing: the stage goes on behind it
    if (last?.stage === column.stage) last.to = at;
    else runs.push({ from: at, to: at, stage: column.stage });
  });
  return runs;
}
