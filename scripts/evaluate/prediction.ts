/** A tag and its brands as one scored row. */
import type { Tag } from '../../lib/core/tag.ts';
import type { Prediction } from './figures.ts';
import type { Row } from './rows.ts';

/** Pages of no kind, and hosts that the product never records, read `none`. */
export function predictionOf(row: Row, tag: Tag, brand: string): Prediction {
  return {
    row,
    stage: tag.kind === 'none' || tag.kind === 'login' ? 'none' : tag.stage,
    kind: tag.kind === 'login' ? 'none' : tag.kind,
    ruleId: tag.ruleId,
    confidence: tag.confidence,
    evidence: tag.evidence.map((piece) => `${piece.signal} ${piece.weight}`).join('; '),
    brand,
  };
}

export const NEVER: Tag = {
  kind: 'none',
  stage: 'none',
  confidence: 1,
  evidence: [{ signal: 'host:never_recorded', weight: 1 }],
  ruleId: 'never-recorded',
  ruleVersion: '',
};
