/** Removal effects, only with their intervals, and only when asked: the draws take a while. */
import { useCallback, useState } from 'preact/hooks';
import { creditGrid } from '../../../lib/charts/pictures/credit-grid';
import { MARKOV_DRAWS, MARKOV_LEAST } from '../../../lib/app/analysis/figures';
import { languageOf } from '../../../lib/languages';
import { useAnalysis } from '../../analysis-words';
import { PictureFigure } from '../../chart/picture-figure';
import { useLanguage } from '../../language-context';
import { numbersOf } from '../figures';
import { useAnswer } from '../use-answer';
import { MOST_DRAWN } from './brand-mix-figure';
import type { KeyedProps } from './credit-figure';

const NO_ROWS: readonly never[] = [];

export function MarkovFigure({ by, keyWords, name, recorded }: KeyedProps) {
  const language = languageOf(useLanguage());
  const { words } = language;
  const { channels: text } = useAnalysis();
  const { number, percent, percentCell } = numbersOf(language);
  const [wanted, setWanted] = useState(false);
  const answer = useAnswer('markov', { wanted, of: by });
  const effects = answer?.effects ?? null;
  const rows = effects?.rows ?? NO_ROWS;
  const isBrand = by === 'brand';
  const isEnough =
    answer !== null &&
    answer.journeys >= MARKOV_LEAST &&
    answer.bought > 0 &&
    answer.bought < answer.journeys;
  const draw = useCallback(
    (width: number) =>
      creditGrid({
        width,
        max: Math.max(0.01, ...rows.map(({ high }) => high)),
        columns: [`${text.effect}, ${text.interval}`],
        rows: rows.slice(0, isBrand ? MOST_DRAWN : rows.length).map(({ key, effect, low, high }) => ({
          name: name(key),
          cells: [
            { value: effect, low, high, words: `${percent(effect)} (${percent(low)}–${percent(high)})` },
          ],
        })),
      }),
    [rows, language],
  );
  return (
    <PictureFigure
      id={isBrand ? 'removal-effects-brands' : 'removal-effects'}
      title={text.markov}
      level={2}
      empty={effects === null}
      summary={
        effects === null
          ? isEnough
            ? text.markovLead
            : text.markovNeeds({ least: number(MARKOV_LEAST) })
          : (isBrand ? text.markovSummaryBrands : text.markovSummary)({
              journeys: words.counts.journeys({ count: answer?.journeys ?? 0 }),
              draws: number(MARKOV_DRAWS),
              by: text.by[effects.by],
            })
      }
      caption={[recorded, isBrand ? text.brandTouch : ''].filter((sentence) => sentence !== '').join(' ')}
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
          { words: keyWords, name: by, numeric: false },
          { words: text.effect, name: 'removal_effect', numeric: true },
          { words: text.low, name: 'low_95', numeric: true },
          { words: text.high, name: 'high_95', numeric: true },
        ],
        note: '',
        rows: rows.map(({ key, effect, low, high }) => [
          { words: name(key), csv: key },
          percentCell(effect),
          percentCell(low),
          percentCell(high),
        ]),
      })}
      draw={draw}
    />
  );
}
