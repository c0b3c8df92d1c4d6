/** Labelled pages → examples the fit can learn from. */
import type { ReadPage } from '../evaluate/read-pages.ts';
import { PAGE_TYPES } from '../evaluate/page-types.ts';
import type { Example } from './train.ts';

type Tagger = Awaited<ReturnType<typeof import('../evaluate/bundle.ts').loadTagger>>;

/** Arguable labels count for less, and one site with a hundred pages not for a hundred. */
export function examplesOf(pages: readonly ReadPage[], tagger: Tagger): Example[] {
  const ruleIndex = new Map(tagger.rules.map((rule, i) => [rule.id, i]));
  const perSite = new Map<string, number>();
  for (const { row } of pages) perSite.set(row.site, (perSite.get(row.site) ?? 0) + 1);
  return pages.flatMap(({ row, signals }) => {
    const meaning = PAGE_TYPES[row.pageType];
    if (!meaning) return [];
    const rules = meaning.rules.map((id) => ruleIndex.get(id)).filter((i) => i !== undefined);
    const stageRules = row.ambiguous
      ? []
      : tagger.rules.flatMap((rule, i) => (rule.stage === row.stage ? [i] : []));
    const weight = (row.ambiguous ? 0.4 : 1) / Math.sqrt(Math.max(1, (perSite.get(row.site) ?? 1) / 4));
    return [
      {
        site: row.site,
        features: tagger.features(signals).map((feature) => feature.key),
        rules,
        stageRules,
        weight,
      },
    ];
  });
}
