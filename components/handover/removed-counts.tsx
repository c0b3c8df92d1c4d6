/** What was taken out, by day: the counts that go along as `removed.csv`. */
import { formatNumber } from '../../lib/languages';
import { useDoors } from '../doors';
import { useHandoverWords } from '../handover-words';
import { useLanguage } from '../language-context';
import { readyOr, useObserved } from '../use-observed';

export function RemovedCounts() {
  const { store } = useDoors();
  const words = useHandoverWords();
  const language = useLanguage();
  const removals = readyOr(
    useObserved(() => store.diaryRows('removals'), 'removals'),
    [],
  ).filter(({ deleted, redacted, excluded }) => deleted + redacted + excluded > 0);
  const number = (value: number) => formatNumber(language, value);
  return (
    <section class="stack tight" aria-labelledby="removed-title">
      <h2 id="removed-title">{words.removedTitle}</h2>
      <p class="muted">{removals.length === 0 ? words.removedNone : words.removedLead}</p>
      {removals.length > 0 && (
        <div class="table-scroll">
          <table class="removed-counts">
            <thead>
              <tr>
                <th scope="col">{words.removedDay}</th>
                <th scope="col" class="number">
                  {words.deleted}
                </th>
                <th scope="col" class="number">
                  {words.redacted}
                </th>
              </tr>
            </thead>
            <tbody>
              {removals.map(({ localDate, deleted, redacted }) => (
                <tr key={localDate}>
                  <td>{localDate}</td>
                  <td class="number">{number(deleted)}</td>
                  <td class="number">{number(redacted)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
