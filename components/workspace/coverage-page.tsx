/** What the recording could see: days, blind hours by reason, devices, and what happened elsewhere. */
import { useMemo } from 'preact/hooks';
import { GAP_REASONS } from '../../lib/core/gap';
import { pooledJourneys } from '../../lib/app/pool/journeys-of';
import type { PersonFigures } from '../../lib/core/person-figures';
import { DEVICES, RECORDING_SCOPES } from '../../lib/core/vocabulary';
import type { ApartCase, WorkspaceCase } from '../../lib/core/workspace';
import { formatDuration, formatNumber } from '../../lib/languages';
import { useLanguage, useWords } from '../language-context';
import { readyOr, useObserved } from '../use-observed';
import { CountTable } from './count-table';
import { BlindHatch, DayStrip, datesOf, fullestDay } from './day-strip';
import { usePoolWords } from './pool-words';
import type { StudyPageProps } from './study-page';
import { useWorkspaceDoors } from './workspace-doors';

const NO_CASES: readonly WorkspaceCase[] = [];
const NOT_APART: readonly ApartCase[] = [];

export function CoveragePage({ study, figures }: StudyPageProps) {
  const { workspace } = useWorkspaceDoors();
  const language = useLanguage();
  const words = useWords();
  const text = usePoolWords().coverage;
  const number = (value: number) => formatNumber(language, value, { maximumFractionDigits: 1 });
  const cases = readyOr(
    useObserved(() => workspace.cases(study.studyId), `cases ${study.studyId}`),
    NO_CASES,
  );
  const apart = readyOr(
    useObserved(() => workspace.apart(study.studyId), `apart ${study.studyId}`),
    NOT_APART,
  );
  const journeys = useMemo(
    () => pooledJourneys(cases, new Set(apart.map(({ caseId }) => caseId))).map(({ journey }) => journey),
    [cases, apart],
  );
  const dates = useMemo(() => datesOf(figures.flatMap(({ days }) => days)), [figures]);
  const fullest = useMemo(() => fullestDay(figures), [figures]);
  const sums = useMemo(() => sumOver(figures), [figures]);
  const rows = figures.reduce((sum, each) => sum + each.rows, 0);
  const offline = figures.reduce((sum, each) => sum + each.offline, 0);
  const gaps = GAP_REASONS.filter((reason) => sums.gaps.has(reason));
  const otherDevices = ['none', 'some', 'half', 'most'].filter((name) => sums.otherDevices.has(name));
  return (
    <div class="stack wide-gap">
      <BlindHatch />
      <div class="stack tight">
        <h1>{text.title}</h1>
        <p class="muted">{text.lead}</p>
      </div>
      <section class="stack tight" aria-labelledby="days-title">
        <h2 id="days-title">{text.days}</h2>
        <div class="table-scroll">
          <table class="pool-table strips">
            {dates.length > 0 && (
              <caption>
                {dates[0]} – {dates.at(-1)} · {text.tallest({ time: formatDuration(language, fullest * 60) })}
              </caption>
            )}
            <tbody>
              {figures.map((each) => (
                <tr key={each.participantId}>
                  <th scope="row">{each.participantId}</th>
                  <td>
                    <DayStrip
                      days={each.days}
                      dates={dates}
                      most={fullest}
                      label={text.daysOf({
                        who: each.participantId,
                        days: number(new Set(each.days.map(({ localDate }) => localDate)).size),
                        recorded: number(total(each.days.map((day) => day.minutesRecorded ?? 0))),
                        blind: number(total(each.days.map((day) => day.blindMinutes ?? 0))),
                      })}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <CountTable
        title={text.devices}
        lines={[
          ...DEVICES.filter((device) => sums.devices.has(device)).map((device) => ({
            name: words.devices[device],
            count: sums.devices.get(device)?.count ?? 0,
            persons: sums.devices.get(device)?.persons ?? 0,
          })),
          {
            name: text.offline,
            count: offline,
            persons: figures.filter((each) => each.offline > 0).length,
          },
        ]}
        of={rows}
      />
      {gaps.length === 0 ? (
        <section class="stack tight" aria-labelledby="gaps-title">
          <h2 id="gaps-title">{text.gaps}</h2>
          <p class="muted">{text.noGaps}</p>
        </section>
      ) : (
        <CountTable
          title={text.gaps}
          lines={gaps.map((reason) => ({
            name: text.gapReasons[reason],
            count: (sums.gaps.get(reason)?.count ?? 0) / 60,
            persons: sums.gaps.get(reason)?.persons ?? 0,
          }))}
          unit={text.hours}
        />
      )}
      {otherDevices.length > 0 && (
        <CountTable
          title={text.otherDevices}
          lines={otherDevices.map((name) => ({
            name: text.otherDeviceNames[name] ?? name,
            count: sums.otherDevices.get(name)?.count ?? 0,
            persons: sums.otherDevices.get(name)?.persons ?? 0,
          }))}
          of={total([...sums.otherDevices.values()].map(({ count }) => count))}
        />
      )}
      <div class="stack tight">
        <CountTable
          title={text.scopes}
          lines={RECORDING_SCOPES.map((scope) => {
            const found = journeys.filter(({ recordingScope }) => recordingScope === scope);
            return {
              name: words.recordingScopes[scope],
              count: found.length,
              persons: new Set(found.map(({ participantId }) => participantId)).size,
            };
          }).filter(({ count }) => count > 0)}
          of={journeys.length}
        />
        <p class="hint">{text.scopesWhy}</p>
      </div>
    </div>
  );
}

type Sum = { readonly count: number; readonly persons: number };

function sumOver(figures: readonly PersonFigures[]) {
  const sum = (of: (person: PersonFigures) => ReadonlyMap<string, number>): Map<string, Sum> => {
    const sums = new Map<string, Sum>();
    for (const person of figures)
      for (const [key, count] of of(person)) {
        const known = sums.get(key) ?? { count: 0, persons: 0 };
        sums.set(key, { count: known.count + count, persons: known.persons + 1 });
      }
    return sums;
  };
  return {
    devices: sum(({ devices }) => devices),
    gaps: sum(({ gaps }) => gaps),
    otherDevices: sum(({ otherDevices }) => otherDevices),
  };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
