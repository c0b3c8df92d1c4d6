/** Who took part, with how much; and which cases were joined to one journey. */
import { useMemo } from 'preact/hooks';
import { pooledJourneys } from '../../lib/app/pool/journeys-of';
import type { ApartCase, WorkspaceCase } from '../../lib/core/workspace';
import { RECORDING_SCOPES, type RecordingScope } from '../../lib/core/vocabulary';
import { formatNumber } from '../../lib/languages';
import { useLanguage, useWords } from '../language-context';
import { useTell } from '../undo';
import { readyOr, useObserved } from '../use-observed';
import { usePoolWords } from './pool-words';
import type { StudyPageProps } from './study-page';
import { useWorkspaceDoors } from './workspace-doors';

const NO_CASES: readonly WorkspaceCase[] = [];
const NOT_APART: readonly ApartCase[] = [];

export function ParticipantsPage({ study, figures }: StudyPageProps) {
  const { workspace } = useWorkspaceDoors();
  const language = useLanguage();
  const words = useWords();
  const text = usePoolWords().participants;
  const tell = useTell();
  const number = (value: number, digits = 0) =>
    formatNumber(language, value, { maximumFractionDigits: digits });
  const { studyId } = study;
  const cases = readyOr(
    useObserved(() => workspace.cases(studyId), `cases ${studyId}`),
    NO_CASES,
  );
  const apart = readyOr(
    useObserved(() => workspace.apart(studyId), `apart ${studyId}`),
    NOT_APART,
  );
  const journeys = useMemo(
    () => pooledJourneys(cases, new Set(apart.map(({ caseId }) => caseId))),
    [cases, apart],
  );
  const joined = journeys.filter(({ members }) => members.length > 1);
  // rows recorded in different ways are not added up
  const scopes = RECORDING_SCOPES.filter((scope) => figures.some((each) => each.scope === scope));
  const rowsIn = (scope: RecordingScope) =>
    number(figures.reduce((sum, each) => sum + (each.scope === scope ? each.rows : 0), 0));
  const [only] = scopes;
  const rows =
    only !== undefined && scopes.length === 1
      ? rowsIn(only)
      : scopes.map((scope) => `${rowsIn(scope)} (${words.recordingScopes[scope]})`).join(' · ');
  const perPerson = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { journey } of journeys)
      counts.set(journey.participantId, (counts.get(journey.participantId) ?? 0) + 1);
    return counts;
  }, [journeys]);

  const setApart = (caseIds: readonly string[], alone: boolean) => {
    const change = (value: boolean) => workspace.setApart(studyId, caseIds, value);
    change(alone).then(
      () => tell(alone ? text.tookApart : text.joinedAgain, () => change(!alone)),
      (error: unknown) => console.error(error),
    );
  };

  return (
    <div class="stack wide-gap">
      <div class="stack tight">
        <h1>{text.title}</h1>
        <p class="muted" role="status">
          {text.summary({
            persons: new Set(figures.map(({ participantId }) => participantId)).size,
            journeys: journeys.length,
            rows: rows === '' ? number(0) : rows,
          })}
        </p>
      </div>
      <div class="table-scroll">
        <table class="pool-table">
          <thead>
            <tr>
              <th scope="col">{text.participant}</th>
              <th scope="col">{text.status}</th>
              {[text.installs, text.files, text.journeys].map((name) => (
                <th key={name} scope="col" class="number">
                  {name}
                </th>
              ))}
              <th scope="col">{text.first}</th>
              <th scope="col">{text.last}</th>
              {[text.rows, text.perDay, text.excluded, text.removed].map((name) => (
                <th key={name} scope="col" class="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.map((each) => (
              <tr key={`${each.participantId} ${each.scope}`}>
                <th scope="row">
                  {each.participantId}
                  {scopes.length > 1 && each.scope === 'all_sites' && (
                    <small class="muted entry-detail">{words.recordingScopes.all_sites}</small>
                  )}
                </th>
                <td class="when">{text.statuses[each.status] ?? ''}</td>
                <td class="number">{number(each.installs.length)}</td>
                <td class="number">{number(each.files)}</td>
                <td class="number">{number(perPerson.get(each.participantId) ?? 0)}</td>
                <td class="when">{each.firstDay}</td>
                <td class="when">{each.lastDay}</td>
                <td class="number">{number(each.rows)}</td>
                <td class="number">
                  {each.daysWithRows.length > 0 ? number(each.rows / each.daysWithRows.length, 1) : ''}
                </td>
                <td class="number">{number(each.excluded)}</td>
                <td class="number">{number(each.removed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {(joined.length > 0 || apart.length > 0) && (
        <section class="stack" aria-labelledby="joined-title">
          <h2 id="joined-title">{text.joinedTitle}</h2>
          <p class="muted">{text.joinedLead}</p>
          <ul class="plain">
            {joined.map(({ journey, members }) => (
              <li key={journey.caseId} class="site-line">
                <span class="grow">
                  {text.joined({ who: journey.participantId, need: journey.need, count: members.length })}
                </span>
                <button
                  type="button"
                  class="small-button"
                  onClick={() =>
                    setApart(
                      members.slice(1).map(({ caseId }) => caseId),
                      true,
                    )
                  }
                >
                  {text.takeApart}
                </button>
              </li>
            ))}
            {apart.map(({ caseId }) => (
              <li key={caseId} class="site-line">
                <span class="grow">
                  {text.apart}: {caseId}
                </span>
                <button type="button" class="small-button" onClick={() => setApart([caseId], false)}>
                  {text.joinAgain}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
