/** What followed what: the matrix of all transitions, and journeys flowing step by step. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import { stepFlowPicture } from '../../../lib/charts/pictures/step-flow-picture';
import { transitionMatrix } from '../../../lib/charts/pictures/transition-matrix';
import type { Entry } from '../../../lib/core/entry';
import { stepFlow, sumTransitions } from '../../../lib/core/metrics/over-journeys';
import { ENDED, ORDERED, dropOff } from '../../../lib/core/metrics/transitions';
import { CHANNELS, STAGES, TOUCHPOINT_TYPES, isOneOf } from '../../../lib/core/vocabulary';
import { languageOf, type Words } from '../../../lib/languages';
import type { Analysis } from '../../../lib/languages/analysis';
import { useAnalysis } from '../../analysis-words';
import { PictureFigure } from '../../chart/picture-figure';
import { useLanguage } from '../../language-context';
import { Behind, type Chosen } from '../behind';
import type { ViewProps } from '../dashboard-view';
import { numbersOf } from '../figures';
import { Segmented } from '../segmented';

const KEYS = ['stage', 'type', 'channel', 'brand'] as const;
type Key = (typeof KEYS)[number];

/** More kinds than this share one row and column. */
const MOST_KEYS = 10;
const STEPS = 5;
const OTHER = '(other)';

const KEY_OF: { readonly [K in Key]: (entry: Entry) => string } = {
  stage: ({ stage }) => stage,
  type: ({ touchpointType }) => touchpointType,
  channel: ({ touchpoint }) => touchpoint.channel,
  brand: ({ brand }) => brand,
};

function nameOf(by: Key, key: string, words: Words, text: Analysis['transitions']): string {
  if (key === ORDERED) return text.ordered;
  if (key === ENDED) return text.ended;
  if (key === OTHER) return text.other;
  if (by === 'stage' && isOneOf(STAGES, key)) return words.stagesPlain[key];
  if (by === 'type' && isOneOf(TOUCHPOINT_TYPES, key)) return words.types[key];
  if (by === 'channel' && isOneOf(CHANNELS, key)) return words.channels[key];
  return key === '' ? text.noBrand : key;
}

