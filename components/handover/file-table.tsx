/** Rows of a file as a table, cell for cell as the text has them; a row opens to all its fields. */
import { Fragment } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useHandoverWords } from '../handover-words';
import { Pager } from '../pager';
import { spokenColumns, type FileRow, type FileTable } from './read-file';
import type { FileRights } from './use-take-out';

type Props = {
  readonly table: FileTable;
  readonly rows: readonly FileRow[];
  readonly rights: FileRights;
  readonly onRemove: (row: FileRow) => void;
  readonly onEmpty: (row: FileRow, column: string) => void;
};

const PAGE = 50;

export function FileTableView({ table, rows, rights, onRemove, onEmpty }: Props) {
  const words = useHandoverWords();
  const [page, setPage] = useState(0);
  const [open, setOpen] = useState(0);
  const columns = useMemo(() => spokenColumns(table), [table]);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const at = Math.min(page, pages - 1);
  const canAct = rights.rowId !== '' || rights.fields.length > 0;
  return (
    <div class="stack">
      <div class="table-scroll file-scroll" tabIndex={0} role="group" aria-label={words.asTable}>
        <table class="file-rows">
          <thead>
            <tr>
              {canAct && (
                <th scope="col" class="no-print">
                  <span class="visually-hidden">{words.details}</span>
                </th>
              )}
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(at * PAGE, (at + 1) * PAGE).map((row) => (
              <Fragment key={row.line}>
                <tr>
                  {canAct && (
                    <td class="acts no-print">
                      {rights.rowId !== '' && (
                        <button
                          type="button"
                          class="small-button"
                          aria-label={words.rowNamed({ row: String(row.line) })}
                          onClick={() => onRemove(row)}
                        >
                          {words.removeRow}
                        </button>
                      )}
                      {rights.fields.length > 0 && (
                        <button
                          type="button"
                          class="small-button"
                          aria-expanded={open === row.line}
                          aria-label={words.detailsNamed({ row: String(row.line) })}
                          onClick={() => setOpen(open === row.line ? 0 : row.line)}
                        >
                          {words.details}
                        </button>
                      )}
                    </td>
                  )}
                  {columns.map((column) => (
                    <td key={column}>{row.cells[table.columns.indexOf(column)]}</td>
                  ))}
                </tr>
                {open === row.line && (
                  <tr class="open-row">
                    <td colSpan={columns.length + 1}>
                      <dl class="file-fields">
                        {columns.map((column) => {
                          const cell = row.cells[table.columns.indexOf(column)] ?? '';
                          return (
                            cell !== '' && (
                              <div key={column}>
                                <dt>{column}</dt>
                                <dd>
                                  {cell}{' '}
                                  {rights.fields.includes(column) && (
                                    <button
                                      type="button"
                                      class="small-button"
                                      aria-label={words.emptyNamed({ field: column })}
                                      onClick={() => onEmpty(row, column)}
                                    >
                                      {words.empty}
                                    </button>
                                  )}
                                </dd>
                              </div>
                            )
                          );
                        })}
                      </dl>
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <Pager words={words} page={at} pages={pages} onPage={setPage} />
    </div>
  );
}
