/** How much is stored, since when, how large; and the way to look through it. */
import { useEffect, useState } from 'preact/hooks';
import { formatDateTime, formatNumber } from '../../lib/languages';
import { useDoors } from '../doors';
import { useLanguage, useWords } from '../language-context';
import { readyOr, useObserved } from '../use-observed';
import { Section } from './section';

export function KeptSection() {
  const words = useWords();
  const say = words.settings;
  const language = useLanguage();
  const { store, openPage } = useDoors();
  const touchpoints = readyOr(
    useObserved(() => store.countTouchpoints(), 'count'),
    0,
  );
  const journeys = readyOr(
    useObserved(() => store.journeys(), 'journeys'),
    [],
  );
  const [megabytes, setMegabytes] = useState<number | null>(null);

  useEffect(() => {
    navigator.storage
      ?.estimate()
      .then(({ usage }) => setMegabytes(usage === undefined ? null : usage / 1_000_000))
      .catch(() => setMegabytes(null));
  }, [touchpoints]);

  if (journeys.length === 0 && touchpoints === 0) {
    return (
      <Section title={say.keptTitle}>
        <p>{say.keptNothing}</p>
      </Section>
    );
  }
  const since = Math.min(...journeys.map((journey) => journey.openedAt));
  return (
    <Section title={say.keptTitle}>
      <p class="count">
        {say.kept({
          touchpoints: words.counts.touchpoints({ count: touchpoints }),
          journeys: words.counts.journeys({ count: journeys.length }),
        })}{' '}
        {touchpoints > 0 &&
          Number.isFinite(since) &&
          say.keptSince({ date: formatDateTime(language, since, 'long') })}{' '}
        {megabytes !== null &&
          say.keptSize({
            size: formatNumber(language, megabytes, { maximumFractionDigits: megabytes < 10 ? 1 : 0 }),
          })}
      </p>
      <p>
        <button type="button" onClick={() => openPage('dashboard')}>
          {say.export}
        </button>
      </p>
    </Section>
  );
}
