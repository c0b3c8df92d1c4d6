/**
 * The tagger the page script carries: every rule of `kinds/`, every word list of `words/` and the fitted
 * weights, packed into texts. Adding a kind of page or a language is adding a file.
 */
import { openLexicon, type Lexicon } from '../core/lexicon';
import type { PageSignals } from '../core/signals';
import { decide, readFeatures, type Feature, type PageRule, type Scale } from '../core/tag-page';
import type { Tag } from '../core/tag';
import { model } from './model';

let opened: Lexicon | undefined;

/** Opened at first use: a page that is not recorded never pays for it. */
export function lexicon(): Lexicon {
  opened ??= openLexicon(model.words, model.pairs);
  return opened;
}

/** True for a word that an address may keep. */
export function isKnownWord(word: string): boolean {
  return lexicon().knows(word);
}

/** The features of a page by the packed model's keys. */
export function packedFeatures(signals: PageSignals): Feature[] {
  const { rows } = scale();
  return readFeatures(signals, {
    lexicon: lexicon(),
    ...model,
    weighs: (feature) => rows.has(feature),
  });
}

/** What kind of page this is, how sure the rules are, and why. */
export function tag(signals: PageSignals): Tag {
  return decide(packedFeatures(signals), scale());
}

const STAGES = 'none awareness consideration purchase retention advocacy'.split(' ');
let weighing: (Scale & { readonly rows: ReadonlyMap<string, string> }) | undefined;

function scale(): Scale & { readonly rows: ReadonlyMap<string, string> } {
  if (weighing !== undefined) return weighing;
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
      for (const [, letter = '', value] of row.matchAll(/([a-zA-Z])(-?\d+)/g)) {
        const at = letter.charCodeAt(0) - (letter > 'Z' ? 97 : 39);
        weights[at] = (weights[at] ?? 0) + Number(value) * unit;
      }
    };
    addRow(rows.get(feature), 0.1);
    const [place = '', meaning = ''] = feature;
    // a word weighs what its meaning weighs, by where it stands
    if (feature.length === 2) addRow(rows.get(meaning), (model.places[Number(place)] ?? 0) / 20);
    return weights;
  };
  weighing = { ...model, kinds, rows, weigh };
  return weighing;
}
