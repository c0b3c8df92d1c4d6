/** Every figure of the workspace by the product's own metrics, as figure, key, value: what the notebooks must say too. */
import type { BuiltJourney } from '../../lib/core/entry';
import type { PlanStep } from '../../lib/core/journey';
import type { PersonFigures } from '../../lib/core/person-figures';
import type { Code } from '../../lib/core/workspace';
import { RECORDING_SCOPES } from '../../lib/core/vocabulary';
import { coderFigures, personFigures } from './figures-of-persons';
import { journeyFigures } from './figures-of-journey';
import { sumFigures } from './figures-over-journeys';

export type Put = (figure: string, key: string, value: number | boolean | null) => void;

export type Pooled = {
  readonly built: readonly BuiltJourney[];
  readonly persons: readonly PersonFigures[];
  readonly codes: readonly Code[];
  readonly plan: readonly PlanStep[];
};

/** Values by `figure` and key, joined by a tab; what has no value is left out. */
export function figuresOf({ built, persons, codes, plan }: Pooled): Map<string, number> {
  const found = new Map<string, number>();
  const put: Put = (figure, key, value) => {
    if (value !== null) found.set(`${figure}\t${key}`, (found.get(`${figure}\t${key}`) ?? 0) + Number(value));
  };
  for (const each of built) journeyFigures(each, plan, put);
  // figures of the two ways of recording are never added up
  for (const scope of RECORDING_SCOPES) {
    const own = built.filter(({ journey }) => journey.recordingScope === scope);
    if (own.length > 0) sumFigures(own, (figure, key, value) => put(figure, `${scope} ${key}`, value));
    const people = persons.filter((each) => each.scope === scope);
    if (people.length > 0)
      personFigures(people, (figure, key, value) => put(figure, `${scope} ${key}`, value));
  }
  coderFigures(codes, put);
  return found;
}

/** @returns the first differences, in words */
export function otherFigures(
  own: ReadonlyMap<string, number>,
  read: readonly (readonly [figure: string, key: string, value: number])[],
): string[] {
  const theirs = new Map(read.map(([figure, key, value]) => [`${figure}\t${key}`, value]));
  return [...new Set([...own.keys(), ...theirs.keys()])]
    .filter((name) => {
      const [a = Number.NaN, b = Number.NaN] = [own.get(name), theirs.get(name)];
      return !(Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a)));
    })
    .map((name) => `${name.replace('\t', ' of ')}: ${theirs.get(name)} instead of ${own.get(name)}`)
    .slice(0, 12);
}
