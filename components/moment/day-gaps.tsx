/** Stretches without recording, each to be filled with what the person remembers, and a door for all the rest. */
import { useState } from 'preact/hooks';
import addIcon from 'lucide-static/icons/plus.svg?raw';
import type { DayGap } from '../../lib/app/review-day';
import type { Journey } from '../../lib/core/journey';
import { formatDateTime } from '../../lib/languages';
import { storyLanguageOf } from '../../lib/languages/story';
import type { Corrections } from '../correction/use-corrections';
import { Icon } from '../icon';
import { useLanguage } from '../language-context';
import { useMoment } from '../moment-words';
import { OfflineForm } from '../offline-form/offline-form';
import type { When } from '../offline-form/read-when';

type Props = {
  readonly journey: Journey;
  readonly gaps: readonly DayGap[];
  /** A day that has passed; '' = today. */
  readonly day: string;
  readonly corrections: Corrections;
};

export function DayGaps({ journey, gaps, day, corrections }: Props) {
  const say = useMoment().day;
  const language = useLanguage();
  const { gapReasons } = storyLanguageOf(language).story.map;
  const [adding, setAdding] = useState<When | null>(null);
  const time = (at: number) => formatDateTime(language, at, 'time');
  if (adding !== null) {
    return (
      <section class="notice">
        <OfflineForm
          journey={journey}
          known={{ when: adding }}
          onSave={(draft) => void corrections.add(journey, draft).then(() => setAdding(null))}
          onCancel={() => setAdding(null)}
        />
      </section>
    );
  }
  return (
    <section class="stack tight" aria-label={say.gapsTitle}>
      {gaps.length > 0 && (
        <>
          <h3>{say.gapsTitle}</h3>
          <ul class="plain stack tight">
            {gaps.map(({ from, until, reason }) => (
              <li key={from} class="row apart">
                <span class="grow">
                  {time(from)}–{time(until)} <span class="muted">· {gapReasons[reason]}</span>
                </span>
                <button
                  type="button"
                  class="small-button"
                  aria-label={`${say.fill} ${time(from)}–${time(until)}`}
                  onClick={() => setAdding({ kind: 'span', from, until })}
                >
                  {say.fill}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="row">
        <button
          type="button"
          onClick={() => setAdding(day === '' ? { kind: 'now' } : { kind: 'day', date: day })}
        >
          <Icon svg={addIcon} />
          {say.add}
        </button>
      </div>
    </section>
  );
}
