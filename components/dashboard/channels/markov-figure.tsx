/** Removal effects, only with their intervals, and only when asked: the draws take a while. */
import { useCallback, useState } from 'preact/hooks';
import { creditGrid } from '../../../lib/charts/pictures/credit-grid';
import { MARKOV_DRAWS, MARKOV_LEAST } from '../../../lib/app/analysis/figures';
import { CHANNELS, isOneOf } from '../../../lib/core/vocabulary';
import { languageOf } from '../../../lib/languages';
import { useAnalysis } from '../../analysis-words';
import { PictureFigure } from '../../chart/picture-figure';
import { useLanguage } from '../../language-context';
import { numbersOf } from '../figures';
import { useAnswer } from '../use-answer';

const NO_ROWS: readonly never[] = [];

export function MarkovFigure() {
  const language = languageOf(useLanguage());
  const { words } = language;
  const { channels: text } = useAnalysis();
  const { number, percent, percentCell } = numbersOf(language);
  const [wanted, setWanted] = useState(false);
  const answer = useAnswer('markov', { wanted });
  const effects = answer?.effects ?? null;
  const rows = effects?.rows ?? NO_ROWS;
  const isEnough =
    answer !== null &&
    answer.journeys >= MARKOV_LEAST &&
    answer.bought > 0 &&
    answer.bought < answer.journeys;
  const name = (key: string) => (isOneOf(CHANNELS, key) ? words.channels[key] : key);
  const draw = useCallback(
    (width: number) =>
      creditGrid({
        width,
        max: Math.max(0.01, ...rows.map(({ high }) => high)),
        columns: [`${text.effect}, ${text.interval}`],
        rows: rows.map(({ channel, effect, low, high }) => ({
          name: name(channel),
          cells: [
            { value: effect, low, high, words: `${percent(effect)} (${percent(low)}–${percent(high)})` },
          ],
        })),
      }),
    [rows, language],
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
            : text.markovNeeds({ least: number(MARKOV_LEAST) })
          : text.markovSummary({
              journeys: words.counts.journeys({ count: answer?.journeys ?? 0 }),
              draws: number(MARKOV_DRAWS),
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
          <button type="button" disabled={wanted} onClick={() => setWanted(true)}>
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
        rows: rows.map(({ channel, effect, low, high }) => [
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
