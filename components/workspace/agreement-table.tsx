/** One agreement: the figure in words, and the table of who said what. */
import type { Agreement } from '../../lib/core/metrics/agreement';
import { formatNumber } from '../../lib/languages';
import { useLanguage } from '../language-context';
import { usePoolWords } from './pool-words';

/** Below so many rows no percentage stands. */
const ENOUGH = 20;

type Props = {
  readonly first: string;
  readonly second: string;
  readonly values: readonly string[];
  readonly nameOf: (value: string) => string;
  readonly agreement: Agreement;
};

export function AgreementTable({ first, second, values, nameOf, agreement }: Props) {
  const language = useLanguage();
  const text = usePoolWords().agreement;
  const number = (value: number) => formatNumber(language, value);
  const { n, agreed, kappa, cells } = agreement;
  const said = {
    x: number(agreed),
    n: number(n),
    share: formatNumber(language, n === 0 ? 0 : agreed / n, { style: 'percent', maximumFractionDigits: 0 }),
    kappa:
      kappa === null
        ? text.noKappa
        : formatNumber(language, kappa, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  };
  const known = new Set([...cells.keys(), ...[...cells.values()].flatMap((row) => [...row.keys()])]);
  const shown = [
    ...values.filter((value) => known.has(value)),
    ...[...known].filter((value) => !values.includes(value)),
  ];
  return (
    <>
      <p class="strong">{n < ENOUGH ? text.figureFew(said) : text.figure(said)}</p>
      <div class="table-scroll">
        <table class="pool-table">
          <caption>{text.table({ first, second })}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="visually-hidden">{first}</span>
              </th>
              {shown.map((value) => (
                <th key={value} scope="col" class="number">
                  {nameOf(value)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row}>
                <th scope="row">{nameOf(row)}</th>
                {shown.map((column) => (
                  <td key={column} class={row === column ? 'number strong' : 'number'}>
                    {number(cells.get(row)?.get(column) ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
