/** Compliance, for all participants together and for each. metrics.md, row 18. */
import { useMemo } from 'preact/hooks';
import { complianceOf, type Share } from '../../lib/core/metrics/compliance';
import { formatDuration, formatNumber } from '../../lib/languages';
import { useLanguage } from '../language-context';
import { usePoolWords } from './pool-words';
import { ShareCells } from './share';
import type { StudyPageProps } from './study-page';

export function CompliancePage({ figures }: StudyPageProps) {
  const language = useLanguage();
  const words = usePoolWords();
  const text = { ...words.compliance, participant: words.participants.participant };
  const all = useMemo(() => complianceOf(figures), [figures]);
  const each = useMemo(
    () => figures.map((person) => ({ who: person.participantId, figures: complianceOf([person]) })),
    [figures],
  );
  const minutes = (value: number | null) =>
    value === null ? text.unknown : formatDuration(language, value * 60);
  const short = ({ x, n }: Share) =>
    n === 0 ? '' : `${formatNumber(language, x)}/${formatNumber(language, n)}`;
  const shares: readonly (readonly [string, Share])[] = [
    [text.answered, all.answered],
    [text.delivered, all.delivered],
    [text.sameDay, all.sameDay],
    [text.without, all.daysWithout],
    [text.saidNothing, all.saidNothing],
    [text.reviewed, all.reviewed],
  ];
  return (
    <div class="stack wide-gap">
      <div class="stack tight">
        <h1>{text.title}</h1>
        <p class="muted">{text.lead}</p>
      </div>
      <div class="table-scroll">
        <table class="pool-table">
          <caption>{text.all}</caption>
          <thead>
            <tr>
              <th scope="col">{text.item}</th>
              <th scope="col" class="number">
                {text.share}
              </th>
              <th scope="col" class="number">
                {text.xOfN}
              </th>
              <th scope="col">
                <span class="visually-hidden">{text.share}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shares.map(([name, share]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <ShareCells share={share} />
              </tr>
            ))}
            <tr>
              <th scope="row">{text.latency}</th>
              <td class="number">{minutes(all.latencyMinutes)}</td>
              <td>{''}</td>
              <td>{''}</td>
            </tr>
            {(
              [
                [text.recorded, all.recorded],
                [text.blind, all.blind],
              ] as const
            ).map(([name, mean]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="number">{minutes(mean.minutes)}</td>
                <td class="number">{mean.n > 0 && text.overDays({ count: mean.n })}</td>
                <td>{''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="table-scroll">
        <table class="pool-table">
          <caption>{text.each}</caption>
          <thead>
            <tr>
              <th scope="col">{text.participant}</th>
              {Object.values(text.short).map((name) => (
                <th key={name} scope="col" class="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {each.map(({ who, figures: one }) => (
              <tr key={who}>
                <th scope="row">{who}</th>
                <td class="number">{short(one.answered)}</td>
                <td class="number">{short(one.delivered)}</td>
                <td class="number">{one.latencyMinutes === null ? '' : minutes(one.latencyMinutes)}</td>
                <td class="number">{short(one.sameDay)}</td>
                <td class="number">{one.recorded.minutes === null ? '' : minutes(one.recorded.minutes)}</td>
                <td class="number">{one.blind.minutes === null ? '' : minutes(one.blind.minutes)}</td>
                <td class="number">{short(one.daysWithout)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
