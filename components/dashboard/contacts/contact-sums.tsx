/** Contacts per brand added over the chosen journeys: collapsed solid, raw hollow. */
import { useCallback, useMemo } from 'preact/hooks';
import { slotOf } from '../../../lib/charts/brand-marks';
import { barsPicture } from '../../../lib/charts/pictures/bars';
import type { Overview } from '../../../lib/app/analysis/overview';
import type { BrandTotal } from '../../../lib/core/metrics/over-journeys';
import type { Settings } from '../../../lib/core/ports';
import { languageOf } from '../../../lib/languages';
import { useAnalysis } from '../../analysis-words';
import { PictureFigure } from '../../chart/picture-figure';
import { useLanguage } from '../../language-context';
import { numbersOf } from '../figures';
import { recordedOf } from '../recorded';
import { useAnswer } from '../use-answer';

const MOST = 16;

type ContactSumsProps = { readonly overview: Overview; readonly settings: Settings };

const NO_TOTALS: readonly BrandTotal[] = [];

export function ContactSums({ overview, settings }: ContactSumsProps) {
  const language = languageOf(useLanguage());
  const analysis = useAnalysis();
  const { contacts: text } = analysis;
  const { words } = language;
  const charts = words.charts.contacts;
  const { number, cell } = numbersOf(language);
  const answer = useAnswer('contactSums', null);
  const totals = answer?.totals ?? NO_TOTALS;
  const { slots } = overview;
  const shown = useMemo(() => totals.slice(0, MOST), [totals]);
  const draw = useCallback(
    (width: number) => {
      const { number: figure } = numbersOf(language);
      return barsPicture({
        width,
        axis: charts.axis,
        number: figure,
        bars: shown.map(({ brand, collapsed, raw }) => ({
          id: brand,
          name: brand,
          solid: collapsed,
          hollow: raw,
          tone: slotOf(slots, brand),
          isOpen: false,
          value: charts.value({ collapsed: figure(collapsed), raw: figure(raw) }),
        })),
      });
    },
    [slots, shown, language],
  );
  if (answer === null) return null;
  return (
    <PictureFigure
      id="contacts-together"
      title={text.sumTitle}
      level={2}
      empty={totals.length === 0}
      summary={
        totals.length === 0
          ? charts.empty
          : text.sumSummary({
              journeys: words.counts.journeys({ count: overview.journeys }),
              list: shown
                .map(({ brand, collapsed, raw }) =>
                  charts.summaryOf({ brand, collapsed: number(collapsed), raw: number(raw) }),
                )
                .join(', '),
            })
      }
      caption={[
        recordedOf(overview, language, analysis),
        charts.rule({ seconds: settings.contactSeconds }),
        answer.brands > shown.length ? charts.others({ count: answer.brands - shown.length }) : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' ')}
      legend={[
        { kind: 'solid', words: charts.collapsed },
        { kind: 'hollow', words: charts.raw },
      ]}
      table={() => ({
        columns: [
          { words: words.charts.brand, name: 'brand', numeric: false },
          { words: charts.collapsed, name: 'contacts_collapsed', numeric: true },
          { words: charts.raw, name: 'contacts_raw', numeric: true },
          { words: charts.days, name: 'contact_days', numeric: true },
          { words: text.inJourneys, name: 'journeys', numeric: true },
        ],
        note: '',
        rows: totals.map(({ brand, collapsed, raw, days, journeys }) => [
          brand,
          cell(collapsed),
          cell(raw),
          cell(days),
          cell(journeys),
        ]),
      })}
      draw={draw}
    />
  );
}
