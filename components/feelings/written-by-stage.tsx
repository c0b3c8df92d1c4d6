/** Pain points, opportunities, goals and expectations, collected under their stages. */
import type { Felt } from '../../lib/app/analysis/story';
import { tellEntry } from '../../lib/charts/tell-entry';
import type { Entry } from '../../lib/core/entry';
import { STAGES, type Stage } from '../../lib/core/vocabulary';
import { storyLanguageOf } from '../../lib/languages/story';
import { formatNumber } from '../../lib/languages';
import { useFigureWords } from '../figure-words';
import { useLanguage } from '../language-context';

type Kind = 'painPoint' | 'opportunity' | 'goal' | 'expectation';

export function WrittenByStage({ felt: { written, allWritten } }: { readonly felt: Felt }) {
  const language = storyLanguageOf(useLanguage());
  const { id, words, story } = language;
  const { newestWritten } = useFigureWords();
  const text = story.feelings;
  const kinds: readonly (readonly [Kind, string])[] = [
    ['painPoint', text.pains],
    ['opportunity', text.opportunities],
    ['goal', text.goals],
    ['expectation', text.expectations],
  ];
  const said = (stage: Stage, kind: Kind): Entry[] =>
    written.filter((entry) => entry.stage === stage && entry.touchpoint[kind] !== '');
  const stages = STAGES.filter((stage) => kinds.some(([kind]) => said(stage, kind).length > 0));
  return (
    <section class="stack tight">
      <h2 id="written-title">{text.byStage}</h2>
      {stages.length === 0 ? (
        <p class="empty">{text.nothing}</p>
      ) : (
        <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="written-title">
          <table class="written-table">
            <thead>
              <tr>
                <th scope="col">{words.charts.stage}</th>
                {kinds.map(([kind, name]) => (
                  <th key={kind} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {stages.map((stage) => (
                <tr key={stage}>
                  <th scope="row">{words.stagesPlain[stage]}</th>
                  {kinds.map(([kind]) => (
                    <td key={kind}>
                      <ul class="plain">
                        {said(stage, kind).map((entry) => (
                          <li key={entry.touchpoint.eventId}>
                            {entry.touchpoint[kind]}
                            <small class="muted entry-detail">{tellEntry(entry, language).title}</small>
                          </li>
                        ))}
                      </ul>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {allWritten > written.length && (
        <p class="hint">
          {newestWritten({ shown: formatNumber(id, written.length), all: formatNumber(id, allWritten) })}
        </p>
      )}
    </section>
  );
}
