/**
 * The slope that makes a confidence of 0.8 right eight times in ten. Fitted weights are surer on the pages
 * they were fitted on than on others, so the slope is found on the hand-made weights' answers and shrunk.
 */
import type { Weights } from '../../lib/core/weights.ts';
import type { ReadPage } from '../evaluate/read-pages.ts';

/** Penalty on the shift. */
const HELD_BACK = 0.08;

type Tagger = Awaited<ReturnType<typeof import('../evaluate/bundle.ts').loadTagger>>;

export function calibrationOf(
  pages: readonly ReadPage[],
  tagger: Tagger,
  weights: Weights,
): { slope: number; shift: number } {
  const plain = { ...weights, corrections: {}, slope: 1, shift: 0, threshold: 0 };
  const points = pages
    .filter(({ row }) => !row.ambiguous)
    .map(({ row, signals }) => {
      const tag = tagger.tagFeatures(tagger.features(signals), tagger.rules, plain);
      const bounded = Math.min(Math.max(tag.confidence, 1e-4), 1 - 1e-4);
      return {
        x: Math.log(bounded / (1 - bounded)),
        y: (tag.kind === 'none' ? 'none' : tag.stage) === row.stage ? 1 : 0,
      };
    });
  let slope = 1;
  let shift = 0;
  for (let round = 0; round < 400; round += 1) {
    let bySlope = 0;
    let byShift = 0;
    for (const { x, y } of points) {
      const error = 1 / (1 + Math.exp(-(slope * x + shift))) - y;
      bySlope += error * x;
      byShift += error;
    }
    slope -= (0.2 * bySlope) / points.length;
    // a page that says little must not look sure: the shift is held back
    shift -= (0.2 * byShift) / points.length + 0.2 * HELD_BACK * shift;
  }
  return { slope: Math.round(slope * 100) / 100, shift: Math.round(shift * 100) / 100 };
}
