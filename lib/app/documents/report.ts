/** The printable report: one HTML page without scripts, figures and pictures beside their rules. */
import type { ChartLook } from '../../charts/chart';
import { svgFile } from '../../charts/pictures/picture';
import { transitionMatrix } from '../../charts/pictures/transition-matrix';
import type { CountingRule } from '../../core/build-journey';
import { countContacts } from '../../core/contacts';
import type { BuiltJourney } from '../../core/entry';
import { channelFold } from '../../core/metrics/channels';
import { detourFold } from '../../core/metrics/detours';
import { examinedBrandsFold } from '../../core/metrics/examined-brands';
import { feelingFold } from '../../core/metrics/feelings';
import { runFolds } from '../../core/metrics/fold';
import {
  sumContacts,
  sumTransitions,
  type BrandTotal,
  type Gathering,
  type TransitionTotal,
} from '../../core/metrics/over-journeys';
import { ENDED, ORDERED } from '../../core/metrics/transitions';
import { pathFold } from '../../core/metrics/path';
import type { LanguageId } from '../../core/ports';
import { isOneOf, STAGES, type RecordingScope } from '../../core/vocabulary';
import { xmlText } from '../../core/xml-text';
import { formatDateTime, formatNumber, languageOf } from '../../languages';
import { reportWordsOf } from '../../languages/report';

/** Black on white, whatever the theme of the screen. */
const PAPER: ChartLook = {
  text: '#1a1a1a',
  text2: '#595959',
  line: '#c8c8c8',
  shade: '#f4f4f4',
  band: '#e6e6e6',
  surface: '#ffffff',
  raised: '#ffffff',
  brands: Array.from({ length: 8 }, () => '#1a1a1a'),
  fontFamily: 'system-ui, sans-serif',
  fontSize: 12,
};

const STYLE = `:root{color-scheme:light}body{font:15px/1.5 system-ui,sans-serif;color:#1a1a1a;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2rem}table{border-collapse:collapse;width:100%;font-size:.8rem}
th,td{border-bottom:1px solid #c8c8c8;padding:.25rem .4rem;text-align:left;vertical-align:top}td.n,th.n{text-align:right}
.wide{overflow-x:auto}figure{margin:0}svg{max-width:100%;height:auto}.hint{color:#595959;font-size:.85rem}
@page{margin:16mm}@media print{body{margin:0;max-width:none}h2{break-after:avoid}tr,figure{break-inside:avoid}thead{display:table-header-group}.wide{overflow:visible}table{font-size:.65rem}}`;

type ReportFacts = {
  readonly methods: readonly string[];
  readonly rule: CountingRule;
  readonly now: number;
};

/** Sums of journeys recorded in one way: those of the two are never added up. */
type Part = {
  readonly brands: Gathering<BrandTotal[]>;
  readonly steps: Gathering<TransitionTotal[]>;
  journeys: number;
};

/** The report in the making: given one journey after the other, it keeps a line of each, and sums. */
export function gatherReport(language: LanguageId): {
  readonly add: (built: BuiltJourney) => void;
  readonly html: (facts: ReportFacts) => string;
} {
  const lines: string[][] = [];
  const parts = new Map<RecordingScope, Part>();
  const partOf = (scope: RecordingScope): Part => {
    const known = parts.get(scope);
    if (known !== undefined) return known;
    const part = { brands: sumContacts(), steps: sumTransitions((entry) => entry.stage), journeys: 0 };
    parts.set(scope, part);
    return part;
  };
  return {
    add(built) {
      lines.push(journeyLine(built, language));
      const part = partOf(built.journey.recordingScope);
      part.journeys += 1;
      part.brands.add(built);
      part.steps.add(built);
    },
    html: (facts) => page(facts, { lines, parts }, language),
  };
}

type Gathered = {
  readonly lines: readonly (readonly string[])[];
  readonly parts: ReadonlyMap<RecordingScope, Part>;
};

function page({ methods, rule, now }: ReportFacts, { lines, parts }: Gathered, language: LanguageId): string {
  const { locale } = languageOf(language);
  const text = reportWordsOf(language);
  const ruleText = text.methods.contact({ seconds: formatNumber(language, rule.contactSeconds) });
  const both = parts.size > 1;
  return [
    `<!doctype html>\n<html lang="${locale.tag}">\n<meta charset="utf-8">\n<title>${xmlText(text.title)}</title>\n<style>${STYLE}</style>\n`,
    `<h1>${xmlText(text.title)}</h1>\n<p class="hint">${xmlText(text.made({ date: formatDateTime(language, now, 'long') }))}</p>\n`,
    `<h2>${xmlText(text.method)}</h2>\n<p>${methods.map(xmlText).join(' ')}</p>\n`,
    `<h2>${xmlText(text.journeys)}</h2>\n${table(journeyHeads(language), lines, 3)}<p class="hint">${xmlText(`${ruleText} ${text.since}`)}</p>\n`,
    ...[...parts].map(([scope, part]) => {
      const of = both
        ? `<p class="hint">${xmlText(text.methods.scope({ scope: text.scopes[scope] }))}</p>\n`
        : '';
      return [
        `<h2>${xmlText(text.brands)}</h2>\n${of}${brandTable(part, language)}`,
        `<h2>${xmlText(text.steps)}</h2>\n${of}<figure>${stepPicture(part, language)}</figure>\n`,
      ].join('');
    }),
    '</html>\n',
  ].join('');
}

