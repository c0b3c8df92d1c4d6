/**
 * A Vite plugin that packs the tagger at build time: all languages, rules and weights as a few texts
 * in the place of lib/rules/model.ts. Tests and tools pack them at their start by the same code.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { foldText } from '../lib/core/fold-text.ts';
import type { PageRule } from '../lib/core/tag-page.ts';
import type { Weights } from '../lib/core/weights.ts';
import { packModel, type PackedModel, type WordLists } from '../lib/rules/pack-model.ts';
import { pairs } from '../lib/rules/pairs.ts';
import { PLACE_STRENGTHS } from '../lib/rules/place-strengths.ts';

const RULES = new URL('../lib/rules/', import.meta.url);

export function packWords(): {
  name: string;
  enforce: 'pre';
  load: (id: string) => Promise<string | undefined>;
} {
  return {
    name: 'pack-words',
    enforce: 'pre',
    async load(id) {
      if (!id.split('?')[0]?.endsWith('/lib/rules/model.ts')) return undefined;
      return `export const model = ${JSON.stringify(await readModel())};`;
    },
  };
}

export async function readModel(): Promise<PackedModel> {
  const rules = await Promise.all(
    filesOf('kinds').map(async (file) => ((await import(file.href)) as { default: PageRule }).default),
  );
  const fitted = JSON.parse(readFileSync(new URL('weights.json', RULES), 'utf8')) as Omit<Weights, 'places'>;
  return packModel({ rules, weights: { ...fitted, places: PLACE_STRENGTHS }, lists: readLists(), pairs });
}

/** The texts of `words/`, folded. */
function readLists(): WordLists {
  return Object.fromEntries(
    filesOf('words').map((file) => [
      /([a-z]+)\.ts$/.exec(file.href)?.[1] ?? '',
      foldText(/export default `([^`]*)`/.exec(readFileSync(fileURLToPath(file), 'utf8'))?.[1] ?? ''),
    ]),
  );
}

function filesOf(folder: string): URL[] {
  return readdirSync(new URL(`${folder}/`, RULES))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => new URL(`${folder}/${name}`, RULES));
}
