/** Rows of one pooled journey: leave out with a reason, put back. */
import { useMemo, useState } from 'preact/hooks';
import { pooledSource } from '../../lib/app/pool/pooled-source';
import type { Journey } from '../../lib/core/journey';
import type { Touchpoint } from '../../lib/core/touchpoint';
import type { EventKey, Exclusion } from '../../lib/core/workspace';
import type { ExcludeReason } from '../../lib/core/vocabulary';
import { formatNumber } from '../../lib/languages';
import { useDoors } from '../doors';
import { useLanguage, useWords } from '../language-context';
import { useTell } from '../undo';
import { readyOr, useObserved } from '../use-observed';
import { ExcludeForm } from './exclude-form';
import { usePoolWords } from './pool-words';
import { RowsTable } from './rows-table';
import type { StudyPageProps } from './study-page';
import { useWorkspaceDoors } from './workspace-doors';

const MOST = 200;
const byName = new Intl.Collator('en', { numeric: true });
const NO_JOURNEYS: readonly Journey[] = [];
const NO_ROWS: readonly Touchpoint[] = [];
const NO_EXCLUSIONS: readonly Exclusion[] = [];

export function RowsPage({ study }: StudyPageProps) {
  const { store: own, now } = useDoors();
  const { workspace } = useWorkspaceDoors();
  const language = useLanguage();
  const words = useWords();
  const text = usePoolWords().rows;
  const tell = useTell();
  const number = (value: number) => formatNumber(language, value);
  const { studyId } = study;
  const source = useMemo(() => pooledSource(own, workspace, studyId), [own, workspace, studyId]);
  const journeys = readyOr(
    useObserved(() => source.journeys(), `journeys ${studyId}`),
    NO_JOURNEYS,
  );
  const ordered = useMemo(() => [...journeys].sort((a, b) => byName.compare(a.need, b.need)), [journeys]);
  const [wanted, setWanted] = useState('');
  const [search, setSearch] = useState('');
  const [show, setShow] = useState<'all' | 'in' | 'out'>('all');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const journey = ordered.find(({ caseId }) => caseId === wanted) ?? ordered[0];
  const caseId = journey?.caseId ?? '';
  const rows = readyOr(
    useObserved(() => source.touchpointsOf(caseId), `rows ${studyId} ${caseId}`),
    NO_ROWS,
  );
  const exclusions = readyOr(
    useObserved(() => workspace.exclusions(studyId), `exclusions ${studyId}`),
    NO_EXCLUSIONS,
  );
  const byEvent = useMemo(
    () =>
      new Map(exclusions.map((each) => [`${each.participantId}\n${each.installId}\n${each.eventId}`, each])),
    [exclusions],
  );
  const keyOf = (row: Touchpoint): EventKey => ({
    studyId,
    participantId: journey?.participantId ?? '',
    installId: row.installId,
    eventId: row.eventId,
  });
  const exclusionOf = (row: Touchpoint) => {
    const { participantId, installId, eventId } = keyOf(row);
    return byEvent.get(`${participantId}\n${installId}\n${eventId}`);
  };
  const found = rows.filter(
    (row) => (show === 'all' || row.excluded === (show === 'out')) && holds(row, search.trim().toLowerCase()),
  );
  const shown = found.slice(0, MOST);
  const chosen = shown.filter(({ eventId }) => selected.has(eventId));

  const leaveOut = (reason: ExcludeReason, note: string) => {
    const before = chosen.flatMap((row) => exclusionOf(row) ?? []);
    const next = chosen.map((row) => ({ ...keyOf(row), reason, note, excludedAt: now() }));
    const undo = async () => {
      await workspace.removeExclusions(next);
      if (before.length > 0) await workspace.putExclusions(before);
    };
    workspace.putExclusions(next).then(
      () => tell(text.leftOut({ count: next.length }), undo),
      () => tell(words.common.failed),
    );
    setSelected(new Set());
  };
  const putBack = () => {
    const before = chosen.flatMap((row) => exclusionOf(row) ?? []);
    if (before.length === 0) return;
    workspace.removeExclusions(before).then(
      () => tell(text.wasPutBack({ count: before.length }), () => workspace.putExclusions(before)),
      () => tell(words.common.failed),
    );
    setSelected(new Set());
  };

  return (
    <div class="stack">
      <div class="stack tight">
        <h1>{text.title}</h1>
        <p class="muted">{text.lead}</p>
        {exclusions.length > 0 && <p class="count">{text.total({ count: exclusions.length })}</p>}
      </div>
      <div class="rows-form">
        <label class="field">
          <span>{text.journey}</span>
          <select
            value={caseId}
            onChange={({ currentTarget: { value } }) => {
              setWanted(value);
              setSelected(new Set());
            }}
          >
            {ordered.map((each) => (
              <option key={each.caseId} value={each.caseId}>
                {each.need}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{text.search}</span>
          <input type="search" value={search} onInput={({ currentTarget: { value } }) => setSearch(value)} />
        </label>
        <label class="field">
          <span>{text.show}</span>
          <select
            value={show}
            onChange={({ currentTarget: { value } }) =>
              setShow(value === 'in' || value === 'out' ? value : 'all')
            }
          >
            <option value="all">{text.showAll}</option>
            <option value="in">{text.showIn}</option>
            <option value="out">{text.showOut}</option>
          </select>
        </label>
      </div>
      <p class="muted count" role="status">
        {text.shown({ shown: number(found.length), all: number(rows.length) })}{' '}
        {found.length > MOST && text.more({ count: number(MOST) })}
      </p>
      {chosen.length > 0 && (
        <ExcludeForm
          count={chosen.length}
          canPutBack={chosen.some((row) => exclusionOf(row) !== undefined)}
          onLeaveOut={leaveOut}
          onPutBack={putBack}
        />
      )}
      {shown.length === 0 ? (
        <p class="empty">{text.none}</p>
      ) : (
        <RowsTable
          rows={shown}
          exclusionOf={exclusionOf}
          selected={selected}
          onSelect={(eventIds, on) => {
            const next = new Set(selected);
            for (const eventId of eventIds)
              if (on) next.add(eventId);
              else next.delete(eventId);
            setSelected(next);
          }}
        />
      )}
    </div>
  );
}

function holds({ pageHost, product, note, seller, brands }: Touchpoint, search: string): boolean {
  if (search === '') return true;
  const texts = [pageHost, product, note, seller, ...brands.map(({ brand }) => brand)];
  return texts.some((text) => text.toLowerCase().includes(search));
}
