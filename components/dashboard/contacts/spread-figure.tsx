/** How many contacts it took: dots for a few journeys, Kaplan–Meier for many, against the band. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { ChartTable } from '../../../lib/charts/chart';
import { contactSpread } from '../../../lib/charts/pictures/contact-spread';
import type { ContactSpread } from '../../../lib/app/analysis/figures';
import type { Overview } from '../../../lib/app/analysis/overview';
import type { Share } from '../../../lib/core/metrics/band';
import type { ContactCount, CountedTo, JourneyObservation } from '../../../lib/core/metrics/over-journeys';
import type { Settings } from '../../../lib/core/ports';
import { languageOf } from '../../../lib/languages';
import { useAnalysis } from '../../analysis-words';
import { useFigureWords } from '../../figure-words';
import { PictureFigure } from '../../chart/picture-figure';
import { useLanguage } from '../../language-context';
import { numbersOf } from '../figures';
import { journeyNames } from '../journey-names';
import { NotYet } from '../not-yet';
import { recordedOf } from '../recorded';
import { Segmented } from '../segmented';
import { useAnswer } from '../use-answer';

const UNTIL: readonly CountedTo[] = ['first', 'kept'];
const COUNTS: readonly ContactCount[] = ['collapsed', 'raw', 'days'];

type SpreadFigureProps = {
  readonly title: string;
  readonly overview: Overview;
  /** The brand filtered by; '' = each journey's favourite. */
  readonly brand: string;
  readonly settings: Settings;
};

export function SpreadFigure({ title, overview, brand, settings }: SpreadFigureProps) {
  const [count, setCount] = useState<ContactCount>('collapsed');
  const [until, setUntil] = useState<CountedTo>('first');
  const spread = useAnswer('contactSpread', { brand, count, band: settings.band, until });
  if (spread === null) return <NotYet title={title} failed={false} />;
  return (
    <SpreadPicture
      spread={spread}
      overview={overview}
      settings={settings}
      count={count}
      onCount={setCount}
      until={until}
      onUntil={setUntil}
    />
  );
}

type SpreadPictureProps = {
  readonly spread: ContactSpread;
  readonly overview: Overview;
  readonly settings: Settings;
  readonly count: ContactCount;
  readonly onCount: (count: ContactCount) => void;
  readonly until: CountedTo;
  readonly onUntil: (until: CountedTo) => void;
};

function SpreadPicture(props: SpreadPictureProps) {
  const { spread, overview, settings, count, onCount, until, onUntil } = props;
  const language = languageOf(useLanguage());
  const analysis = useAnalysis();
  const { contacts: text } = analysis;
  const { words } = language;
  const { number, percent, cell, percentCell } = numbersOf(language);
  const figureWords = useFigureWords();
  const { band } = settings;
  const { n, observations, figures } = spread;
  const limits = { low: number(band.low), high: number(band.high) };
  const isCurve = n > observations.length;
  const names = useMemo(() => journeyNames(overview.newest, language.id), [overview, language]);
  const nameOf = ({ caseId, need }: JourneyObservation) => names.get(caseId) ?? need;
  const tellDot = (each: JourneyObservation) =>
    text.dot({ need: nameOf(each), brand: each.brand, contacts: number(each.contacts), bought: each.bought });
  const draw = useCallback(
    (width: number) =>
      contactSpread({
        width,
        observations,
        figures,
        band,
        number: numbersOf(language).number,
        words: {
          axis:
            until === 'kept'
              ? text.axisKept({ count: text.counts[count] })
              : text.axis({ count: text.counts[count] }),
          shareAxis: text.shareAxis,
          band: text.band(limits),
          share: numbersOf(language).percent,
          median: text.median({ contacts: number(figures.median ?? 0) }),
          dot: tellDot,
          step: (contacts) => {
            const step = figures.curve.find((each) => each.contacts === contacts);
            return text.step({
              contacts: number(contacts),
              share: percent(step?.share ?? 0),
              atRisk: number(step?.atRisk ?? 0),
            });
          },
        },
      }),
    [observations, figures, band, language, count, until, names],
  );
  const share = ({ x, n, interval }: Share) =>
    text.share({
      x: number(x),
      n: number(n),
      low: percent(interval.low),
      high: percent(interval.high),
    });
  const bought = figures.journeys - figures.censored;
  const summary = [
    text.summary({
      x: number(n),
      n: number(overview.journeys),
      bought: number(bought),
      censored: number(figures.censored),
    }),
    spread.fellThrough === 0 ? '' : text.fellThrough({ count: spread.fellThrough }),
    bought === 0
      ? ''
      : text.shares({
          below: share(figures.below),
          inside: share(figures.inside),
          above: share(figures.above),
        }),
    isCurve
      ? figures.median === null
        ? text.noMedian
        : text.medianIs({ contacts: number(figures.median) })
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');

  const counted =
    until === 'kept'
      ? {
          words: text.toKept({ count: text.counts[count] }),
          name: `contacts_${count}_to_kept`,
          numeric: true,
        }
      : { words: text.counts[count], name: `contacts_${count}`, numeric: true };
  const table = (): ChartTable =>
    isCurve
      ? {
          columns: [
            counted,
            { words: text.atRisk, name: 'at_risk', numeric: true },
            { words: text.ordersHere, name: 'ordered', numeric: true },
            { words: text.endsHere, name: 'censored', numeric: true },
            { words: text.left, name: 'share_without_order', numeric: true },
          ],
          note: '',
          rows: figures.curve.map((step) => [
            cell(step.contacts),
            cell(step.atRisk),
            cell(step.bought),
            cell(step.censored),
            percentCell(step.share),
          ]),
        }
      : {
          columns: [
            { words: words.dashboard.journey, name: 'case_id', numeric: false },
            { words: words.charts.brand, name: 'brand', numeric: false },
            counted,
            { words: text.ended, name: 'ordered', numeric: false },
          ],
          note: '',
          rows: observations.map((each) => [
            { words: nameOf(each), csv: each.caseId },
            each.brand,
            { words: `${each.bought ? '' : '≥ '}${number(each.contacts)}`, csv: each.contacts },
            { words: each.bought ? words.common.yes : words.common.no, csv: String(each.bought) },
          ]),
        };

  return (
    <PictureFigure
      id="contacts-taken"
      title={text.title}
      level={1}
      empty={n === 0}
      summary={n === 0 ? text.none : summary}
      caption={[
        recordedOf(overview, language, analysis),
        text.caption(limits),
        figureWords.interval({ participants: figures.participants }),
        words.charts.contacts.rule({ seconds: settings.contactSeconds }),
      ].join(' ')}
      legend={[
        ...(isCurve
          ? [{ kind: 'solid' as const, words: text.curve }]
          : [{ kind: 'marker' as const, shape: 'circle' as const, words: text.bought }]),
        { kind: 'marker', shape: 'circle', hollow: true, words: text.censored },
        { kind: 'band', words: text.bandName(limits) },
      ]}
      controls={
        <>
          <Segmented
            name="contact-count"
            label={text.count}
            values={COUNTS}
            words={(value) => text.counts[value]}
            value={count}
            onChange={onCount}
          />
          {/* where every order stands, both are the same */}
          {(spread.fellThrough > 0 || until === 'kept') && (
            <Segmented
              name="counted-to"
              label={text.until}
              values={UNTIL}
              words={(value) => text.untils[value]}
              value={until}
              onChange={onUntil}
            />
          )}
        </>
      }
      table={table}
      draw={draw}
    />
  );
}
