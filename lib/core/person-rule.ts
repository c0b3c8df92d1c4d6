/** A rule a person made by correcting a page: "pages like this one are …". Local, in words, removable. */
import type { PersonChoice, Touchpoint } from './touchpoint';

export type PersonRule = {
  readonly ruleId: string;
  /** Pages like this: same host and same path template. */
  readonly pageHost: string;
  readonly pagePath: string;
  readonly choice: PersonChoice;
  readonly createdAt: number;
};

/** Rows the rule speaks for: automatic rows of the same host and path template. */
export function ruleMatches(
  rule: PersonRule,
  row: Pick<Touchpoint, 'pageHost' | 'pagePath' | 'capture'>,
): boolean {
  return row.capture === 'auto' && row.pageHost === rule.pageHost && row.pagePath === rule.pagePath;
}
