/** The journey in sentences, each with its figure and the touchpoints behind it. */
import { useState } from 'preact/hooks';
import type { InWords, Said } from '../../lib/app/analysis/story';
import { recordedOne } from '../../lib/charts/recorded-one';
import { SENTENCE_GROUPS, blindSentence } from '../../lib/core/summarise';
import { formatNumber } from '../../lib/languages';
import { storyLanguageOf } from '../../lib/languages/story';
import { Behind } from '../dashboard/behind';
import type { OneJourneyProps } from '../dashboard/one-journey-view';
import { useLanguage } from '../language-context';
import '../map/journey-map.css';
import { FiguresTable } from './figures-table';
import { saySentence } from './say-sentence';
import './summary.css';

export function SummaryView({
  one,
  story: { sentences: said, figures },
  gaps,
  slots,
}: OneJourneyProps & { readonly story: InWords }) {
  const language = storyLanguageOf(useLanguage());
  const { id, story } = language;
  const text = story.summary;
  const { digest, touchpoints, total } = one;
  const blind = blindSentence({ first: digest.firstTime, last: digest.lastTime }, gaps);
  const sentences = [...said, ...blind.map((sentence) => ({ ...sentence, count: 0 }))];
  return (
    <article class="summary stack">
      <h1>{text.title}</h1>
      {touchpoints === 0 ? (
        <p class="empty">{text.empty}</p>
      ) : (
        <>
          <p class="muted">
            {text.lead}{' '}
            {story.figure.n({ shown: formatNumber(id, touchpoints), total: formatNumber(id, total) })}.{' '}
            {recordedOne(one.built.journey, language)}
          </p>
          {SENTENCE_GROUPS.map((group) => {
            const own = sentences.filter((sentence) => sentence.group === group);
            if (own.length === 0) return null;
            return (
              <section key={group} class="stack tight">
                <h2>{text.groups[group]}</h2>
                <ul class="plain stack tight">
                  {own.map((sentence) => (
                    <SentenceLine key={sentence.saying.kind} sentence={sentence} slots={slots} />
                  ))}
                </ul>
              </section>
            );
          })}
          <FiguresTable figures={figures} />
        </>
      )}
    </article>
  );
}

type LineProps = { readonly sentence: Said; readonly slots: ReadonlyMap<string, number> };

function SentenceLine({ sentence: { saying, eventIds, count }, slots }: LineProps) {
  const language = storyLanguageOf(useLanguage());
  const [opened, setOpened] = useState(false);
  const said = saySentence(saying, language);
  const rows = language.story.summary.rows({ count });
  return (
    <li class="sentence">
      <p>{said}</p>
      {count > 0 && (
        <button
          type="button"
          class="quiet small no-print"
          aria-expanded={opened}
          aria-label={`${rows}: ${said}`}
          onClick={() => setOpened(!opened)}
        >
          {rows}
        </button>
      )}
      <Behind
        chosen={opened ? { what: said, eventIds, count } : null}
        slots={slots}
        onClose={() => setOpened(false)}
      />
    </li>
  );
}
