/** The rows, to be chosen; what is left out is struck through and says why. */
import type { Touchpoint } from '../../lib/core/touchpoint';
import type { Exclusion } from '../../lib/core/workspace';
import { formatDateTime } from '../../lib/languages';
import { useLanguage, useWords } from '../language-context';
import { usePoolWords } from './pool-words';

type Props = {
  readonly rows: readonly Touchpoint[];
  readonly exclusionOf: (row: Touchpoint) => Exclusion | undefined;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (eventIds: readonly string[], on: boolean) => void;
};

export function RowsTable({ rows, exclusionOf, selected, onSelect }: Props) {
  const language = useLanguage();
  const words = useWords();
  const text = usePoolWords().rows;
  const stateOf = (row: Touchpoint): string => {
    const exclusion = exclusionOf(row);
    if (exclusion !== undefined) {
      const said = text.byYou({ reason: words.excludeReasons[exclusion.reason] });
      return exclusion.note === '' ? said : `${said} (${exclusion.note})`;
    }
    if (!row.excluded) return text.counts;
    const reason =
      row.excludeReason === '' ? words.excludeReasons.other : words.excludeReasons[row.excludeReason];
    return text.byPerson({ reason });
  };
  return (
    <div class="table-scroll">
      <table class="pool-table touchpoints">
        <thead>
          <tr>
            <th scope="col" class="narrow">
              <input
                type="checkbox"
                aria-label={text.chooseAll}
                checked={rows.every(({ eventId }) => selected.has(eventId))}
                onChange={({ currentTarget: { checked } }) =>
                  onSelect(
                    rows.map(({ eventId }) => eventId),
                    checked,
                  )
                }
              />
            </th>
            <th scope="col">{text.when}</th>
            <th scope="col">{text.what}</th>
            <th scope="col">{text.where}</th>
            <th scope="col">{text.brand}</th>
            <th scope="col">{text.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const when = formatDateTime(language, row.start, 'dateTime', row.timeZone);
            const what = words.types[row.touchpointType];
            return (
              <tr key={`${row.installId} ${row.eventId}`} class={row.excluded ? 'left-out' : undefined}>
                <td class="narrow">
                  <input
                    type="checkbox"
                    aria-label={`${text.choose}: ${what}, ${when}`}
                    checked={selected.has(row.eventId)}
                    onChange={({ currentTarget: { checked } }) => onSelect([row.eventId], checked)}
                  />
                </td>
                <td class="when">{when}</td>
                <td class="what">
                  {what}
                  {row.product !== '' && <small class="muted entry-detail">{row.product}</small>}
                </td>
                <td class="where">{row.pageHost === '' ? words.channels[row.channel] : row.pageHost}</td>
                <td>{row.brands.map(({ brand }) => brand).join(', ')}</td>
                <td>{stateOf(row)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
