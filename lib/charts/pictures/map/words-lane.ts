/** What the person wrote: goals, pains, opportunities, quotes. */
import type { Entry } from '../../../core/entry';
import { type Shape, leading, wrap } from '../picture';
import { type Lane, PAD, SMALL, type Scene } from './scene';

export function wordsLane(
  { columns, view, left, middle, hasWords, language }: Scene,
  name: string,
  read: (entry: Entry) => readonly string[],
): Lane {
  const width = view.columnWidth - 2 * PAD - 8;
  const told = columns.map(({ entries }) => {
    const all = entries.flatMap(read).filter((text) => text !== '');
    return all.slice(0, 3).flatMap((text) => wrap(text, { width, size: SMALL, most: 5 }));
  });
  const lines = Math.max(0, ...told.map((each) => each.length));
  const nothing = lines === 0;
  return {
    name,
    slot: null,
    height: nothing || !hasWords ? 40 : lines * leading(SMALL) + 2 * PAD + 10,
    draw: (top) =>
      nothing
        ? [
            {
              kind: 'text',
              x: PAD,
              y: top + 19,
              lines: [view.canWrite ? language.story.map.nothing : '–'],
              size: SMALL,
              tone: 'text2',
            },
          ]
        : told.flatMap((text, at): Shape[] => {
            if (text.length === 0) return [];
            if (!hasWords)
              return [
                {
                  kind: 'marker',
                  x: middle(at),
                  y: top + 20,
                  shape: 'square',
                  size: 8,
                  tone: 'text2',
                  hollow: false,
                },
              ];
            return [
              {
                kind: 'box',
                x: left(at) + 4,
                y: top + 6,
                width: view.columnWidth - 8,
                height: text.length * leading(SMALL) + 12,
                fill: 'surface',
                stroke: 'line',
                radius: 4,
              },
              { kind: 'text', x: left(at) + PAD + 4, y: top + 22, lines: text, size: SMALL, tone: 'text' },
            ];
          }),
  };
}
