/**
 * What a chart file exports: one picture as plain data. The same facts give the picture, its sentence, its
 * legend, its keyboard walk and its table, so that they cannot disagree. No DOM and no clock here; only
 * types come from chart.js.
 */
import type { ChartConfiguration } from 'chart.js';
import type { JourneyDigest } from '../core/digest';
import type { Gap } from '../core/gap';
import type { Journey } from '../core/journey';
import type { KeptContacts } from '../core/metrics/kept-order';
import type { Settings } from '../core/ports';
import type { Language } from '../languages';
import type { MarkerShape } from './marker-shapes';
import type { Picture } from './pictures/picture';

export type ChartFacts = {
  readonly journey: Pick<Journey, 'focalBrand' | 'mainCompetitor' | 'openedAt' | 'recordingScope'>;
  readonly digest: JourneyDigest;
  readonly settings: Pick<Settings, 'band' | 'contactSeconds'>;
  /** Stretches in which nothing could be recorded. */
  readonly gaps: readonly Gap[];
  /** Where the first order fell through: counted up to the one that was kept. Counted on the dashboard alone. */
  readonly kept?: KeptContacts | null;
};

export type Along = 'step' | 'time';
/** `small`: in the popup, 350 px wide. `large`: a page or paper. */
export type ChartSize = 'small' | 'large';
export type ChartView = { readonly along: Along; readonly size: ChartSize };

/** Colours as the style sheet resolved them for the theme at hand, and the type to draw with. */
export type ChartLook = {
  readonly text: string;
  readonly text2: string;
  readonly line: string;
  readonly shade: string;
  readonly band: string;
  readonly surface: string;
  readonly raised: string;
  /** By slot, see brand-marks.ts. */
  readonly brands: readonly string[];
  readonly fontFamily: string;
  readonly fontSize: number;
};

export type LegendEntry =
  | { readonly kind: 'line' | 'dots'; readonly slot: number; readonly words: string }
  | {
      readonly kind: 'marker';
      readonly shape: MarkerShape;
      readonly words: string;
      readonly hollow?: boolean;
    }
  | { readonly kind: 'solid' | 'hollow' | 'band' | 'gap' | 'trail' | 'range'; readonly words: string };

/** What a person reads, and what a file gets: a plain number, an English enumeration value. */
export type ChartCell = string | { readonly words: string; readonly csv: string | number };

export type ChartTable = {
  readonly columns: readonly {
    readonly words: string;
    readonly numeric: boolean;
    /** Its name in the CSV, English whatever the language; without one, `words`. */
    readonly name?: string;
  }[];
  readonly rows: readonly (readonly ChartCell[])[];
  /** What the table leaves out; '' = nothing. */
  readonly note: string;
  /** Touchpoints in time: of too many for a page the last are shown, else the first. */
  readonly newestLast?: true;
};

/** One place the keyboard can stop at: where it is drawn, and what it tells. */
export type ChartStop = {
  readonly dataset: number;
  readonly index: number;
  readonly words: string;
  /** The touchpoint behind it, when there is exactly one. */
  readonly eventId: string;
};

/** What is drawn at a given size: everything a figure needs besides its colours. */
export type DrawnChart = {
  readonly summary: string;
  /** The counting rule and what is missing: printed under the picture. */
  readonly caption: string;
  readonly legend: readonly LegendEntry[];
  /** Made when it is opened: a long journey's is not small. */
  readonly table: () => ChartTable;
  readonly stops: readonly ChartStop[];
  readonly heightPx: number;
  /** The same as plain shapes, for a file. */
  readonly picture: (widthPx: number) => Picture;
  readonly configuration: (look: ChartLook) => ChartConfiguration;
};

export type Chart = {
  readonly id: string;
  readonly title: (language: Language) => string;
  /** x can run over steps or over time. */
  readonly hasAlong: boolean;
  readonly draw: (facts: ChartFacts, view: ChartView, language: Language) => DrawnChart;
};

export function cellWords(cell: ChartCell): string {
  return typeof cell === 'string' ? cell : cell.words;
}
