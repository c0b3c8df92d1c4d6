/** The one page at the beginning: agree, then name a need; later visits go straight to the need. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { agree } from '../../lib/app/consent';
import type { Settings } from '../../lib/core/ports';
import { formatDateTime } from '../../lib/languages';
import { useDoors } from '../doors';
import { JourneyForm } from '../journey-form/journey-form';
import { useLanguage, useWords } from '../language-context';
import { LanguageSwitch } from '../language-switch';
import { PageHead } from '../page-head';
import { TrailMark } from '../trail-mark';
import { readyOr, useObserved } from '../use-observed';
import { Disclosure } from './disclosure';
import './onboarding.css';
import { StartedView } from './started-view';
import { useStart } from './use-start';

type Props = { readonly settings: Settings; /** `#read` opens the words agreed to. */ readonly hash: string };

export function OnboardingApp({ settings, hash }: Props) {
  const words = useWords();
  const { store, send } = useDoors();
  const { started, start, askAgain, again } = useStart(settings);
  return (
    <>
      <PageHead>
        <label for="language">{words.common.language}</label>
        <LanguageSwitch
          id="language"
          plain
          setting={settings.language}
          onChange={(language) =>
            void store
              .changeSettings({ language })
              .then(() => send({ kind: 'reconcile' }).catch(() => undefined))
          }
        />
      </PageHead>
      <main class="page narrow">
        {settings.agreedAt === null ? (
          <Welcome />
        ) : started.kind === 'started' ? (
          <StartedView
            journey={started.journey}
            access={started.access}
            onAskAgain={() => askAgain(started.journey)}
            onAnother={again}
          />
        ) : (
          <Start
            agreedAt={settings.agreedAt}
            isOpen={hash === '#read'}
            failed={started.kind === 'failed'}
            onStart={start}
          />
        )}
      </main>
    </>
  );
}

function Welcome() {
  const { onboarding: say, common } = useWords();
  const { store, now, newId, send } = useDoors();
  const [failed, setFailed] = useState(false);
  const press = async () => {
    try {
      await agree(store, now(), newId);
    } catch (error) {
      console.error(error);
      setFailed(true);
      return;
    }
    window.scrollTo(0, 0);
    // journeys from before a withdrawal record again
    await send({ kind: 'reconcile' }).catch(() => undefined);
  };
  return (
    <div class="stack welcome">
      <TrailMark />
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <SentFile />
      <Disclosure />
      <div class="agree">
        <button type="button" class="primary" onClick={() => void press()}>
          {say.agree}
        </button>
        <p class="muted">{say.agreeHint}</p>
      </div>
      {failed && (
        <p class="notice problem-notice" role="alert">
          {common.failed}
        </p>
      )}
    </div>
  );
}

/** Who takes part in a study begins with its file, not with a need of their own. */
function SentFile() {
  const { study } = useWords();
  const { openPage } = useDoors();
  return (
    <p>
      <button type="button" onClick={() => openPage('study')}>
        {study.sent}
      </button>
    </p>
  );
}

type StartProps = {
  readonly agreedAt: number;
  readonly isOpen: boolean;
  readonly failed: boolean;
  readonly onStart: Parameters<typeof JourneyForm>[0]['onSubmit'];
};

function Start({ agreedAt, isOpen, failed, onStart }: StartProps) {
  const words = useWords();
  const say = words.onboarding;
  const language = useLanguage();
  const { store } = useDoors();
  const journeys = readyOr(
    useObserved(() => store.journeys(), 'journeys'),
    [],
  );
  const running = journeys.filter((journey) => journey.state === 'recording');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isOpen) heading.current?.focus();
  }, []);
  return (
    <div class="stack start">
      <div class="stack tight">
        <h1 ref={heading} tabIndex={-1}>
          {say.startTitle}
        </h1>
        <p class="lead">{say.startLead}</p>
        <SentFile />
        {running.length > 0 && (
          <p class="muted">
            {say.runningTitle}: {running.map((journey) => journey.need).join(' · ')}
          </p>
        )}
      </div>
      {failed && (
        <p class="notice problem-notice" role="alert">
          {words.common.failed}
        </p>
      )}
      <JourneyForm submitLabel={say.start} onSubmit={onStart} />
      <details class="read-again" open={isOpen}>
        <summary>{say.readAgain}</summary>
        <Disclosure />
        <p class="muted">{say.agreedOn({ date: formatDateTime(language, agreedAt, 'long') })}</p>
      </details>
    </div>
  );
}
