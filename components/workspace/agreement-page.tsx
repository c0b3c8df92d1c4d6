/** Agreement of stages: the rule and the participants where the rule was hidden, and every two coders. */
import { useMemo } from 'preact/hooks';
import { agreementOf, pairsOf, type Codes, type Judged } from '../../lib/core/metrics/agreement';
import { STAGES, TOUCHPOINT_TYPES } from '../../lib/core/vocabulary';
import { CODED_FIELDS, type Code } from '../../lib/core/workspace';
import { useWords } from '../language-context';
import { readyOr, useObserved } from '../use-observed';
import { AgreementTable } from './agreement-table';
import { UNCLEAR } from './code-one';
import { usePoolWords } from './pool-words';
import type { StudyPageProps } from './study-page';
import { useWorkspaceDoors } from './workspace-doors';

const NO_CODES: readonly Code[] = [];

export function AgreementPage({ study, figures }: StudyPageProps) {
  const { workspace } = useWorkspaceDoors();
  const words = useWords();
  const pool = usePoolWords();
  const text = pool.agreement;
  const codes = readyOr(
    useObserved(() => workspace.codes(study.studyId), `codes ${study.studyId}`),
    NO_CODES,
  );
  const hidden: readonly Judged[] = useMemo(
    () => figures.flatMap(({ hiddenStages }) => hiddenStages),
    [figures],
  );
  const pairs = useMemo(() => CODED_FIELDS.flatMap((field) => coderPairs(codes, field)), [codes]);
  const nameOf = (field: string) => {
    const names = new Map<string, string>(Object.entries(field === 'stage' ? words.stages : words.types));
    names.set(UNCLEAR, pool.coding.unclear);
    return (value: string) => names.get(value) ?? value;
  };
  return (
    <div class="stack wide-gap">
      <div class="stack tight">
        <h1>{text.title}</h1>
        <p class="muted">{text.lead}</p>
      </div>
      <section class="stack tight" aria-labelledby="rule-title">
        <h2 id="rule-title">{text.rule}</h2>
        <p class="hint">{text.ruleWhy}</p>
        {hidden.length === 0 ? (
          <p class="muted">{text.noHidden}</p>
        ) : (
          <AgreementTable
            first={text.theRule}
            second={text.theParticipant}
            values={STAGES}
            nameOf={nameOf('stage')}
            agreement={agreementOf(hidden)}
          />
        )}
      </section>
      {pairs.length === 0 && <p class="muted">{text.codersNone}</p>}
      {pairs.map(({ field, first, second, judged }) => (
        <section
          key={`${field} ${first} ${second}`}
          class="stack tight"
          aria-label={text.coders({ first, second, field: text.fields[field] ?? field })}
        >
          <h2>{text.coders({ first, second, field: text.fields[field] ?? field })}</h2>
          <AgreementTable
            first={first}
            second={second}
            values={field === 'stage' ? STAGES : TOUCHPOINT_TYPES}
            nameOf={nameOf(field)}
            agreement={agreementOf(judged)}
          />
        </section>
      ))}
    </div>
  );
}

/** Every two coders who coded some of the same rows; the one who began first is the first. */
function coderPairs(codes: readonly Code[], field: string) {
  const byCoder = new Map<string, Code[]>();
  for (const code of codes) {
    if (code.field !== field) continue;
    const known = byCoder.get(code.coder);
    if (known === undefined) byCoder.set(code.coder, [code]);
    else known.push(code);
  }
  const began = (of: readonly Code[]) =>
    of.reduce((least, { codedAt }) => Math.min(least, codedAt), Infinity);
  const coders = [...byCoder].sort(([, a], [, b]) => began(a) - began(b));
  const valuesOf = (of: readonly Code[]): Codes => new Map(of.map(({ eventId, value }) => [eventId, value]));
  return coders.flatMap(([first, firstCodes], at) =>
    coders.slice(at + 1).flatMap(([second, secondCodes]) => {
      const judged = pairsOf(valuesOf(firstCodes), valuesOf(secondCodes));
      return judged.length === 0 ? [] : [{ field, first, second, judged }];
    }),
  );
}
