/** "Pages like this one are …": the person's own rules, in words, each removable with undo. */
import { applyRule, withdrawRule } from '../../lib/app/touchpoint-actions';
import type { PersonRule } from '../../lib/core/person-rule';
import { useDoors } from '../doors';
import { useWords } from '../language-context';
import { useTell } from '../undo';
import { readyOr, useObserved } from '../use-observed';

export function RulesList() {
  const { store } = useDoors();
  const words = useWords();
  const tell = useTell();
  const text = words.dashboard;
  const rules = readyOr(
    useObserved(() => store.personRules(), 'rules'),
    [],
  );

  const say = ({ pageHost, pagePath, choice }: PersonRule) =>
    text.rule({
      host: pageHost,
      path: pagePath,
      choice: [
        choice.touchpointType === undefined ? '' : words.types[choice.touchpointType],
        choice.stage === undefined ? '' : words.stagesPlain[choice.stage],
        choice.brand === undefined ? '' : choice.brand === '' ? text.noBrand : choice.brand,
      ]
        .filter((part) => part !== '')
        .join(', '),
    });

  return (
    <section class="stack tight" aria-labelledby="rules-title">
      <h2 id="rules-title">{text.rulesTitle}</h2>
      <p class="muted">{rules.length === 0 ? text.rulesNone : text.rulesLead}</p>
      <ul class="plain">
        {rules.map((rule) => (
          <li key={rule.ruleId} class="site-line">
            <span class="grow">{say(rule)}</span>
            <button
              type="button"
              class="quiet"
              aria-label={words.common.removeNamed({ name: say(rule) })}
              onClick={() =>
                void withdrawRule(store, rule).then(() =>
                  tell(text.ruleRemoved, () => applyRule(store, rule)),
                )
              }
            >
              {words.common.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
