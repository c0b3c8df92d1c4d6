/** From the brand owned before to the brand bought: metrics.md, row 16. */
import { useCallback, useState } from 'preact/hooks';
import { OTHER_KEYS, type BrandMoves } from '../../../lib/app/analysis/transitions';
import { transitionMatrix } from '../../../lib/charts/pictures/transition-matrix';
import { languageOf } from '../../../lib/languages';
import { useAnalysis } from '../../analysis-words';
import { PictureFigure } from '../../chart/picture-figure';
import { useLanguage } from '../../language-context';
import { Behind, type Chosen } from '../behind';
import { numbersOf } from '../figures';

type Props = {
  readonly moves: BrandMoves;
  readonly slots: ReadonlyMap<string, number>;
  readonly recorded: string;
};

export function BrandMovesFigure({ moves, slots, recorded }: Props) {
  const language = languageOf(useLanguage());
  const { transitions } = useAnalysis();
  const { moves: text, other, weight } = transitions;
  const { number, cell } = numbersOf(language);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { cells, brands, journeys, stayed } = moves;
  const name = (key: string): string => (key === OTHER_KEYS ? other : key);
  const told = (from: string, to: string, count: number): string =>
    `${from} → ${to}: ${language.words.counts.journeys({ count })}`;
  const draw = useCallback(
    (width: number) =>
      transitionMatrix({
        width,
        transitions: cells,
        from: brands.filter((key) => cells.some(({ from }) => from === key)),
        to: brands.filter((key) => cells.some(({ to }) => to === key)),
        nameOf: name,
        number: numbersOf(language).number,
        words: { from: text.from, to: text.to, cell: told },
      }),
    [cells, brands, language],
  );
  return (
    <>
      <PictureFigure
        id="brand-moves"
        title={text.title}
        level={2}
        empty={journeys === 0}
        summary={
          journeys === 0
            ? text.empty
            : text.summary({ count: journeys, all: number(journeys), stayed: number(stayed) })
        }
        caption={`${recorded} ${text.caption}`}
        legend={[{ kind: 'band', words: weight }]}
        table={() => ({
          columns: [
            { words: text.from, name: 'owned_brand', numeric: false },
            { words: text.to, name: 'bought_brand', numeric: false },
            { words: text.number, name: 'journeys', numeric: true },
          ],
          note: '',
          rows: cells.map(({ from, to, count }) => [
            { words: name(from), csv: from },
            { words: name(to), csv: to },
            cell(count),
          ]),
        })}
        draw={draw}
        onChoose={(id) => {
          const found = cells.find(({ from, to }) => `${from}\n${to}` === id);
          if (found === undefined) return;
          const { from, to, count, eventIds } = found;
          // not every order said to be bought was seen
          setChosen({
            what: told(name(from), name(to), count),
            eventIds,
            count: Math.min(count, eventIds.length),
          });
        }}
      />
      <Behind chosen={chosen} slots={slots} onClose={() => setChosen(null)} />
    </>
  );
}
