/** Every touchpoint of the journey as a row: find, sort, correct, delete with undo; a page at a time. */
import { useState } from 'preact/hooks';
import { NO_FILTER, TABLE_SORTS, type TableSort } from '../../lib/core/table-view';
import { formatNumber } from '../../lib/languages';
import { useCorrections } from '../correction/use-corrections';
import { useDoors } from '../doors';
import { useLanguage, useWords } from '../language-context';
import type { ViewProps } from './dashboard-view';
import { NotYet } from './not-yet';
import { Pager } from '../pager';
import { TableFilters } from './table-filters';
import { TouchpointRow } from './touchpoint-row';
import { useAnswer } from './use-answer';

const PAGE = 50;

export function TouchpointsView({ title, overview, caseId }: ViewProps) {
  const words = useWords();
  const language = useLanguage();
  const text = words.dashboard;
  const { canCorrect } = useDoors();
  const corrections = useCorrections();
  const [filter, setFilter] = useState(NO_FILTER);
  const [sort, setSort] = useState<{ readonly by: TableSort; readonly descending: boolean }>({
    by: 'when',
    descending: true,
  });
  const [page, setPage] = useState(0);
  const [open, setOpen] = useState('');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());

  const answer = useAnswer('table', {
    caseId,
    filter,
    sort: sort.by,
    descending: sort.descending,
    page,
    size: PAGE,
  });
  if (answer === null || overview === null) return <NotYet title={title} failed={false} />;
  const { brands, rows: shown } = answer;
  const { slots } = overview;
  const pages = Math.max(1, Math.ceil(answer.found / PAGE));
  const at = answer.page;
  const number = (value: number) => formatNumber(language, value);
  const marked = shown.filter(({ touchpoint }) => selected.has(touchpoint.eventId));
  const toggle = (eventIds: readonly string[], on: boolean) => {
    const next = new Set(selected);
    for (const eventId of eventIds)
      if (on) next.add(eventId);
      else next.delete(eventId);
    setSelected(next);
  };

  if (answer.all === 0) {
    return (
      <section class="empty stack tight">
        <h1>{text.noRowsTitle}</h1>
        <p>{text.noRowsLead}</p>
      </section>
    );
  }
  return (
    <section class="stack" aria-labelledby="touchpoints-title">
      <div class="row apart">
        <h1 id="touchpoints-title">{text.touchpoints}</h1>
        <p class="muted count" role="status">
          {text.shown({ shown: number(answer.found), all: number(answer.all) })}
        </p>
      </div>
      <TableFilters
        filter={filter}
        brands={brands}
        onChange={(next) => {
          setFilter(next);
          setPage(0);
        }}
      />
      {canCorrect && marked.length > 0 && (
        <div class="row">
          <span>{text.selected({ count: marked.length })}</span>
          <button
            type="button"
            onClick={() => {
              void corrections.remove(marked.map(({ touchpoint }) => touchpoint.eventId));
              setSelected(new Set());
            }}
          >
            {text.deleteChosen}
          </button>
        </div>
      )}
      {answer.found === 0 ? (
        <p class="empty">{text.noneMatch}</p>
      ) : (
        <div class="table-scroll">
          <table class="touchpoints">
            <thead>
              <tr>
                <th scope="col" class="narrow no-print">
                  <input
                    type="checkbox"
                    aria-label={text.selectAll}
                    checked={marked.length === shown.length}
                    onChange={({ currentTarget: { checked } }) =>
                      toggle(
                        shown.map(({ touchpoint }) => touchpoint.eventId),
                        checked,
                      )
                    }
                  />
                </th>
                {TABLE_SORTS.map((column) => (
                  <th
                    key={column}
                    scope="col"
                    class={column === 'active' ? 'number' : undefined}
                    aria-sort={sort.by === column ? (sort.descending ? 'descending' : 'ascending') : 'none'}
                  >
                    <button
                      type="button"
                      class="sort"
                      title={text.sortBy({ column: text.columns[column] })}
                      onClick={() =>
                        setSort({ by: column, descending: sort.by === column && !sort.descending })
                      }
                    >
                      {text.columns[column]}
                      <span aria-hidden="true">
                        {sort.by === column ? (sort.descending ? '↓' : '↑') : ''}
                      </span>
                    </button>
                    <span class="print-only">{text.columns[column]}</span>
                  </th>
                ))}
                <th scope="col" class="no-print">
                  <span class="visually-hidden">{words.correction.change}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((entry) => {
                const { eventId } = entry.touchpoint;
                return (
                  <TouchpointRow
                    key={eventId}
                    entry={entry}
                    slots={slots}
                    brands={brands}
                    corrections={corrections}
                    selected={selected.has(eventId)}
                    open={open === eventId}
                    onSelect={(on) => toggle([eventId], on)}
                    onOpen={(opened) => setOpen(opened ? eventId : '')}
                  />
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      <Pager page={at} pages={pages} onPage={setPage} />
    </section>
  );
}
