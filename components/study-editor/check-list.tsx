/** What is still missing or does not fit, each point leading to its field. */
import type { StudyProblem } from '../../lib/core/parse-study';
import { useEditorWords } from '../editor-words';
import { useWords } from '../language-context';
import { LANGUAGES } from '../../lib/languages';

const MOST = 8;

/** The words of the form for the fields of the file. */
const NAMES = {
  'contact.name': 'contact',
  'contact.email': 'email',
  'contact.phone': 'phone',
  'band.high': 'bandHigh',
  'band.low': 'bandLow',
  sessionGapMinutes: 'sessionGap',
  recordingScope: 'scope',
  'brands.name': 'brand',
  brands: 'brand',
  'brands.role': 'brand',
  'brands.blindCode': 'blindCode',
  'sites.host': 'host',
  'questions.text': 'question',
  questions: 'questionId',
  'questions.options': 'optionValue',
  'questions.options.text': 'option',
  'questions.options.value': 'optionValue',
  'questions.to': 'scaleTo',
  'questions.from': 'scaleFrom',
  'prompts.questionId': 'question',
  'prompts.expiresMinutes': 'expires',
  'prompts.trigger.at': 'times',
  'prompts.trigger.perDay': 'perDay',
  prompts: 'ruleId',
  'personas.name': 'personaName',
  personas: 'personaId',
  'handover.tables': 'tables',
} as const;

export function CheckList({ problems }: { readonly problems: readonly StudyProblem[] }) {
  const say = useEditorWords();
  const words = useWords();
  const named = (place: string): string => {
    const last = LANGUAGES.find(({ id }) => place.endsWith(`.${id}`));
    const bare = (last === undefined ? place : place.slice(0, -3)).replaceAll(/\[\d+\]/gu, '');
    const tail = bare.split('.').at(-1) ?? '';
    const { fields } = say;
    const key = [bare, tail]
      .map((each) => (Object.hasOwn(NAMES, each) ? NAMES[each as keyof typeof NAMES] : each))
      .find((each) => Object.hasOwn(fields, each));
    const name = key === undefined ? bare : fields[key as keyof typeof fields];
    const at = /\[(\d+)\]/u.exec(place)?.[1];
    return [
      name,
      at === undefined ? '' : ` ${Number(at) + 1}`,
      last === undefined ? '' : ` (${last.name})`,
    ].join('');
  };
  return (
    <section class="check-list" aria-labelledby="check-title">
      <h2 id="check-title">{say.check}</h2>
      <div role="status">
        <p>{problems.length === 0 ? say.ready : say.todo({ count: problems.length })}</p>
      </div>
      <ul class="plain">
        {problems.slice(0, MOST).map((problem) => (
          <li key={`${problem.place} ${problem.kind}`}>
            <button type="button" class="quiet" onClick={() => goTo(problem.place)}>
              {joined(named(problem.place) || words.common.unknown, say.problems[problem.kind])}
            </button>
          </li>
        ))}
      </ul>
      {problems.length > MOST && <p class="muted">{say.more({ count: problems.length - MOST })}</p>}
    </section>
  );
}

/** In some languages the problem follows after a colon. */
function joined(name: string, problem: string): string {
  return problem.startsWith(':') ? `${name}${problem}` : `${name} ${problem}`;
}

/** To the field of a place, or to the nearest above it. */
export function goTo(place: string): void {
  for (let at = place; at !== ''; at = at.replace(/(?:\.[^.[\]]+|\[\d+\]|^[^.[\]]+)$/u, '')) {
    const field = document.getElementById(at);
    if (field === null) continue;
    field.focus();
    field.scrollIntoView?.({ block: 'center' });
    return;
  }
}