function journeyLine(each: BuiltJourney, language: LanguageId): string[] {
  const { words } = languageOf(language);
  const number = (value: number | null, digits = 0): string =>
    value === null ? '–' : formatNumber(language, value, { maximumFractionDigits: digits });
  const { journey, orderIndex } = each;
  const folds = {
    path: pathFold(),
    channels: channelFold(),
    feelings: feelingFold(),
    detours: detourFold(journey.focalBrand),
    examined: examinedBrandsFold(journey.initialSet),
  };
  runFolds(each, Object.values(folds));
  const path = folds.path.value();
  const channels = folds.channels.value();
  const feelings = folds.feelings.value();
  const { detours } = folds.detours.value();
  const contacts = countContacts(each).find(({ brand }) => brand === journey.focalBrand);
  const ended = (how: string): string => number(detours.filter(({ end }) => end === how).length);
  // without an order every count is "at least"
  const least = orderIndex < 0 ? '≥ ' : '';
  return [
    journey.participantId,
    journey.need,
    words.outcomes[journey.outcome],
    `${least}${number(path.length)}`,
    number(path.lagDays, 1),
    journey.focalBrand || '–',
    `${least}${number(contacts?.raw ?? 0)} / ${number(contacts?.collapsed ?? 0)} / ${number(contacts?.days ?? 0)}`,
    `${number(path.backSteps)} / ${number(path.pairs)}`,
    `${ended('returned')} / ${ended('switched')} / ${ended('open')}`,
    number(folds.examined.value().examined.length),
    `${number(channels.switches)} / ${number(channels.pairs)}`,
    `${number(channels.offline)} / ${number(channels.rows)}`,
    number(channels.effective, 2),
    `${number(feelings.negativePeakEnd, 1)} / ${number(feelings.positivePeakEnd, 1)}`,
  ];
}

function journeyHeads(language: LanguageId): string[] {
  const text = reportWordsOf(language).columns;
  return [
    text.participant,
    text.need,
    text.outcome,
    text.length,
    text.lag,
    text.favourite,
    text.contacts,
    text.backSteps,
    text.detours,
    text.examined,
    text.switches,
    text.offline,
    text.effective,
    text.peakEnd,
  ];
}

function brandTable({ brands, journeys: all }: Part, language: LanguageId): string {
  const text = reportWordsOf(language).columns;
  const number = (value: number): string => formatNumber(language, value);
  return table(
    [text.brand, text.contacts, text.inJourneys],
    brands
      .value()
      .map(({ brand, raw, collapsed, days, journeys }) => [
        brand,
        `${number(raw)} / ${number(collapsed)} / ${number(days)}`,
        `${number(journeys)} / ${number(all)}`,
      ]),
    1,
  );
}

function stepPicture({ steps }: Part, language: LanguageId): string {
  const { words } = languageOf(language);
  const text = reportWordsOf(language);
  const transitions = steps.value();
  const keys = STAGES.filter((stage) => transitions.some(({ from, to }) => from === stage || to === stage));
  const nameOf = (key: string): string =>
    isOneOf(STAGES, key) ? words.stages[key] : key === ORDERED ? text.ordered : text.ended;
  const picture = transitionMatrix({
    width: 720,
    transitions,
    from: keys,
    to: [...keys, ORDERED, ENDED],
    nameOf,
    number: (value) => formatNumber(language, value),
    words: { from: text.from, to: text.to, cell: (from, to, count) => `${from} → ${to}: ${count}` },
  });
  return svgFile(picture, PAPER, text.steps);
}

/** @param names so many columns hold words; the others numbers */
function table(heads: readonly string[], rows: readonly (readonly string[])[], names: number): string {
  const cell = (tag: 'th' | 'td', text: string, at: number): string =>
    `<${tag}${tag === 'th' ? ' scope="col"' : ''}${at < names ? '' : ' class="n"'}>${xmlText(text)}</${tag}>`;
  const line = (tag: 'th' | 'td', cells: readonly string[]): string =>
    `<tr>${cells.map((text, at) => cell(tag, text, at)).join('')}</tr>`;
  return `<div class="wide"><table><thead>${line('th', heads)}</thead><tbody>${rows.map((cells) => line('td', cells)).join('\n')}</tbody></table></div>\n`;
}
