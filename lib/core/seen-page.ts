/** A page that was seen and not weighed yet, as a page script tells of it or leaves it behind. */
import { PAGE_KINDS, parsePageGlimpse, type PageGlimpse } from './page-visit';
import { asRecord, oneOf } from './parse-parts';
import { parseParameters, parseSignals } from './parse-signals';
import type { PageSignals } from './signals';
import type { PageKind } from './tag';

export type SeenPage = {
  readonly visit: PageGlimpse;
  readonly signals: PageSignals;
  /** Parameters of the address at which the visit began: for campaign facts, then dropped. */
  readonly landing: PageSignals['parameters'];
  /** The kind of page on which a form was sent: then only the thanks for it count. */
  readonly after?: PageKind | undefined;
};

/** Undefined when it does not fit. */
export function parseSeenPage(input: unknown): SeenPage | undefined {
  const seen = asRecord(input);
  const visit = parsePageGlimpse(seen['visit']);
  const signals = parseSignals(seen['signals']);
  if (!visit.ok || signals === undefined) return undefined;
  return {
    visit: visit.value,
    signals,
    landing: parseParameters(seen['landing']) ?? [],
    after: oneOf(PAGE_KINDS, seen['after']),
  };
}
