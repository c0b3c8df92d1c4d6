/** One journey in the list: what for, its state, its sites, and what can be done with it. */
import { useRef, useState } from 'preact/hooks';
import { removeSite } from '../../lib/app/journey-actions';
import type { JourneyDigest } from '../../lib/core/digest';
import { SITE_KINDS, type Journey } from '../../lib/core/journey';
import type { LanguageId, Settings } from '../../lib/core/ports';
import { canRenew } from '../../lib/core/renew-journey';
import { isOneOf } from '../../lib/core/vocabulary';
import { formatDateTime, formatNumber } from '../../lib/languages';
import { useEditing } from '../editing-words';
import { useFigureWords } from '../figure-words';
import { useLanguage, useWords } from '../language-context';
import { ChangeJourney, NextJourney } from './journey-editor';
import { JourneyControls } from './journey-controls';
import type { JourneyActions } from './use-journey-actions';

type JourneyCardProps = {
  readonly journey: Journey;
  /** Tells it apart from the others of the list. */
  readonly name: string;
  /** undefined = not counted yet. */
  readonly digest: JourneyDigest | undefined;
  readonly settings: Settings;
  readonly actions: JourneyActions;
  readonly onShow: () => void;
};

export function JourneyCard({ journey, name, digest, settings, actions, onShow }: JourneyCardProps) {
  const words = useWords();
  const language = useLanguage();
  const text = words.dashboard;
  const editing = useEditing();
  const { compare } = useFigureWords();
  const [open, setOpen] = useState<'change' | 'next' | null>(null);
  const openers = { change: useRef<HTMLButtonElement>(null), next: useRef<HTMLButtonElement>(null) };
  const close = () => {
    if (open !== null) openers[open].current?.focus();
    setOpen(null);
  };
  const titleId = `journey-${journey.caseId}`;
  const { sites } = journey;
  return (
    <li class="card stack tight" aria-labelledby={titleId}>
      <div class="row apart">
        <h2 id={titleId}>{name}</h2>
        <span class="row">
          <button type="button" class="quiet" onClick={onShow}>
            {text.openJourney}
          </button>
          <button
            ref={openers.change}
            type="button"
            class="quiet"
            aria-expanded={open === 'change'}
            onClick={() => setOpen(open === 'change' ? null : 'change')}
          >
            {words.common.edit}
          </button>
          <button type="button" class="quiet" onClick={() => void actions.remove(journey)}>
            {words.common.delete}
          </button>
        </span>
      </div>
      <p class="muted">
        {[
          words.journeyCard.started({ date: formatDateTime(language, journey.openedAt, 'date') }),
          // a study's focal brand is the researcher's interest, and no favourite of the participant
          journey.focalBrand === '' || journey.underStudy !== null
            ? ''
            : text.favourite({ brand: journey.focalBrand }),
          journey.cycleNo > 1 ? compare.nth({ n: formatNumber(language, journey.cycleNo) }) : '',
          [journey.boughtBrand, journey.boughtProduct, journey.boughtFrom]
            .filter((part) => part !== '')
            .join(', '),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      {digest !== undefined && (
        <p class="muted count">
          {words.counts.touchpoints({ count: digest.touchpoints })}
          {digest.touchpoints > 0 && ` · ${spanOf(digest, language)}`}
        </p>
      )}
      <JourneyControls journey={journey} actions={actions} />
      {canRenew(journey) && (
        <div class="row">
          <button
            ref={openers.next}
            type="button"
            aria-expanded={open === 'next'}
            onClick={() => setOpen(open === 'next' ? null : 'next')}
          >
            {editing.again}
          </button>
        </div>
      )}
      {open === 'change' && <ChangeJourney journey={journey} onClose={close} />}
      {open === 'next' && canRenew(journey) && (
        <NextJourney journey={journey} settings={settings} onClose={close} />
      )}
      <details>
        <summary>
          {text.sites} <span class="muted count">({sites.length})</span>
        </summary>
        <p class="hint">{words.recordingScopes[journey.recordingScope]}</p>
        {sites.length === 0 ? (
          <p class="muted">{text.noSites}</p>
        ) : (
          <ul class="plain">
            {sites.map(({ host, kind }) => (
              <li key={host} class="site-line">
                <span class="grow">{host}</span>
                <select
                  aria-label={text.siteKind({ host })}
                  value={kind}
                  onChange={({ currentTarget: { value } }) => {
                    if (!isOneOf(SITE_KINDS, value)) return;
                    // in place, so that the list does not jump under the hand
                    void actions.change(journey, (stored) => ({
                      ...stored,
                      sites: stored.sites.map((site) => (site.host === host ? { host, kind: value } : site)),
                    }));
                  }}
                >
                  {SITE_KINDS.map((each) => (
                    <option key={each} value={each}>
                      {words.siteKinds[each]}
                    </option>
                  ))}
                </select>
                <button
                  type="button"
                  class="quiet"
                  aria-label={words.common.removeNamed({ name: host })}
                  onClick={() => void actions.change(journey, (stored) => removeSite(stored, host))}
                >
                  {words.common.remove}
                </button>
              </li>
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}

/** From the first to the last touchpoint. */
function spanOf({ firstTime, lastTime }: JourneyDigest, language: LanguageId): string {
  const [from, to] = [firstTime, lastTime].map((time) => formatDateTime(language, time, 'date'));
  return from === to ? (from ?? '') : `${from} – ${to}`;
}
