/** Pages that fit several journeys wait here until the person says which. */
import { tellEntry } from '../../lib/charts/tell-entry';
import { buildJourney } from '../../lib/core/build-journey';
import type { Journey } from '../../lib/core/journey';
import type { Settings } from '../../lib/core/ports';
import type { Touchpoint } from '../../lib/core/touchpoint';
import { languageOf } from '../../lib/languages';
import type { Corrections } from '../correction/use-corrections';
import { useLanguage } from '../language-context';

type WaitingPagesProps = {
  readonly rows: readonly Touchpoint[];
  readonly journeys: readonly Journey[];
  readonly settings: Settings;
  readonly corrections: Corrections;
};

export function WaitingPages({ rows, journeys, settings, corrections }: WaitingPagesProps) {
  const language = languageOf(useLanguage());
  const { words } = language;
  return (
    <ul class="plain stack tight">
      {rows.map((row) => {
        const fitting = journeys.filter(({ caseId }) => row.fittingCaseIds.includes(caseId));
        const choices = fitting.length > 0 ? fitting : journeys.filter(({ state }) => state !== 'finished');
        const [entry] = choices[0] === undefined ? [] : buildJourney(choices[0], [row], settings).entries;
        if (entry === undefined) return null;
        const { title, detail } = tellEntry(entry, language);
        return (
          <li key={row.eventId} class="entry-line">
            <span class="entry-title">{title}</span>
            <small class="muted entry-detail">
              {row.pageHost} · {detail}
            </small>
            <div class="row">
              {choices.map(({ caseId, need }) => (
                <button
                  key={caseId}
                  type="button"
                  class="small-button"
                  onClick={() => void corrections.assignTo(row, caseId)}
                >
                  {need}
                </button>
              ))}
              <button
                type="button"
                class="small-button quiet"
                onClick={() => void corrections.remove([row.eventId])}
              >
                {words.review.discard}
              </button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
