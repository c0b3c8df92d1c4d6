/**
 * The tagger: packed words and weights (pack-model.ts) in, the tag of a page out. The background, the tests and the
 * tools all open the model of model.ts (index.ts).
 */
import { openLexicon } from '../core/lexicon';
import type { PageSignals } from '../core/signals';
import { decide, readFeatures, type Feature, type PageRule, type Scale } from '../core/tag-page';
import type { Tag } from '../core/tag';
import type { PackedModel } from './pack-model';

/** As pack-model.ts writes it. */
const ZERO = 76;

export type Tagger = {
  /** What kind of page this is, how sure the rules are, and why. */
  readonly tag: (signals: PageSignals) => Tag;
  /** The features of a page by the packed model's keys. */
  readonly features: (signals: PageSignals) => Feature[];
  /** True for a folded word that an address may keep. */
  readonly isKnownWord: (word: string) => boolean;
  /** The signs of the meanings of folded words. */
  readonly meanings: (words: readonly string[]) => string[];
};

const STAGES = 'none awareness consideration purchase retention advocacy'.split(' ');

/** @param languages the texts of the languages that the page speaks */
export function openTagger(model: Omit<PackedModel, 'languages'>, languages: readonly string[]): Tagger {
  const lexicon = openLexicon([model.words, ...languages], model.pairs);
  const rows = new Map<string, string>();
  for (const line of model.weights.split('\n')) {
    const [key = '', row = ''] = line.split(' ');
    rows.set(key, row);
  }
  const kinds = model.kinds.split('\n').map((line) => {
    const [id, kind, stage, bias] = line.split(' ');
    return { id, kind, stage: STAGES[Number(stage)], bias: Number(bias ?? 0) / 10 } as PageRule;
  });
  const weigh = (feature: string): number[] => {
    const weights: number[] = [];
    const addRow = (row = '', unit: number): void => {
      for (let i = 0; i < row.length; i += 2) {
        const letter = row.charCodeAt(i);
        const at = letter - (letter > 96 ? 97 : 39);
        weights[at] = (weights[at] ?? 0) + (row.charCodeAt(i + 1) - ZERO) * unit;
      }
    };
    addRow(rows.get(feature), 0.1);
    const [place = '', meaning = ''] = feature;
    // a word weighs what its meaning weighs, by where it stands
    if (feature.length === 2) addRow(rows.get(meaning), (model.places[Number(place)] ?? 0) / 20);
    return weights;
  };
  const scale: Scale = { ...model, kinds, weigh };
  const features = (signals: PageSignals): Feature[] =>
    readFeatures(signals, { ...model, lexicon, weighs: (feature) => rows.has(feature) });
  return {
    features,
    tag: (signals) => decide(features(signals), scale),
    isKnownWord: lexicon.knows,
    meanings: (words) => lexicon.read(words).map((found) => found.meaning),
  };
}
