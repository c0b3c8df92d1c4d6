/** The mix of channels before the order, and which was first and last. */
import type { ComponentChildren } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import { barsPicture } from '../../../lib/charts/pictures/bars';
import { isOffline, type ChannelTotals } from '../../../lib/core/metrics/over-journeys';
import { channelMode } from '../../../lib/core/vocabulary';
import { languageOf } from '../../../lib/languages';
import { useAnalysis } from '../../analysis-words';
import { PictureFigure } from '../../chart/picture-figure';
import { useLanguage } from '../../language-context';
import { numbersOf } from '../figures';
import { useShares } from '../shares';

type MixFigureProps = {
  readonly totals: ChannelTotals;
  readonly recorded: string;
  readonly controls: ComponentChildren;
};

export function MixFigure({ totals, recorded, controls }: MixFigureProps) {
  const language = languageOf(useLanguage());
  const { words } = language;
  const { channels: text } = useAnalysis();
  const { number, tenths, cell } = numbersOf(language);
  const { shareOf, shareCell } = useShares();
  const mix = useMemo(() => [...totals.counts], [totals]);
  const draw = useCallback(
    (width: number) =>
      barsPicture({
        width,
        axis: text.axis,
        number,
        bars: mix.map(([channel, count]) => ({
          id: channel,
          name: words.channels[channel],
          solid: count,
          hollow: null,
          tone: 'text2',
          isOpen: isOffline(channel),
          value: shareOf(count, totals.rows),
        })),
      }),
    [mix, totals, language],
  );
  return (
    <PictureFigure
      id="channels"
      title={text.mix}
      level={1}
      empty={totals.rows === 0}
      summary={
        totals.rows === 0
          ? text.empty
          : text.summary({
              rows: number(totals.rows),
              switches: number(totals.switches),
              pairs: number(totals.pairs),
              offline: number(totals.offline),
              effective: tenths(totals.effective),
            })
      }
      caption={`${recorded} ${text.caption}`}
      legend={[
        { kind: 'solid', words: text.online },
        { kind: 'hollow', words: text.offline },
      ]}
      controls={controls}
      table={() => ({
        columns: [
          { words: words.charts.channel, name: 'channel', numeric: false },
          { words: text.mode, name: 'channel_mode', numeric: false },
          { words: text.touchpoints, name: 'touchpoints', numeric: true },
          { words: text.share, name: 'share', numeric: true },
          { words: text.first, name: 'first_in_journeys', numeric: true },
          { words: text.last, name: 'last_in_journeys', numeric: true },
        ],
        note: '',
        rows: mix.map(([channel, count]) => [
          { words: words.channels[channel], csv: channel },
          { words: words.channelModes[channelMode(channel)], csv: channelMode(channel) },
          cell(count),
          shareCell(count, totals.rows),
          cell(totals.first.get(channel) ?? 0),
          cell(totals.last.get(channel) ?? 0),
        ]),
      })}
      draw={draw}
    />
  );
}
