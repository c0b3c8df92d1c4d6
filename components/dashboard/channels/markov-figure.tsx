/** Removal effects, only with their intervals, and only when asked: the draws take a while. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { creditGrid } from '../../../lib/charts/pictures/credit-grid';
import type { BuiltJourney } from '../../../lib/core/entry';
import { bootstrap, removalEffects } from '../../../lib/core/metrics/attribution';
import { markovClusters } from '../../../lib/core/metrics/over-journeys';
import { CHANNELS, isOneOf } from '../../../lib/core/vocabulary';
import { languageOf } from '../../../lib/languages';
import { useAnalysis } from '../../analysis-words';
import { PictureFigure } from '../../chart/picture-figure';
import { useLanguage } from '../../language-context';
import { numbersOf } from '../figures';

const LEAST = 10;
const DRAWS = 200;

type Effects = {
  readonly by: 'participant' | 'journey';
  readonly rows: readonly {
    readonly channel: string;
    readonly effect: number;
    readonly low: number;
    readonly high: number;
  }[];
};

export function MarkovFigure({ built }: { readonly built: readonly BuiltJourney[] }) {
  const language = languageOf(useLanguage());
  const { words } = language;
  const { channels: text } = useAnalysis();
  const { number, percent, percentCell } = numbersOf(language);
  const [effects, setEffects] = useState<Effects | null>(null);
  useEffect(() => setEffects(null), [built]);
  const bought = built.filter(({ orderIndex }) => orderIndex >= 0).length;
  const isEnough = built.length >= LEAST && bought > 0 && bought < built.length;
  const name = (key: string) => (isOneOf(CHANNELS, key) ? words.channels[key] : key);
  const draw = useCallback(
    (width: number) =>
      creditGrid({
        width,
        max: Math.max(0.01, ...(effects?.rows ?? []).map(({ high }) => high)),
        columns: [`${text.effect}, ${text.interval}`],
        rows: (effects?.rows ?? []).map(({ channel, effect, low, high }) => ({
          name: name(channel),
          cells: [
            { value: effect, low, high, words: `${percent(effect)} (${percent(low)}–${percent(high)})` },
          ],
        })),
      }),
    [effects, language],
  );
  return (
    <PictureFigure
      id="removal-effects"
      title={text.markov}
      level={2}
      empty={effects === null}
      summary={
        effects === null
          ? isEnough
            ? text.markovLead
            : text.markovNeeds({ least: number(LEAST) })
          : text.markovSummary({
              journeys: words.counts.journeys({ count: built.length }),
              draws: number(DRAWS),
              by: text.by[effects.by],
            })
      }
      caption=""
      legend={[
        { kind: 'solid', words: text.effect },
        { kind: 'hollow', words: text.interval },
      ]}
      controls={
        isEnough && effects === null ? (
          <button type="button" onClick={() => setEffects(compute(built))}>
            {text.markovStart}
          </button>
        ) : undefined
      }
      table={() => ({
        columns: [
          { words: words.charts.channel, name: 'channel', numeric: false },
          { words: text.effect, name: 'removal_effect', numeric: true },
          { words: text.low, name: 'low_95', numeric: true },
          { words: text.high, name: 'high_95', numeric: true },
        ],
        note: '',
        rows: (effects?.rows ?? []).map(({ channel, effect, low, high }) => [
          { words: name(channel), csv: channel },
          percentCell(effect),
          percentCell(low),
          percentCell(high),
        ]),
      })}
      draw={draw}
    />
  );
}

function compute(built: readonly BuiltJourney[]): Effects {
  const { by, clusters } = markovClusters(built);
  const effects = removalEffects(clusters.flat());
  const intervals = bootstrap(clusters, DRAWS, sameEveryTime());
  return {
    by,
    rows: [...effects]
      .map(([channel, effect]) => ({ channel, effect, ...(intervals.get(channel) ?? { low: 0, high: 1 }) }))
      .sort((a, b) => b.effect - a.effect),
  };
}

/** The same draws every time, so that a figure does not change by being looked at. */
function sameEveryTime(): () => number {
  let seed = 20_261_121;
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
}
