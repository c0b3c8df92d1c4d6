/** What every part of the map is drawn from: the columns, where they stand, and the words. */
import type { BuiltJourney } from '../../../core/entry';
import type { JourneyMap, MapColumn } from '../../../core/journey-map';
import type { Channel } from '../../../core/vocabulary';
import type { StoryLanguage } from '../../../languages/story';
import type { Shape } from '../picture';

export type MapView = {
  readonly columnWidth: number;
  readonly gutterWidth: number;
  /** Brand lanes beside these are left to the table. */
  readonly brands: number;
  /** On paper and in files nobody can write what is missing. */
  readonly canWrite: boolean;
  /** Inner markup of the channel's icon. */
  readonly icon: (channel: Channel) => string;
};

export type MapFacts = {
  readonly built: BuiltJourney;
  readonly map: JourneyMap;
  readonly columns: readonly MapColumn[];
  /** The brands' colours, the same on the whole page. */
  readonly slots: ReadonlyMap<string, number>;
};

export const SIZE = 13;

export const SMALL = 12;

export const PAD = 8;

export const GAP_WIDTH = 42;

/** Narrower columns keep their marks and lose their words, which the table and the details have. */
export const WORDS_FROM = 84;

export type Scene = MapFacts & {
  readonly view: MapView;
  readonly language: StoryLanguage;
  readonly hasWords: boolean;
  readonly width: number;
  readonly left: (at: number) => number;
  readonly middle: (at: number) => number;
};

export function sceneOf(facts: MapFacts, view: MapView, language: StoryLanguage): Scene {
  const lefts: number[] = [];
  let x = 0;
  for (const column of facts.columns) {
    if (column.gapsBefore.length > 0) x += GAP_WIDTH;
    lefts.push(x);
    x += view.columnWidth;
  }
  const left = (at: number): number => lefts[at] ?? 0;
  return {
    ...facts,
    view,
    language,
    hasWords: view.columnWidth >= WORDS_FROM,
    width: Math.max(x, 1),
    left,
    middle: (at) => left(at) + view.columnWidth / 2,
  };
}

export type Lane = {
  readonly name: string;
  readonly slot: number | null;
  readonly height: number;
  readonly draw: (top: number) => readonly Shape[];
  readonly gutter?: (top: number) => readonly Shape[];
};
