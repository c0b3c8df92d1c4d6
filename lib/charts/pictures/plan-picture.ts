/** Planned beside actual: matched steps on one line, the rest at its own place with a mark that says why. */
import { touchpointsIn, type Alignment, type AlignedRow } from '../../core/plan-alignment';
import type { PlanStatus } from '../../core/vocabulary';
import { formatDateTime } from '../../languages';
import type { StoryLanguage } from '../../languages/story';
import type { MarkerShape } from '../marker-shapes';
import { tellEntry } from '../tell-entry';
import { wrap, type Picture, type PictureStop, type Shape } from './picture';

/** Mark and whether it is hollow, by status: shape, never colour alone. */
export const STATUS_MARKS: {
  readonly [S in PlanStatus]: { readonly shape: MarkerShape; readonly hollow: boolean };
} = {
  as_planned: { shape: 'circle', hollow: false },
  ad_hoc: { shape: 'plus', hollow: true },
  out_of_order: { shape: 'wedge', hollow: false },
  failed: { shape: 'cross', hollow: false },
  missing: { shape: 'circle', hollow: true },
};

const ROW = 46;
const HEAD = 34;
const BETWEEN = 96;
/** In a long journey a run of more unplanned touchpoints is one line. */
const RUN = 3;
const LONG = 40;

/** One line of the picture; `rows` of more than one are a run of touchpoints that were not planned. */
export type PlanLine = { readonly rows: readonly AlignedRow[] };

export function planLines({ rows, actual }: Alignment): PlanLine[] {
  const lines: { rows: AlignedRow[] }[] = [];
  let run: AlignedRow[] = [];
  const close = (): void => {
    if (actual > LONG && touchpointsIn(run) > RUN) lines.push({ rows: run });
    else for (const row of run) lines.push({ rows: [row] });
    run = [];
  };
  for (const row of rows) {
    if (row.planned === null && row.actual?.status === 'ad_hoc') run.push(row);
    else {
      close();
      lines.push({ rows: [row] });
    }
  }
  close();
  return lines;
}

export function planPicture(alignment: Alignment, width: number, language: StoryLanguage): Picture {
  const { words, story } = language;
  const lines = planLines(alignment);
  const side = (width - BETWEEN) / 2;
  const right = side + BETWEEN;
  const shapes: Shape[] = [
    { kind: 'text', x: 10, y: 20, lines: [story.plan.planned], size: 15, tone: 'text', strong: true },
    { kind: 'text', x: right + 10, y: 20, lines: [story.plan.actual], size: 15, tone: 'text', strong: true },
  ];
  const stops: PictureStop[] = [];
  const movedTo = new Map<string, number>();
  lines.forEach(({ rows: [row] }, at) => {
    if (row?.actual?.status === 'out_of_order')
      movedTo.set(row.actual.entry.touchpointType, HEAD + at * ROW + ROW / 2);
  });

  lines.forEach(({ rows }, at) => {
    const [row] = rows;
    if (row === undefined) return;
    const y = HEAD + at * ROW;
    const middle = y + ROW / 2;
    const { planned, actual } = row;
    if (planned !== null && actual !== null) {
      const tone = 'text2' as const;
      shapes.push({
        kind: 'line',
        points: [
          [side, middle],
          [right, middle],
        ],
        tone,
        width: 2,
        dash: [],
      });
    }
    if (planned !== null) {
      const { step, status } = planned;
      if (status === 'out_of_order') {
        const to = movedTo.get(step.touchpointType);
        if (to !== undefined)
          shapes.push({
            kind: 'line',
            points: [
              [side, middle],
              [right, to],
            ],
            tone: 'text2',
            width: 1.5,
            dash: [4, 4],
          });
      }
      const under = [
        words.stagesPlain[step.stage],
        step.channel === '' ? '' : words.channels[step.channel],
        status === 'missing' || status === 'out_of_order' ? story.plan.statuses[status] : '',
      ];
      shapes.push(
        {
          kind: 'box',
          x: 1,
          y: y + 3,
          width: side - 2,
          height: ROW - 6,
          fill: status === 'missing' ? null : 'shade',
          stroke: 'line',
          radius: 5,
        },
        ...cell({
          x: 1,
          y,
          width: side,
          title: words.types[step.touchpointType],
          under: under.filter((part) => part !== '').join(' · '),
        }),
        { kind: 'marker', x: side - 16, y: middle, size: 12, tone: 'text', ...STATUS_MARKS[status] },
      );
    }
    if (actual === null) return;
    const { entry, status } = actual;
    const count = touchpointsIn(rows);
    const isRun = count > 1;
    const { title } = tellEntry(entry, language);
    const told = isRun ? words.counts.touchpoints({ count }) : title;
    const first = formatDateTime(language.id, entry.touchpoint.start, 'dateTime', entry.touchpoint.timeZone);
    const under = isRun
      ? story.plan.statuses[status]
      : `${words.channels[entry.touchpoint.channel]} · ${status === 'as_planned' ? first : story.plan.statuses[status]}`;
    shapes.push(
      {
        kind: 'box',
        x: right + 1,
        y: y + 3,
        width: side - 2,
        height: ROW - 6,
        fill: status === 'as_planned' ? 'shade' : null,
        stroke: 'line',
        radius: 5,
      },
      ...cell({ x: right + 24, y, width: side - 12, title: told, under }),
      { kind: 'marker', x: right + 17, y: middle, size: 12, tone: 'text', ...STATUS_MARKS[status] },
    );
    stops.push({
      id: entry.touchpoint.eventId,
      words: `${told}: ${story.plan.statuses[status]}`,
      x: right,
      y: y + 1,
      width: side,
      height: ROW - 2,
    });
  });
  return { width, height: HEAD + lines.length * ROW + 4, shapes, stops };
}

function cell(at: { x: number; y: number; width: number; title: string; under: string }): Shape[] {
  const { x, y, width, title, under } = at;
  const room = width - 40;
  return [
    {
      kind: 'text',
      x: x + 10,
      y: y + 20,
      lines: wrap(title, { width: room, size: 14, most: 1, strong: true }),
      size: 14,
      tone: 'text',
      strong: true,
    },
    {
      kind: 'text',
      x: x + 10,
      y: y + 36,
      lines: wrap(under, { width: room, size: 12, most: 1 }),
      size: 12,
      tone: 'text2',
    },
  ];
}
