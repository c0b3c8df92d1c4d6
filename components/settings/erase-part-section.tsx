/** Erasing the last hour, a site or a journey: each with what happens in a sentence, each with a way back. */
import { useId, useState } from 'preact/hooks';
import type { PersonRule } from '../../lib/core/person-rule';
import { showHost } from '../../lib/core/show-host';
import type { Touchpoint } from '../../lib/core/touchpoint';
import { formatNumber } from '../../lib/languages';
import { useDoors } from '../doors';
import { useLanguage, useWords } from '../language-context';
import { useTell } from '../undo';
import { readyOr, useObserved } from '../use-observed';
import { Section } from './section';

const HOUR = 3_600_000;

/** @param follow lets the background follow what changed */
type Props = { readonly follow: () => Promise<unknown> };

export function ErasePartSection({ follow }: Props) {
  const words = useWords();
  const language = useLanguage();
  const say = words.settings;
  const { store, now } = useDoors();
  const tell = useTell();
  const hosts = readyOr(
    useObserved(() => store.hosts(), 'hosts'),
    new Map<string, number>(),
  );
  const journeys = readyOr(
    useObserved(() => store.journeys(), 'journeys'),
    [],
  );
  const number = (value: number) => formatNumber(language, value);

  const run = (work: () => Promise<void>) => {
    work()
      .then(follow)
      .catch((error: unknown) => {
        console.error(error);
        tell(words.common.failed);
      });
  };
  const removed = (rows: readonly Touchpoint[], rules: readonly PersonRule[] = []) => {
    tell(words.correction.removed({ count: rows.length }), async () => {
      for (const rule of rules) await store.putPersonRule(rule);
      await store.addTouchpoints(rows);
    });
  };
  const eraseHour = async () => {
    const rows = await store.touchpointsSince(now() - HOUR);
    if (rows.length === 0) return tell(say.lastHourNone);
    removed(await store.removeTouchpoints(rows.map((row) => row.eventId)));
  };
  const eraseSite = async (host: string) => {
    const rows = await store.touchpointsAt(host);
    const rules = (await store.personRules()).filter((rule) => rule.pageHost === host);
    for (const { ruleId } of rules) await store.removePersonRule(ruleId);
    removed(await store.removeTouchpoints(rows.map((row) => row.eventId)), rules);
  };
  const eraseJourney = async (caseId: string) => {
    const gone = await store.removeJourney(caseId);
    if (gone === undefined) return;
    const told = words.journeyCard.deleted({
      need: gone.journey.need,
      touchpoints: words.counts.touchpoints({ count: gone.touchpoints.length }),
    });
    tell(told, () => store.importRows([gone.journey], gone.touchpoints));
  };

  if (hosts.size === 0 && journeys.length === 0) return null;
  return (
    <Section title={say.partTitle}>
      <p>{say.partHint}</p>
      <div class="stack tight">
        <p>
          <button type="button" onClick={() => run(eraseHour)}>
            {say.lastHour}
          </button>
        </p>
        <p class="hint">{say.lastHourHint}</p>
      </div>
      <Chooser
        label={say.oneSite}
        hint={say.oneSiteHint}
        options={[...hosts]
          .map(([host, count]) => ({ id: host, name: `${showHost(host)} (${number(count)})` }))
          .sort((a, b) => a.name.localeCompare(b.name))}
        onErase={(host) => run(() => eraseSite(host))}
      />
      <Chooser
        label={say.oneJourney}
        hint={say.oneJourneyHint}
        options={journeys.map(({ caseId, need }) => ({ id: caseId, name: need }))}
        onErase={(caseId) => run(() => eraseJourney(caseId))}
      />
    </Section>
  );
}

type ChooserProps = {
  readonly label: string;
  readonly hint: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onErase: (id: string) => void;
};

function Chooser({ label, hint, options, onErase }: ChooserProps) {
  const say = useWords().settings;
  const id = useId();
  const [chosen, setChosen] = useState('');
  const isThere = options.some((option) => option.id === chosen);
  if (options.length === 0) return null;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="hint" id={`${id}-hint`}>
        {hint}
      </span>
      <div class="row">
        <select
          id={id}
          class="grow"
          aria-describedby={`${id}-hint`}
          value={isThere ? chosen : ''}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          <option value="">{say.choose}</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.name}
            </option>
          ))}
        </select>
        <button
          type="button"
          disabled={!isThere}
          aria-label={`${say.eraseOne}: ${label}`}
          onClick={() => onErase(chosen)}
        >
          {say.eraseOne}
        </button>
      </div>
    </div>
  );
}
