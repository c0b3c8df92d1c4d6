/** The methods paragraph: what the data themselves can say of how they were gathered, in the language of the screen. */
import type { CountingRule } from '../../core/build-journey';
import type { LanguageId } from '../../core/ports';
import type { StudyFacts } from '../../core/study-facts';
import { formatDateTime, formatDuration, formatNumber, wordsOf } from '../../languages';
import { reportWordsOf } from '../../languages/report';

/** Sentences in the order of the checklist. */
export function methodsSentences(facts: StudyFacts, rule: CountingRule, language: LanguageId): string[] {
  const words = wordsOf(language);
  const text = reportWordsOf(language).methods;
  const number = (value: number): string => formatNumber(language, value);
  const minutes = (value: number | null): string =>
    value === null ? '–' : formatDuration(language, value * 60);
  const date = (time: number | null): string =>
    time === null ? '–' : formatDateTime(language, time, 'long');
  const shareOf = (x: number, n: number): string => `${number(x)}/${number(n)}`;
  const reasons = [...facts.excluded]
    .map(([reason, count]) => `${reason === '' ? '–' : words.excludeReasons[reason]}: ${number(count)}`)
    .join('; ');
  const allExcluded = [...facts.excluded.values()].reduce((sum, count) => sum + count, 0);
  return [
    text.technology({ version: facts.appVersions.join(', ') || '–' }),
    text.sample({
      touchpoints: words.counts.touchpoints({ count: facts.touchpoints }),
      journeys: words.counts.journeys({ count: facts.journeys }),
      participants: reportWordsOf(language).participants({ count: facts.participants }),
      from: date(facts.first),
      to: date(facts.last),
    }),
    text.scope({ scope: facts.scopes.map((scope) => reportWordsOf(language).scopes[scope]).join('; ') }),
    text.sampling({ automatic: shareOf(facts.automatic, facts.touchpoints) }),
    ...(facts.byHand === 0
      ? []
      : [text.byHand({ count: number(facts.byHand), delay: minutes(facts.entryDelay) })]),
    text.tagging({ changed: shareOf(facts.changed, facts.automatic) }),
    ...(facts.prompts.scheduled === 0
      ? [text.noPrompts]
      : [
          text.prompts({
            delivered: shareOf(facts.prompts.delivered, facts.prompts.scheduled),
            answered: shareOf(facts.prompts.answered, facts.prompts.delivered),
            latency: minutes(facts.prompts.latency),
          }),
        ]),
    ...(facts.days === 0
      ? []
      : [
          text.coverage({
            days: words.counts.days({ count: facts.days }),
            recorded: minutes(facts.recorded),
            blind: minutes(facts.blind),
            quiet: number(facts.quietDays),
          }),
        ]),
    ...(allExcluded === 0
      ? []
      : [text.excluded({ excluded: shareOf(allExcluded, facts.touchpoints), reasons })]),
    ...(facts.deleted === 0 ? [] : [text.deleted({ count: number(facts.deleted) })]),
    text.contact({ seconds: number(rule.contactSeconds) }),
    text.censored({ open: shareOf(facts.journeys - facts.ordered, facts.journeys) }),
    text.toFill,
  ];
}
