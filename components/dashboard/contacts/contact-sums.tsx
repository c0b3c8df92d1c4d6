/** Contacts per brand added over the chosen journeys: collapsed solid, raw hollow. */
import { useCallback, useMemo } from 'preact/hooks';
import { slotOf } from '../../../lib/charts/brand-marks';
import { barsPicture } from '../../../lib/charts/pictures/bars';
import { slotsOver } from '../../../lib/charts/pictures/parts';
import type { BuiltJourney } from '../../../lib/core/entry';
import { sumContacts } from '../../../lib/core/metrics/over-journeys';
import type { Settings } from '../../../lib/core/ports';
import { languageOf } from '../../../lib/languages';
import { useAnalysis } from '../../analysis-words';
import { PictureFigure } from '../../chart/picture-figure';
import { useLanguage } from '../../language-context';
import { numbersOf } from '../figures';

const MOST = 16;

type ContactSumsProps = { readonly built: readonly BuiltJourney[]; readonly settings: Settings };

export function ContactSums({ built, settings }: ContactSumsProps) {
  const language = languageOf(useLanguage());
  const { contacts: text } = useAnalysis();
  const { words } = language;
  const charts = words.charts.contacts;
  const { number, cell } = numbersOf(language);
  const totals = useMemo(() => sumContacts(built), [built]);
  const shown = useMemo(() => totals.slice(0, MOST), [totals]);
  const draw = useCallback(
    (width: number) => {
      const slots = slotsOver(built);
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
    [built, shown, language],
  );
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
              journeys: words.counts.journeys({ count: built.length }),
              list: shown
                .map(({ brand, collapsed, raw }) =>
                  charts.summaryOf({ brand, collapsed: number(collapsed), raw: number(raw) }),
                )
                .join(', '),
            })
      }
      caption={[
        scopeOf(built, words.recordingScopes),
        charts.rule({ seconds: settings.contactSeconds }),
        totals.length > shown.length ? charts.others({ count: totals.length - shown.length }) : '',
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

/** How the journeys were recorded: always one way, see `chooseJourneys`. */
export function scopeOf(
  built: readonly BuiltJourney[],
  names: Readonly<Record<'listed_sites' | 'all_sites', string>>,
): string {
  const scope = built[0]?.journey.recordingScope;
  return scope === undefined ? '' : `${names[scope]}.`;
}
