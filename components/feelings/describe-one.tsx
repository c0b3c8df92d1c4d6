/** Where a touchpoint is chosen to be rated or described: those not rated yet come first to mind. */
import { useState } from 'preact/hooks';
import { tellEntry } from '../../lib/charts/tell-entry';
import type { OneJourneyProps } from '../dashboard/one-journey-view';
import { storyLanguageOf } from '../../lib/languages/story';
import { useLanguage } from '../language-context';
import { ChosenEntries } from '../map/chosen-entries';

/** A list of more options is no list; the touchpoint table finds them all. */
const MOST = 200;

export function DescribeOne({ one, slots }: Pick<OneJourneyProps, 'one' | 'slots'>) {
  const language = storyLanguageOf(useLanguage());
  const { story, words } = language;
  const [chosen, setChosen] = useState('');
  const kept = one.built.entries.filter(({ touchpoint }) => !touchpoint.excluded).slice(-MOST);
  const entry = kept.find(({ touchpoint }) => touchpoint.eventId === chosen);
  if (kept.length === 0) return null;
  return (
    <section class="stack tight no-print">
      <h2>{story.feelings.add}</h2>
      <label class="field">
        <span>{story.feelings.which}</span>
        <select value={chosen} onChange={({ currentTarget: { value } }) => setChosen(value)}>
          <option value="">–</option>
          {kept.map((each) => {
            const { title, detail } = tellEntry(each, language);
            const unrated = each.touchpoint.valence === null ? ` (${words.common.notRated})` : '';
            return (
              <option key={each.touchpoint.eventId} value={each.touchpoint.eventId}>
                {`${each.seq}. ${title} · ${detail}${unrated}`}
              </option>
            );
          })}
        </select>
      </label>
      {entry !== undefined && (
        <ChosenEntries digest={one.digest} slots={slots} title={story.feelings.which} entries={[entry]} />
      )}
    </section>
  );
}
