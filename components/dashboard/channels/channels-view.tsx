/** The channels before the order: their mix, and who gets the credit under five conventions. */
import { useCallback, useMemo } from 'preact/hooks';
import type { ChannelAnswer } from '../../../lib/app/analysis/figures';
import type { Overview } from '../../../lib/app/analysis/overview';
import { barsPicture } from '../../../lib/charts/pictures/bars';
import { creditGrid } from '../../../lib/charts/pictures/credit-grid';
import { CONVENTIONS, isOffline } from '../../../lib/core/metrics/over-journeys';
import { channelMode } from '../../../lib/core/vocabulary';
import { languageOf } from '../../../lib/languages';
import { useAnalysis } from '../../analysis-words';
import { PictureFigure } from '../../chart/picture-figure';
import { useLanguage } from '../../language-context';
import { scopeOf } from '../contacts/contact-sums';
import type { ViewProps } from '../dashboard-view';
import { numbersOf } from '../figures';
import { NotYet } from '../not-yet';
import { useAnswer } from '../use-answer';
import { MarkovFigure } from './markov-figure';

export function ChannelsView({ title, overview }: ViewProps) {
  const answer = useAnswer('channels', null);
  if (answer === null || overview === null) return <NotYet title={title} failed={false} />;
  return <ChannelPictures answer={answer} overview={overview} />;
}

type ChannelPicturesProps = { readonly answer: ChannelAnswer; readonly overview: Overview };

function ChannelPictures({ answer, overview }: ChannelPicturesProps) {
  const language = languageOf(useLanguage());
  const { words } = language;
  const { channels: text } = useAnalysis();
  const { number, tenths, percent, cell, tenthsCell, percentCell } = numbersOf(language);
  const { totals, purchases, credit } = answer;
  const mix = useMemo(() => [...totals.counts], [totals]);

  const drawMix = useCallback(
    (width: number) =>
      barsPicture({
        width,
        axis: text.axis,
        number: numbersOf(language).number,
        bars: mix.map(([channel, count]) => ({
          id: channel,
          name: words.channels[channel],
          solid: count,
          hollow: null,
          tone: 'text2',
          isOpen: isOffline(channel),
          value: `${numbersOf(language).number(count)} · ${numbersOf(language).percent(count / totals.rows)}`,
        })),
      }),
    [mix, totals, language],
  );
  const drawCredit = useCallback(
    (width: number) =>
      creditGrid({
        width,
        max: Math.max(0.01, ...[...credit.values()].flatMap((each) => CONVENTIONS.map((name) => each[name]))),
        columns: CONVENTIONS.map((name) => text.conventions[name]),
        rows: [...credit].map(([channel, each]) => ({
          name: words.channels[channel],
          cells: CONVENTIONS.map((name) => ({
            value: each[name],
            words:
              purchases === 1
                ? percent(each[name])
                : `${tenths(each[name])} · ${percent(each[name] / purchases)}`,
          })),
        })),
      }),
    [credit, purchases, language],
  );
  const scope = scopeOf(overview, words.recordingScopes);

  return (
    <div class="stack wide-gap">
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
        caption={`${scope} ${text.caption}`}
        legend={[
          { kind: 'solid', words: text.online },
          { kind: 'hollow', words: text.offline },
        ]}
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
            percentCell(count / totals.rows),
            cell(totals.first.get(channel) ?? 0),
            cell(totals.last.get(channel) ?? 0),
          ]),
        })}
        draw={drawMix}
      />
      <PictureFigure
        id="credit"
        title={text.credit}
        level={2}
        empty={purchases === 0}
        summary={
          purchases === 0
            ? text.creditNone
            : text.creditSummary({ purchases: number(purchases), journeys: number(overview.journeys) })
        }
        caption={`${scope} ${text.creditCaption}`}
        legend={[{ kind: 'solid', words: text.bar }]}
        table={() => ({
          columns: [
            { words: words.charts.channel, name: 'channel', numeric: false },
            ...CONVENTIONS.map((name) => ({
              words: text.conventions[name],
              name: name === 'timeDecay' ? 'time_decay' : name,
              numeric: true,
            })),
          ],
          note: '',
          rows: [...credit].map(([channel, each]) => [
            { words: words.channels[channel], csv: channel },
            ...CONVENTIONS.map((name) => ({ ...cellOf(each[name]), words: formatCredit(each[name]) })),
          ]),
        })}
        draw={drawCredit}
      />
      <MarkovFigure />
    </div>
  );

  function cellOf(value: number): { readonly words: string; readonly csv: number } {
    const made = tenthsCell(value);
    return typeof made === 'string'
      ? { words: made, csv: value }
      : { words: made.words, csv: Number(made.csv) };
  }
  function formatCredit(value: number): string {
    return new Intl.NumberFormat(language.locale.numberTag, { maximumFractionDigits: 3 }).format(value);
  }
}
