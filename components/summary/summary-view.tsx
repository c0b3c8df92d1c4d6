/** The journey in sentences, each with its figure and the touchpoints behind it. */
import { useMemo, useState } from 'preact/hooks';
import type { BuiltJourney } from '../../lib/core/entry';
import type { Gap } from '../../lib/core/gap';
import { SENTENCE_GROUPS, summarise, type Sentence } from '../../lib/core/summarise';
import { formatNumber } from '../../lib/languages';
import { storyLanguageOf } from '../../lib/languages/story';
import { useDoors } from '../doors';
import { useLanguage } from '../language-context';
import { ChosenEntries } from '../map/chosen-entries';
import '../map/journey-map.css';
import { FiguresTable } from './figures-table';
import { saySentence } from './say-sentence';
import './summary.css';

type Props = {
  readonly built: BuiltJourney;
  readonly gaps: readonly Gap[];
  readonly shown: number;
  readonly total: number;
};

export function SummaryView({ built, gaps, shown, total }: Props) {
  const { now } = useDoors();
  const { id, story } = storyLanguageOf(useLanguage());
  const text = story.summary;
  const sentences = useMemo(() => summarise(built, gaps, now()), [built, gaps, now]);
  return (
    <article class="summary stack">
      <h1>{text.title}</h1>
      {sentences.length === 0 ? (
        <p class="empty">{text.empty}</p>
      ) : (
        <>
          <p class="muted">
            {text.lead} {story.figure.n({ shown: formatNumber(id, shown), total: formatNumber(id, total) })}.
          </p>
          {SENTENCE_GROUPS.map((group) => {
            const own = sentences.filter((sentence) => sentence.group === group);
            if (own.length === 0) return null;
            return (
              <section key={group} class="stack tight">
                <h2>{text.groups[group]}</h2>
                <ul class="plain stack tight">
                  {own.map((sentence) => (
                    <SentenceLine key={sentence.saying.kind} sentence={sentence} built={built} />
                  ))}
                </ul>
              </section>
            );
          })}
          <FiguresTable built={built} />
        </>
      )}
    </article>
  );
}

function SentenceLine({ sentence, built }: { readonly sentence: Sentence; readonly built: BuiltJourney }) {
  const language = storyLanguageOf(useLanguage());
  const text = language.story.summary;
  const [opened, setOpened] = useState(false);
  const said = saySentence(sentence.saying, language);
  const ids = new Set(sentence.eventIds);
  return (
    <li class="sentence">
      <p>{said}</p>
      {sentence.eventIds.length > 0 && (
        <button
          type="button"
          class="quiet small no-print"
          aria-expanded={opened}
          aria-label={`${text.rows({ count: sentence.eventIds.length })}: ${said}`}
          onClick={() => setOpened(!opened)}
        >
          {text.rows({ count: sentence.eventIds.length })}
        </button>
      )}
      {opened && (
        <ChosenEntries
          built={built}
          title={said}
          quiet
          entries={built.entries.filter(({ touchpoint }) => ids.has(touchpoint.eventId))}
        />
      )}
    </li>
  );
}
