/** What followed what: the matrix of all transitions, and journeys flowing step by step. */
import { useCallback, useState } from 'preact/hooks';
import { stepFlowPicture } from '../../../lib/charts/pictures/step-flow-picture';
import { transitionMatrix } from '../../../lib/charts/pictures/transition-matrix';
import {
  FLOW_STEPS,
  OTHER_KEYS,
  SEVERAL_BRANDS,
  TRANSITION_KEYS,
  type TransitionAnswer,
  type TransitionKey,
} from '../../../lib/app/analysis/transitions';
import { ENDED, ORDERED, dropOff } from '../../../lib/core/metrics/transitions';
import { CHANNELS, STAGES, TOUCHPOINT_TYPES, isOneOf } from '../../../lib/core/vocabulary';
import { languageOf, type Words } from '../../../lib/languages';
import type { Overview } from '../../../lib/app/analysis/overview';
import type { Analysis } from '../../../lib/languages/analysis';
import { useAnalysis } from '../../analysis-words';
import { PictureFigure } from '../../chart/picture-figure';
import { useLanguage } from '../../language-context';
import { Behind, type Chosen } from '../behind';
import type { ViewProps } from '../dashboard-view';
import { numbersOf } from '../figures';
import { NotYet } from '../not-yet';
import { countedIn, recordedOf } from '../recorded';
import { Segmented } from '../segmented';
import { useShares } from '../shares';
import { useAnswer } from '../use-answer';
import { BrandMovesFigure } from './brand-moves-figure';

function nameOf(by: TransitionKey, key: string, words: Words, text: Analysis['transitions']): string {
  if (key === ORDERED) return text.ordered;
  if (key === ENDED) return text.ended;
  if (key === OTHER_KEYS) return text.other;
  if (key === SEVERAL_BRANDS) return text.several;
  if (by === 'stage' && isOneOf(STAGES, key)) return words.stagesPlain[key];
  if (by === 'type' && isOneOf(TOUCHPOINT_TYPES, key)) return words.types[key];
  if (by === 'channel' && isOneOf(CHANNELS, key)) return words.channels[key];
  return key === '' ? text.noBrand : key;
}

export function TransitionsView({ title, overview }: ViewProps) {
  const [by, setBy] = useState<TransitionKey>('stage');
  const answer = useAnswer('transitions', { by });
  if (answer === null || overview === null) return <NotYet title={title} failed={false} />;
  return <TransitionPictures answer={answer} overview={overview} onBy={setBy} />;
}

type TransitionPicturesProps = {
  readonly answer: TransitionAnswer;
  readonly overview: Overview;
  readonly onBy: (by: TransitionKey) => void;
};

function TransitionPictures({ answer, overview, onBy }: TransitionPicturesProps) {
  const language = languageOf(useLanguage());
  const { words } = language;
  const analysis = useAnalysis();
  const { transitions: text } = analysis;
  const { slots } = overview;
  const recorded = recordedOf(overview, language, analysis);
  const counted = `${countedIn(overview, language, analysis)} ${recorded}`;
  const { number, percent, cell } = numbersOf(language);
  const { shareCell } = useShares();
  const { by, keys, transitions, flow } = answer;
  const [chosen, setChosen] = useState<(Chosen & { readonly on: 'matrix' | 'flow' }) | null>(null);
  /** Under the picture that it was chosen on. */
  const behind = (on: 'matrix' | 'flow') => (
    <Behind chosen={chosen?.on === on ? chosen : null} slots={slots} onClose={() => setChosen(null)} />
  );
  const name = useCallback((key: string) => nameOf(by, key, words, text), [by, words, text]);

  const total = transitions.reduce((sum, { count }) => sum + count, 0);
  const inner = transitions.filter(({ to }) => to !== ORDERED && to !== ENDED);
  const steps = inner.reduce((sum, { count }) => sum + count, 0);
  const outOf = new Map<string, number>();
  for (const { from, count } of transitions) outOf.set(from, (outOf.get(from) ?? 0) + count);

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

  const endedAt = (at: number, how: string) =>
    flow.links.reduce((sum, { step, to, count }) => sum + (step === at && to === how ? count : 0), 0);
  const drops = dropOff(flow.reached)
    .map((share, at) => ({ share, at, n: flow.reached[at] ?? 0, next: flow.reached[at + 1] ?? 0 }))
    .filter(({ share }) => share > 0)
    .map(({ share, at, n, next }) =>
      text.drop({
        step: number(at + 1),
        x: number(n - next),
        n: number(n),
        share: percent(share),
        ordered: number(endedAt(at, ORDERED)),
        ended: number(endedAt(at, ENDED)),
      }),
    );
  const [most] = inner;
  const switcher = (id: string) => (
    <Segmented
      name={`transitions-${id}`}
      label={text.by}
      values={TRANSITION_KEYS}
      words={(value) => text.keys[value]}
      value={by}
      onChange={(next) => {
        onBy(next);
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
                        count: most.count,
                      }),
              })
        }
        caption={`${counted} ${text.caption}`}
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
          rows: transitions.map(({ from, to, count }) => [
            { words: name(from), csv: from },
            { words: name(to), csv: to },
            cell(count),
            shareCell(count, outOf.get(from) ?? 1),
          ]),
        })}
        draw={drawMatrix}
        onChoose={(id) => {
          const [from = '', to = ''] = id.split('\n');
          const found = transitions.find((each) => each.from === from && each.to === to);
          if (found !== undefined)
            setChosen({
              on: 'matrix',
              what: text.cell({ from: name(from), to: name(to), count: found.count }),
              eventIds: found.eventIds,
              count: found.count,
            });
        }}
      />
      {behind('matrix')}
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
        caption={`${counted} ${text.first({ steps: number(Math.min(FLOW_STEPS, flow.reached.length)) })} ${text.flowCaption}`}
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
          rows: flow.links.map(({ step, from, to, count }) => [
            cell(step + 1),
            { words: name(from), csv: from },
            { words: name(to), csv: to },
            cell(count),
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
              on: 'flow',
              what: text.link({
                step: number(found.step + 1),
                from: name(from),
                to: name(to),
                count: found.count,
              }),
              eventIds: found.eventIds,
              count: found.count,
            });
        }}
      />
      {behind('flow')}
      <BrandMovesFigure moves={answer.moves} slots={slots} recorded={recorded} />
    </div>
  );
}
