/** One signal code (`group:word`) as a phrase; groups a language does not name are told plainly. */
import type { Words } from '../../lib/languages';

export function sayEvidence(signal: string, words: Words): string {
  // `field:card+`: several of them
  const code = signal.replace(/\+$/, '');
  const signs: Readonly<Record<string, string>> = words.evidenceSigns;
  if (Object.hasOwn(signs, code)) return signs[code]!;
  const [group = '', ...rest] = code.split(':');
  const word = rest.join(':').replaceAll('_', ' ') || group;
  const say = Object.hasOwn(words.evidence, group) ? words.evidence[group] : undefined;
  return (say ?? words.evidence.other)({ word });
}
