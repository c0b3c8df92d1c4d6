/** The curve of feelings, with its peak and its end. */
import type { MapColumn } from '../../../core/journey-map';
import { formatSigned } from '../../../languages';
import { type Shape, textWidth } from '../picture';
import { type Lane, PAD, SMALL, type Scene } from './scene';

export const FEELING_HEIGHT = 144;

export function feelingLane(scene: Scene): Lane {
  const { columns, map, language, middle, width, view, hasWords } = scene;
  const { id } = language;
  const text = language.story.map;
  const middleLine = 70;
  const y = (value: number) => middleLine - value * 23;
  /** Words by value: in a run the extreme stands where it was, not at the run's mean. */
  const tagsOf = (column: MapColumn): Map<number, string> => {
    const tags = new Map<number, string>();
    const add = (value: number | null | undefined, word: string) => {
      if (value !== null && value !== undefined)
        tags.set(value, [tags.get(value) ?? [], word].flat().join(', '));
    };
    // where all are alike there is neither a best nor a worst
    if (map.feelings.highest !== map.feelings.lowest) {
      if (column.id === map.highest) add(map.feelings.highest, text.peak);
      if (column.id === map.lowest) add(map.feelings.lowest, text.lowest);
    }
    if (column.id === map.end) add(map.feelings.end, text.end);
    return tags;
  };
  return {
    name: text.lanes.feeling,
    slot: null,
    height: FEELING_HEIGHT,
    gutter: (top) =>
      ([2, 0, -2] as const).map((value): Shape => ({
        kind: 'text',
        x: view.gutterWidth - PAD,
        y: top + y(value) + 4,
        lines: [formatSigned(id, value)],
        size: SMALL,
        tone: 'text2',
        anchor: 'end',
      })),
    draw: (top) => {
      const shapes: Shape[] = [2, 1, 0, -1, -2].map((value) => ({
        kind: 'line',
        points: [
          [0, top + y(value)],
          [width, top + y(value)],
        ],
        tone: 'line',
        width: value === 0 ? 1.5 : 1,
        dash: value === 0 ? [] : [2, 4],
      }));
      let run: [number, number][] = [];
      const close = () => {
        if (run.length > 1) shapes.push({ kind: 'line', points: run, tone: 'text', width: 2, dash: [] });
        run = [];
      };
      columns.forEach((column, at) => {
        // not rated is not neutral: the line is broken there, and where nothing could be recorded
        if (column.valence === null || column.gapsBefore.length > 0) close();
        if (column.valence !== null) run.push([middle(at), top + y(column.valence)]);
      });
      close();
      columns.forEach((column, at) => {
        const { valence, range } = column;
        if (valence === null || range === null) return;
        if (range.low < range.high) {
          const points = [
            [middle(at), top + y(range.low)],
            [middle(at), top + y(range.high)],
          ] as const;
          shapes.push({ kind: 'line', points, tone: 'text2', width: 1, dash: [] });
        }
        const tags = tagsOf(column);
        const mark = (value: number, hollow: boolean): Shape => ({
          kind: 'marker',
          x: middle(at),
          y: top + y(value),
          shape: 'circle',
          size: hollow ? 9 : 14,
          tone: 'text',
          hollow,
        });
        if (!tags.has(valence)) shapes.push(mark(valence, true));
        for (const [value, tag] of tags) {
          shapes.push(mark(value, false));
          if (!hasWords) continue;
          const half = textWidth(tag, SMALL) / 2;
          const x = Math.min(Math.max(middle(at), half + 4), width - half - 4);
          shapes.push({
            kind: 'text',
            x,
            y: top + y(value) + (value >= 0 ? -11 : 20),
            lines: [tag],
            rimmed: true,
            size: SMALL,
            tone: 'text',
            strong: true,
            anchor: 'middle',
          });
        }
      });
      if (columns.every(({ valence }) => valence === null)) {
        shapes.push({
          kind: 'text',
          x: PAD,
          y: top + y(0) - 6,
          lines: [text.noneRated],
          size: SMALL,
          tone: 'text2',
        });
      }
      return shapes;
    },
  };
}
