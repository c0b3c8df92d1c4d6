/** What was noticed of a damage: how many touchpoints there should be and are, and what kinds it is. */
import type { Damage } from '../../lib/core/health';
import { formatDateTime, formatNumber } from '../../lib/languages';
import { useLanguage, useWords } from '../language-context';

export function DamageSentence({ damage }: { readonly damage: Damage }) {
  const words = useWords();
  const language = useLanguage();
  const { expected, found, kinds } = damage;
  const date = formatDateTime(language, damage.noticedAt);
  const rows = (count: number): string => words.counts.touchpoints({ count });
  // where nothing can be read, no number is known
  const numbers =
    expected !== found
      ? words.health.damage({ date, expected: rows(expected), found: formatNumber(language, found) })
      : found > 0
        ? words.health.damageSame({ date, found: rows(found) })
        : `${date}:`;
  return (
    <p>
      {numbers} {kinds.map((kind) => words.health.found[kind]).join(' ')}
    </p>
  );
}

/** The same of a damage that the person went on from. */
export function AcceptedSentence({ damage }: { readonly damage: Damage }) {
  const words = useWords();
  const language = useLanguage();
  const { expected, found } = damage;
  const date = formatDateTime(language, damage.noticedAt, 'long');
  const rows = (count: number): string => words.counts.touchpoints({ count });
  return expected === found
    ? words.health.acceptedSame({ date, found: rows(found) })
    : words.health.accepted({ date, expected: rows(expected), found: formatNumber(language, found) });
}
