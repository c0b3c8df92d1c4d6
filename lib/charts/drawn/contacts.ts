/**
 * Contacts per brand up to the order, or so far: collapsed solid, raw hollow, the band of folklore pale
 * behind them with its rule in words. The band is a hypothesis and never coloured good or bad.
 */
import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import { contactsOf } from '../../core/digest';
import type { BrandContacts } from '../../core/entry';
import type { KeptContacts } from '../../core/metrics/kept-order';
import { formatNumber, type Language } from '../../languages';
import { slotOf, slotsOf } from '../brand-marks';
import { recordedOne } from '../recorded-one';
import type { Chart, ChartFacts, ChartLook, ChartView, DrawnChart } from '../chart';
import { barsPicture } from '../pictures/bars';
import { barWords, paleBand, tooltipLook } from '../plugins';

const MOST_BARS = { small: 5, large: 16 };
const ROW_PX = { small: 35, large: 52 };
const AXIS_PX = { small: 38, large: 44 };

export const chart: Chart = {
  id: 'contacts',
  hasAlong: false,
  title: ({ words }) => words.charts.contacts.title,
  draw,
};

function draw(facts: ChartFacts, view: ChartView, language: Language): DrawnChart {
  const { id, words } = language;
  const text = words.charts.contacts;
  const { band, contactSeconds } = facts.settings;
  const contacts = contactsOf(facts.digest, facts.journey);
  const bars = contacts.slice(0, MOST_BARS[view.size]);
  const hidden = contacts.length - bars.length;
  const number = (value: number) => formatNumber(id, value);
  const told = (each: BrandContacts) =>
    text.summaryOf({ brand: each.brand, collapsed: number(each.collapsed), raw: number(each.raw) });
  const { kept = null } = facts;
  return {
    summary:
      bars.length === 0
        ? text.empty
        : [
            text.summary({ list: bars.map(told).join(', '), ordered: facts.digest.order !== null }),
            kept === null
              ? ''
              : text.kept({
                  status: words.orderStatuses[kept.status],
                  list: kept.contacts.slice(0, MOST_BARS[view.size]).map(told).join(', '),
                  isOpen: kept.eventId === '',
                }),
            shareOf(facts, language),
          ]
            .filter((sentence) => sentence !== '')
            .join(' '),
    caption: [
      recordedOne(facts.journey, language),
      text.rule({ seconds: contactSeconds }),
      hidden > 0 ? text.others({ count: hidden }) : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    legend: [
      { kind: 'solid', words: text.collapsed },
      { kind: 'hollow', words: text.raw },
      { kind: 'band', words: text.band({ low: number(band.low), high: number(band.high) }) },
    ],
    table: () => ({
      columns: [
        { words: words.charts.brand, name: 'brand', numeric: false },
        { words: text.collapsed, name: 'contacts_collapsed', numeric: true },
        { words: text.raw, name: 'contacts_raw', numeric: true },
        { words: text.days, name: 'contact_days', numeric: true },
        ...(kept === null
          ? []
          : [
              { words: text.toKept({ count: text.collapsed }), name: 'to_kept_collapsed', numeric: true },
              { words: text.toKept({ count: text.raw }), name: 'to_kept_raw', numeric: true },
              { words: text.toKept({ count: text.days }), name: 'to_kept_days', numeric: true },
            ]),
      ],
      note: '',
      rows: withKept(contacts, kept).map(({ each, after }) => [
        each.brand,
        ...[each.collapsed, each.raw, each.days].map((count) => ({ words: number(count), csv: count })),
        ...(kept === null
          ? []
          : [after?.collapsed ?? 0, after?.raw ?? 0, after?.days ?? 0].map((count) => ({
              words: `${kept.eventId === '' ? '≥ ' : ''}${number(count)}`,
              csv: count,
            }))),
      ]),
    }),
    stops: bars.map((each, index) => ({ dataset: 0, index, eventId: '', words: told(each) })),
    heightPx: bars.length * ROW_PX[view.size] + AXIS_PX[view.size],
    picture: (width) => {
      const slots = slotsOf(facts.digest, facts.journey.focalBrand);
      return barsPicture({
        width,
        axis: text.axis,
        number,
        band: { ...band, words: text.band({ low: number(band.low), high: number(band.high) }) },
        bars: bars.map(({ brand, collapsed, raw }) => ({
          id: brand,
          name: brand,
          solid: collapsed,
          hollow: raw,
          tone: slotOf(slots, brand),
          isOpen: false,
          value: text.value({ collapsed: number(collapsed), raw: number(raw) }),
        })),
      });
    },
    configuration: (look) => configurationOf({ facts, bars, view, language, look }),
  };
}

/** The brands up to the first order, those met only after it behind them. */
function withKept(contacts: readonly BrandContacts[], kept: KeptContacts | null) {
  const later = (kept?.contacts ?? []).filter(({ brand }) => contacts.every((each) => each.brand !== brand));
  return [...contacts, ...later.map((each) => ({ ...each, collapsed: 0, raw: 0, days: 0 }))].map((each) => ({
    each,
    after: kept?.contacts.find(({ brand }) => brand === each.brand),
  }));
}

/** x of N: how many of the touchpoints up to the order, or so far, are contacts of any brand. */
function shareOf({ digest: { before } }: ChartFacts, { id, words }: Language): string {
  return words.charts.contacts.share({
    contacts: formatNumber(id, before.contacts),
    touchpoints: words.counts.touchpoints({ count: before.rows }),
  });
}

type Drawing = {
  readonly facts: ChartFacts;
  readonly bars: readonly BrandContacts[];
  readonly view: ChartView;
  readonly language: Language;
  readonly look: ChartLook;
};

function configurationOf({ facts, bars, view, language, look }: Drawing): ChartConfiguration {
  const { id, words } = language;
  const text = words.charts.contacts;
  const slots = slotsOf(facts.digest, facts.journey.focalBrand);
  const colours = bars.map(({ brand }) => look.brands[slotOf(slots, brand)] ?? look.text2);
  const { band } = facts.settings;
  const largest = Math.max(0, ...bars.map(({ raw }) => raw));
  const thickness = view.size === 'large' ? 16 : 10;
  const font = { family: look.fontFamily, size: look.fontSize };
  const shared = {
    grouped: false,
    barThickness: thickness,
    borderRadius: 2,
    borderSkipped: 'start' as const,
  };

  const datasets: ChartDataset<'bar', number[]>[] = [
    {
      ...shared,
      label: text.collapsed,
      data: bars.map(({ collapsed }) => collapsed),
      backgroundColor: colours,
    },
    {
      ...shared,
      label: text.raw,
      data: bars.map(({ raw }) => raw),
      backgroundColor: 'transparent',
      borderColor: colours,
      borderWidth: 1.5,
    },
  ];
  const plugins: Plugin[] = [
    paleBand(band.low, band.high, look),
    barWords(
      bars.map(({ brand, collapsed, raw }) => ({
        name: brand,
        value: text.value({ collapsed: formatNumber(id, collapsed), raw: formatNumber(id, raw) }),
      })),
      thickness,
      look,
    ),
  ];

  const configuration: ChartConfiguration<'bar', number[], string> = {
    type: 'bar',
    data: { labels: bars.map(({ brand }) => brand), datasets },
    plugins: plugins as Plugin<'bar'>[],
    options: {
      indexAxis: 'y',
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      locale: language.locale.numberTag,
      interaction: { mode: 'index', axis: 'y', intersect: false },
      scales: {
        x: {
          type: 'linear',
          min: 0,
          // right of the band there is room for the counts
          suggestedMax: Math.max(largest, band.high + (view.size === 'large' ? 1 : 2)),
          border: { color: look.line },
          grid: { display: false },
          title: { display: true, text: text.axis, color: look.text2, font, padding: { top: 0, bottom: 0 } },
          ticks: {
            color: look.text2,
            font,
            precision: 0,
            maxRotation: 0,
            maxTicksLimit: view.size === 'large' ? 14 : 8,
          },
        },
        y: {
          type: 'category',
          offset: true,
          border: { color: look.line },
          grid: { display: false },
          ticks: { display: false },
        },
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          ...tooltipLook(look),
          callbacks: { label: (item) => `${item.dataset.label}: ${formatNumber(id, Number(item.raw))}` },
        },
      },
    },
  };
  return configuration as unknown as ChartConfiguration;
}
