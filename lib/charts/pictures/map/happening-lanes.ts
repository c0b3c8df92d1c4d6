/** What happened, and where: online beside offline, and a lane for each brand. */
import { showHost } from '../../../core/show-host';
import { channelMode } from '../../../core/vocabulary';
import { formatNumber } from '../../../languages';
import { markerShape } from '../../marker-shapes';
import { orderStatusOf } from '../../tell-entry';
import { type Shape, dashOf, leading, wrap } from '../picture';
import { type Lane, PAD, SIZE, SMALL, type Scene } from './scene';

export function whatLane({ columns, view, language, left, hasWords, middle }: Scene): Lane {
  const { words, story, id } = language;
  const width = view.columnWidth - 2 * PAD;
  const told = columns.map(({ entries }) => {
    const counts = counted(entries.map((entry) => words.types[entry.touchpointType]));
    const only = entries.length === 1 ? entries[0] : undefined;
    const single = only?.touchpoint;
    const names = counts
      .slice(0, 3)
      .map(([name, count]) => (count > 1 ? `${formatNumber(id, count)} × ${name}` : name));
    const title =
      single === undefined ? names : wrap(names[0] ?? '', { width, size: SIZE, most: 3, strong: true });
    const under =
      single === undefined
        ? counts.length > 3
          ? '…'
          : ''
        : (only === undefined ? '' : orderStatusOf(only, language)) ||
          single.product ||
          showHost(single.pageHost).replace(/^www\./u, '');
    return {
      title:
        single === undefined
          ? title.flatMap((name) => wrap(name, { width, size: SIZE, most: 2, strong: true }))
          : title,
      under: wrap(under, { width, size: SMALL, most: 2 }),
    };
  });
  const lines = Math.max(1, ...told.map(({ title, under }) => title.length + under.length));
  return {
    name: story.map.lanes.actions,
    slot: null,
    height: hasWords ? lines * leading(SIZE) + 2 * PAD + 2 : 44,
    draw: (top) =>
      told.flatMap(({ title, under }, at): Shape[] => {
        if (!hasWords) {
          const count = columns[at]?.entries.length ?? 1;
          return count === 1
            ? []
            : [
                {
                  kind: 'text',
                  x: middle(at),
                  y: top + 26,
                  lines: [formatNumber(id, count)],
                  size: SMALL,
                  tone: 'text',
                  anchor: 'middle',
                },
              ];
        }
        return [
          {
            kind: 'text',
            x: left(at) + PAD,
            y: top + 19,
            lines: title,
            size: SIZE,
            tone: 'text',
            strong: true,
          },
          {
            kind: 'text',
            x: left(at) + PAD,
            y: top + 19 + title.length * leading(SIZE),
            lines: under,
            size: SMALL,
            tone: 'text2',
          },
        ];
      }),
  };
}

export function channelLane(scene: Scene, mode: 'online' | 'offline'): Lane {
  const { columns, view, language, left, middle, hasWords } = scene;
  const { words, story, id } = language;
  const width = view.columnWidth - 2 * PAD;
  const told = columns.map(({ entries }) =>
    counted(
      entries.map(({ touchpoint }) => touchpoint.channel).filter((channel) => channelMode(channel) === mode),
    )
      .slice(0, 3)
      .map(([channel, count]) => ({
        channel,
        lines: wrap(
          count > 1 ? `${formatNumber(id, count)} × ${words.channels[channel]}` : words.channels[channel],
          { width: width - 24, size: SMALL, most: 3 },
        ),
      })),
  );
  const heightOf = (list: (typeof told)[number]) =>
    list.reduce((sum, { lines }) => sum + Math.max(22, lines.length * leading(SMALL) + 6), 0);
  return {
    name: story.map.lanes[mode],
    slot: null,
    height: hasWords ? Math.max(38, ...told.map((list) => heightOf(list) + PAD + 4)) : 38,
    draw: (top) =>
      told.flatMap((list, at): Shape[] => {
        const [head] = list;
        if (!hasWords) {
          if (head === undefined) return [];
          const size = Math.min(18, Math.max(8, view.columnWidth - 4));
          return [
            {
              kind: 'icon',
              x: middle(at) - size / 2,
              y: top + 10,
              size,
              markup: view.icon(head.channel),
              tone: 'text',
            },
          ];
        }
        let y = top + PAD;
        return list.flatMap(({ channel, lines }): Shape[] => {
          const here = y;
          y += Math.max(22, lines.length * leading(SMALL) + 6);
          return [
            {
              kind: 'icon',
              x: left(at) + PAD,
              y: here + 1,
              size: 18,
              markup: view.icon(channel),
              tone: 'text',
            },
            { kind: 'text', x: left(at) + PAD + 24, y: here + 14, lines, size: SMALL, tone: 'text' },
          ];
        });
      }),
  };
}

export function brandLane(
  { columns, left, middle, view, language }: Scene,
  brand: string,
  slot: number,
): Lane {
  const places = columns.flatMap(({ entries }, at) => {
    const own = entries.filter((entry) =>
      entry.brands.some((each) => each.brand === brand && each.relation !== 'listed'),
    );
    if (own.length === 0) return [];
    return [
      {
        at,
        count: own.length,
        contact: own.some((entry) => entry.brands.some((each) => each.brand === brand && each.contact)),
        channel: own[0]?.touchpoint.channel ?? ('unknown' as const),
      },
    ];
  });
  const y = 17;
  return {
    name: brand,
    slot,
    height: 34,
    draw: (top) => [
      ...(places.length > 1
        ? [
            {
              kind: 'line' as const,
              points: [
                [middle(places[0]?.at ?? 0), top + y],
                [middle(places.at(-1)?.at ?? 0), top + y],
              ] as const,
              tone: slot,
              width: slot === 0 ? 3 : 2,
              dash: dashOf(slot),
            },
          ]
        : []),
      ...places.flatMap(({ at, count, contact, channel }): Shape[] => [
        {
          kind: 'marker',
          x: middle(at),
          y: top + y,
          shape: markerShape(channel),
          size: Math.min(14, Math.max(7, view.columnWidth - 4)),
          tone: slot,
          hollow: !contact,
        },
        ...(count > 1 && view.columnWidth >= 40
          ? [
              {
                kind: 'text' as const,
                x: Math.min(middle(at) + 11, left(at) + view.columnWidth - 12),
                y: top + y - 5,
                lines: [formatNumber(language.id, count)],
                size: SMALL,
                tone: 'text' as const,
              },
            ]
          : []),
      ]),
    ],
  };
}

export function counted<T>(list: readonly T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
