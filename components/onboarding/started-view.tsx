/** After the start: whether the browser gave access, what happens now, and where the icon is. */
import { useEffect, useRef } from 'preact/hooks';
import type { Journey } from '../../lib/core/journey';
import { useDoors } from '../doors';
import { useWords } from '../language-context';
import { ToolbarPicture } from './toolbar-picture';
import type { Access } from './use-start';

type Props = {
  readonly journey: Journey;
  readonly access: Access;
  readonly onAskAgain: () => void;
  readonly onAnother: () => void;
};

export function StartedView({ journey, access, onAskAgain, onAnother }: Props) {
  const words = useWords();
  const say = words.onboarding;
  const { openPage } = useDoors();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [access]);
  const isFirefox = navigator.userAgent.includes('Firefox/');
  return (
    <div class="stack started">
      <h1 ref={heading} tabIndex={-1}>
        {access === 'refused' ? say.refusedTitle : say.startedTitle({ need: journey.need })}
      </h1>
      {access === 'granted' && <p class="lead">{say.startedLead}</p>}
      {access === 'none_asked' && <p class="notice">{say.offlineOnly}</p>}
      {access === 'refused' && (
        <div class="notice problem-notice">
          <p>{say.refusedLead({ need: journey.need })}</p>
          <p>
            <button type="button" class="primary" onClick={onAskAgain}>
              {say.askAgain}
            </button>
          </p>
        </div>
      )}
      <section class="stack tight">
        <h2>{say.nextTitle}</h2>
        <ul class="icon-states">
          {(['recording', 'paused', 'off'] as const).map((state) => (
            <li key={state} class="row">
              <img src={`/icon/${state}-48.png`} width="24" height="24" alt="" />
              {words.states[state]}
            </li>
          ))}
        </ul>
        <ol class="next-steps">
          {say.next.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section class="pin">
        <div class="stack tight">
          <h2>{say.pinTitle}</h2>
          <p>{isFirefox ? say.pinFirefox : say.pinChromium}</p>
        </div>
        <ToolbarPicture isFirefox={isFirefox} />
      </section>
      <p class="row">
        <button type="button" onClick={onAnother}>
          {say.another}
        </button>
        <button type="button" class="quiet" onClick={() => openPage('settings')}>
          {say.openSettings}
        </button>
      </p>
    </div>
  );
}
