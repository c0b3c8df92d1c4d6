/** One file of the hand-over: found rows as a table, or the file's own text; what can be taken out, by row or by field. */
import { useMemo, useState } from 'preact/hooks';
import type { HandoverFile } from '../../lib/app/handover';
import { formatNumber } from '../../lib/languages';
import { Segmented } from '../dashboard/segmented';
import { useHandoverWords } from '../handover-words';
import { useLanguage } from '../language-context';
import { FileTableView } from './file-table';
import { cellOf, findRows, readTable } from './read-file';
import { rightsOf, type TakeOut } from './use-take-out';
import { WrittenText } from './written-text';

export type Shown = 'table' | 'text';

type Props = {
  readonly file: HandoverFile;
  readonly shown: Shown;
  readonly takeOut: TakeOut;
  readonly onShow: (shown: Shown) => void;
};

export function FileView({ file, shown, takeOut, onShow }: Props) {
  const words = useHandoverWords();
  const language = useLanguage();
  const [search, setSearch] = useState('');
  const [day, setDay] = useState('');
  const [field, setField] = useState('');
  const isTable = file.name.endsWith('.csv');
  const table = useMemo(() => (isTable ? readTable(file) : null), [file]);
  const found = useMemo(() => (table === null ? [] : findRows(table, search, day)), [table, search, day]);

  if (table === null) return <WrittenText text={file.text ?? ''} />;
  const rights = rightsOf(file.name);
  const idColumn = file.name === 'journeys.csv' ? 'case_id' : 'event_id';
  const idsOf = (column: string) => found.map((row) => cellOf(table, row, column));
  const days = [
    ...new Set(
      table.rows.map((row) => cellOf(table, row, 'start').slice(0, 10)).filter((each) => each !== ''),
    ),
  ].sort();
  const number = (value: number) => formatNumber(language, value);
  const isNarrowed = search.trim() !== '' || day !== '';
  const fields = rights.fields.filter((column) => found.some((row) => cellOf(table, row, column) !== ''));

  return (
    <div class="stack">
      <div class="row apart">
        <Segmented
          name="shown"
          label={words.view}
          values={['table', 'text'] as const}
          words={(each) => (each === 'table' ? words.asTable : words.asWritten)}
          value={shown}
          onChange={onShow}
        />
        <p class="muted count" role="status">
          {words.found({ found: number(found.length), all: number(table.rows.length) })}
        </p>
      </div>
      {shown === 'text' ? (
        <WrittenText text={file.text ?? ''} />
      ) : (
        <>
          <div class="row handover-search">
            <label class="field grow">
              <span>{words.search}</span>
              <input
                type="search"
                value={search}
                placeholder={words.searchHint}
                onInput={({ currentTarget: { value } }) => setSearch(value)}
              />
            </label>
            {days.length > 1 && (
              <label class="field">
                <span>{words.day}</span>
                <select value={day} onChange={({ currentTarget: { value } }) => setDay(value)}>
                  <option value="">{words.anyDay}</option>
                  {days.map((each) => (
                    <option key={each} value={each}>
                      {each}
                    </option>
                  ))}
                </select>
              </label>
            )}
          </div>
          {isNarrowed && found.length > 0 && (
            <div class="row">
              {rights.rowId !== '' && (
                <button type="button" onClick={() => void takeOut.rows(file.name, idsOf(rights.rowId))}>
                  {words.removeFound({ count: found.length })}
                </button>
              )}
              {fields.length > 0 && (
                <>
                  <select
                    aria-label={words.field}
                    value={field}
                    onChange={({ currentTarget: { value } }) => setField(value)}
                  >
                    <option value="">{words.field} …</option>
                    {fields.map((column) => (
                      <option key={column} value={column}>
                        {column}
                      </option>
                    ))}
                  </select>
                  {field !== '' && (
                    <button
                      type="button"
                      onClick={() => void takeOut.field(file.name, idsOf(idColumn), field)}
                    >
                      {words.bluntFound({ count: found.length, field })}
                    </button>
                  )}
                </>
              )}
            </div>
          )}
          {found.length === 0 ? (
            <p class="empty">{table.rows.length === 0 ? words.noRows : words.none}</p>
          ) : (
            <FileTableView
              key={file.name}
              table={table}
              rows={found}
              rights={rights}
              onRemove={(row) => void takeOut.rows(file.name, [cellOf(table, row, rights.rowId)])}
              onEmpty={(row, column) => void takeOut.field(file.name, [cellOf(table, row, idColumn)], column)}
            />
          )}
        </>
      )}
    </div>
  );
}
