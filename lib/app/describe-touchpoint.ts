/**
 * What only the person knows of a touchpoint: how it felt, what was wanted, what hurt, who was there, what was
 * paid, and what became of an order.
 */
import { FAILED_TAG } from '../core/plan-alignment';
import type { Touchpoint } from '../core/touchpoint';

export type Description = Pick<
  Touchpoint,
  | 'valence'
  | 'persuasion'
  | 'goal'
  | 'expectation'
  | 'painPoint'
  | 'opportunity'
  | 'note'
  | 'tags'
  | 'device'
  | 'experiencedBy'
  | 'orderValue'
  | 'currency'
  | 'orderStatus'
>;

export function descriptionOf(row: Touchpoint): Description {
  const { valence, persuasion, goal, expectation, painPoint, opportunity, note, tags } = row;
  const { device, experiencedBy, orderValue, currency, orderStatus } = row;
  return {
    valence,
    persuasion,
    goal,
    expectation,
    painPoint,
    opportunity,
    note,
    tags,
    device,
    experiencedBy,
    orderValue,
    currency,
    orderStatus,
  };
}

/** The parts that differ from what is stored; text without blanks around it. */
export function changedIn(description: Description, row: Touchpoint): Partial<Description> {
  const clean = Object.fromEntries(
    Object.entries(description).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.trim() : value,
    ]),
  );
  const before: Readonly<Record<string, unknown>> = descriptionOf(row);
  return Object.fromEntries(
    Object.entries(clean).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key])),
  );
}

/** "doubt, delivery ,, doubt" → doubt, delivery; the tag of a failed attempt is kept apart. */
export function readTags(text: string, isFailed: boolean): string[] {
  const tags = text
    .split(',')
    .map((tag) => tag.trim().slice(0, 60))
    .filter((tag) => tag !== '' && tag !== FAILED_TAG);
  return [...new Set(isFailed ? [...tags, FAILED_TAG] : tags)].slice(0, 30);
}
