/** A short table of counts: of how many, over how many participants. */
import { useId } from 'preact/hooks';
import { formatNumber } from '../../lib/languages';
import { useLanguage } from '../language-context';
import { usePoolWords } from './pool-words';

type Props = {
  readonly title: string;
  readonly lines: readonly { readonly name: string; readonly count: number; readonly persons: number }[];
  /** What the counts are of; without it they stand alone, in `unit`. */
  readonly of?: number;
  readonly unit?: string;
};

export function CountTable({ title, lines, of, unit }: Props) {
  const language = useLanguage();
  const text = usePoolWords();
  const own = useId();
  const number = (value: number) => formatNumber(language, value, { maximumFractionDigits: 1 });
  return (
    <section class="stack tight" aria-labelledby={own}>
      <h2 id={own}>{title}</h2>
      <div class="table-scroll">
        <table class="pool-table">
          <thead>
            <tr>
              <th scope="col">{text.compliance.item}</th>
              <th scope="col" class="number">
                {unit ?? text.compliance.xOfN}
              </th>
              {of !== undefined && (
                <th scope="col" class="number">
                  {text.compliance.share}
                </th>
              )}
              <th scope="col" class="number">
                {text.coverage.persons}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ name, count, persons }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="number">
                  {of === undefined ? number(count) : text.compliance.of({ x: number(count), n: number(of) })}
                </td>
                {of !== undefined && (
                  <td class="number">
                    {of > 0 &&
                      formatNumber(language, count / of, { style: 'percent', maximumFractionDigits: 0 })}
                  </td>
                )}
                <td class="number">{number(persons)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