export function TransitionsView({ built }: ViewProps) {
  const language = languageOf(useLanguage());
  const { words } = language;
  const { transitions: text } = useAnalysis();
  const { number, percent, cell, percentCell } = numbersOf(language);
  const [by, setBy] = useState<Key>('stage');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const name = useCallback((key: string) => nameOf(by, key, words, text), [by, words, text]);

  const { keyOf, leading } = useMemo(() => leadingKeys(built, by), [built, by]);
  const transitions = useMemo(() => sumTransitions(built, keyOf), [built, keyOf]);
  // what only came after the order has no row and no column
  const keys = useMemo(
    () => leading.filter((key) => transitions.some(({ from, to }) => from === key || to === key)),
    [leading, transitions],
  );
  const flow = useMemo(() => stepFlow(built, keyOf, STEPS), [built, keyOf]);
  const total = transitions.reduce((sum, { eventIds }) => sum + eventIds.length, 0);
  const inner = transitions.filter(({ to }) => to !== ORDERED && to !== ENDED);
  const steps = inner.reduce((sum, { eventIds }) => sum + eventIds.length, 0);
  const outOf = new Map<string, number>();
  for (const { from, eventIds } of transitions) outOf.set(from, (outOf.get(from) ?? 0) + eventIds.length);

  const drawMatrix = useCallback(
    (width: number) =>
      transitionMatrix({
        width,
        transitions,
        from: keys,
        to: [...keys, ORDERED, ENDED].filter(
          (key) => keys.includes(key) || transitions.some(({ to }) => to === key),
        ),
        nameOf: name,
        number: numbersOf(language).number,
        words: { from: text.from, to: text.to, cell: (from, to, count) => text.cell({ from, to, count }) },
      }),
    [transitions, keys, name, language],
  );
  const drawFlow = useCallback(
    (width: number) => {
      const figure = numbersOf(language).number;
      return stepFlowPicture({
        width,
        flow,
        keys,
        nameOf: name,
        number: figure,
        words: {
          step: (step) => text.step({ step: figure(step) }),
          link: (from, to, step, count) => text.link({ from, to, count, step: figure(step) }),
        },
      });
    },
    [flow, keys, name, language],
  );

  const drops = dropOff(flow.reached)
    .map((share, at) => ({ share, at, n: flow.reached[at] ?? 0, next: flow.reached[at + 1] ?? 0 }))
    .filter(({ share }) => share > 0)
    .map(({ share, at, n, next }) =>
      text.drop({
        step: number(at + 1),
        x: number(n - next),
        n: number(n),
        share: percent(share),
      }),
    );
  const [most] = inner;
  const switcher = (id: string) => (
    <Segmented
      name={`transitions-${id}`}
      label={text.by}
      values={KEYS}
      words={(value) => text.keys[value]}
      value={by}
      onChange={(next) => {
        setBy(next);
        setChosen(null);
      }}
    />
  );

  return (
    <div class="stack wide-gap">
      <PictureFigure
        id="transitions"
        title={text.matrix}
        level={1}
        empty={total === 0}
        summary={
          total === 0
            ? text.empty
            : text.summary({
                count: number(steps),
                kinds: number(inner.length),
                most:
                  most === undefined
                    ? '–'
                    : text.cell({
                        from: name(most.from),
                        to: name(most.to),
                        count: most.eventIds.length,
                      }),
              })
        }
        caption={text.caption}
        legend={[{ kind: 'band', words: text.weight }]}
        controls={switcher('matrix')}
        table={() => ({
          columns: [
            { words: text.from, name: 'from', numeric: false },
            { words: text.to, name: 'to', numeric: false },
            { words: text.times, name: 'count', numeric: true },
            { words: text.share, name: 'share_of_from', numeric: true },
          ],
          note: '',
          rows: transitions.map(({ from, to, eventIds }) => [
            { words: name(from), csv: from },
            { words: name(to), csv: to },
            cell(eventIds.length),
            percentCell(eventIds.length / (outOf.get(from) ?? 1)),
          ]),
        })}
        draw={drawMatrix}
        onChoose={(id) => {
          const [from = '', to = ''] = id.split('\n');
          const found = transitions.find((each) => each.from === from && each.to === to);
          if (found !== undefined)
            setChosen({
              what: text.cell({ from: name(from), to: name(to), count: found.eventIds.length }),
              eventIds: found.eventIds,
            });
        }}
      />
      <Behind chosen={chosen} built={built} onClose={() => setChosen(null)} />
      <PictureFigure
        id="steps"
        title={text.flow}
        level={2}
        empty={flow.links.length === 0}
        summary={
          flow.links.length === 0
            ? text.empty
            : text.flowSummary({
                journeys: words.counts.journeys({ count: flow.reached[0] ?? 0 }),
                drops: drops.length === 0 ? text.noDrop : drops.join(' '),
              })
        }
        caption={`${text.first({ steps: number(Math.min(STEPS, flow.reached.length)) })} ${text.flowCaption}`}
        legend={[
          { kind: 'solid', words: text.node },
          { kind: 'hollow', words: text.endNode },
        ]}
        table={() => ({
          columns: [
            { words: text.step({ step: '' }).trim(), name: 'step', numeric: true },
            { words: text.from, name: 'from', numeric: false },
            { words: text.to, name: 'to', numeric: false },
            { words: words.dashboard.journeys, name: 'journeys', numeric: true },
          ],
          note: '',
          rows: flow.links.map(({ step, from, to, eventIds }) => [
            cell(step + 1),
            { words: name(from), csv: from },
            { words: name(to), csv: to },
            cell(eventIds.length),
          ]),
        })}
        draw={drawFlow}
        onChoose={(id) => {
          const [step = '', from = '', to = ''] = id.split('\n');
          const found = flow.links.find(
            (each) => each.step === Number(step) && each.from === from && each.to === to,
          );
          if (found !== undefined)
            setChosen({
              what: text.link({
                step: number(found.step + 1),
                from: name(from),
                to: name(to),
                count: found.eventIds.length,
              }),
              eventIds: found.eventIds,
            });
        }}
      />
    </div>
  );
}

/** The most frequent keys in the order of the vocabulary (brands: by frequency); the rest share one. */
function leadingKeys(built: ViewProps['built'], by: Key) {
  const counts = new Map<string, number>();
  for (const { entries } of built)
    for (const entry of entries) {
      if (entry.touchpoint.excluded) continue;
      const key = KEY_OF[by](entry);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  const frequent = [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
  const leading = new Set(frequent.length > MOST_KEYS ? frequent.slice(0, MOST_KEYS - 1) : frequent);
  const order: readonly string[] =
    by === 'stage' ? STAGES : by === 'type' ? TOUCHPOINT_TYPES : by === 'channel' ? CHANNELS : frequent;
  const hasOther = leading.size < frequent.length;
  return {
    leading: [...order.filter((key) => leading.has(key)), ...(hasOther ? [OTHER] : [])],
    keyOf: (entry: Entry) => {
      const key = KEY_OF[by](entry);
      return leading.has(key) ? key : OTHER;
    },
  };
}
