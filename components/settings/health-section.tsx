/** The health panel: how much is kept and since when, backups, the browser's promise, gaps, errors, the self-test. */
import { useEffect, useState } from 'preact/hooks';
import { touchpointsSinceBackup, type Health } from '../../lib/core/health';
import { toldGaps, type Gap } from '../../lib/core/gap';
import { formatDateTime, formatDuration, formatNumber } from '../../lib/languages';
import { useDoors } from '../doors';
import { useLanguage, useWords } from '../language-context';
import { AcceptedSentence, DamageSentence } from '../rescue/damage-sentence';
import { useHealth } from '../use-health';
import { readyOr, useObserved } from '../use-observed';
import { Section } from './section';
import { SelfTestPanel } from './self-test';

export function HealthSection({ agreedAt }: { readonly agreedAt: number | null }) {
  const words = useWords();
  const say = words.health;
  const language = useLanguage();
  const { store, openPage, now } = useDoors();
  const health = useHealth();
  const gaps = readyOr(
    useObserved(async () => toldGaps(await store.gaps(), await store.spans(), now()), 'gaps'),
    [],
  );
  const touchpoints = readyOr(
    useObserved(() => store.countTouchpoints(), 'count'),
    0,
  );
  const { damage } = health;
  const rows = (count: number) => words.counts.touchpoints({ count });
  const unsaved = touchpointsSinceBackup(health, touchpoints);
  return (
    <Section title={say.title}>
      {damage !== null && (
        <div class="notice problem-notice">
          <p class="strong">{say.damageTitle}</p>
          <DamageSentence damage={damage} />
          <p>{say.damageKept}</p>
          <p>
            <button type="button" onClick={() => openPage('rescue')}>
              {say.openRescue}
            </button>
          </p>
        </div>
      )}
      <ul class="plain stack tight count">
        {agreedAt !== null && <li>{say.since({ date: formatDateTime(language, agreedAt, 'long') })}</li>}
        <li>{say.stored({ touchpoints: rows(touchpoints) })}</li>
        <li>
          {health.backup === null
            ? say.noBackup
            : say.lastBackup({ date: formatDateTime(language, health.backup.at) })}{' '}
          {unsaved > 0 && health.backup !== null && say.sinceBackup({ touchpoints: rows(unsaved) })}
        </li>
        <Persistence />
        <li>
          {say.gaps({
            count: gaps.length,
            time: formatDuration(language, gapSeconds(gaps, now())),
          })}
        </li>
        {health.accepted.map((each) => (
          <li key={each.noticedAt}>
            <AcceptedSentence damage={each} />
          </li>
        ))}
      </ul>
      <Errors errors={health.errors} />
      <SelfTestPanel last={health.selfTest} />
    </Section>
  );
}

function gapSeconds(gaps: readonly Gap[], now: number): number {
  return gaps.reduce((sum, { start, end }) => sum + Math.max(0, (end ?? now) - start), 0) / 1_000;
}

function Persistence() {
  const say = useWords().health;
  const [kept, setKept] = useState<'yes' | 'no' | 'refused' | null>(null);
  useEffect(() => {
    navigator.storage
      ?.persisted()
      .then((is) => setKept(is ? 'yes' : 'no'))
      .catch(() => setKept(null));
  }, []);
  if (kept === null) return null;
  const ask = () => {
    navigator.storage
      .persist()
      .then((is) => setKept(is ? 'yes' : 'refused'))
      .catch(() => setKept('refused'));
  };
  return (
    <li>
      {kept === 'yes' ? say.persisted : say.notPersisted}{' '}
      {kept === 'no' && (
        <button type="button" class="quiet" onClick={ask}>
          {say.persist}
        </button>
      )}
      {kept === 'refused' && say.persistRefused}
    </li>
  );
}

function Errors({ errors }: { readonly errors: Health['errors'] }) {
  const say = useWords().health;
  const language = useLanguage();
  const listed = Object.entries(errors).sort(([, a], [, b]) => b.lastAt - a.lastAt);
  if (listed.length === 0) return <p>{say.noErrors}</p>;
  return (
    <div class="table-scroll">
      <table>
        <caption>{say.errorsTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{say.errorName}</th>
            <th scope="col" class="number">
              {say.errorCount}
            </th>
            <th scope="col">{say.errorLast}</th>
          </tr>
        </thead>
        <tbody>
          {listed.map(([name, { count, lastAt }]) => (
            <tr key={name}>
              <td>{name}</td>
              <td class="number">{formatNumber(language, count)}</td>
              <td>{formatDateTime(language, lastAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
