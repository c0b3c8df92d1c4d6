/** What helps in the moment, each only if wanted: notifications for a study's questions, pictures of pages. */
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/core/ports';
import { useDoors } from '../doors';
import { useMoment } from '../moment-words';
import { useStudy } from '../moment/use-study';
import { Section } from './section';
import type { Change } from './use-change';

type Props = { readonly settings: Settings; readonly change: (part: Change) => void };

export function MomentSection({ settings, change }: Props) {
  const say = useMoment().settings;
  const joined = useStudy();
  return (
    <Section title={say.title}>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.offerPictures}
          onChange={({ currentTarget: { checked } }) => change({ offerPictures: checked })}
        />
        <span class="strong">
          {say.pictures}
          <small class="hint">{say.picturesHint}</small>
        </span>
      </label>
      {joined !== null && joined.study.prompts.length > 0 && <Notices />}
    </Section>
  );
}

function Notices() {
  const { notices } = useDoors();
  const say = useMoment().settings;
  const [state, setState] = useState<'unknown' | 'off' | 'on' | 'refused'>('unknown');
  useEffect(() => {
    notices.allowed().then(
      (yes) => setState(yes ? 'on' : 'off'),
      (error: unknown) => console.error(error),
    );
  }, [notices]);
  // straight from the click: the browser asks the person
  const allow = () => {
    notices.ask().then(
      (yes) => setState(yes ? 'on' : 'refused'),
      () => setState('refused'),
    );
  };
  const stop = () => {
    notices.stop().then(
      () => setState('off'),
      (error: unknown) => console.error(error),
    );
  };
  return (
    <div class="stack tight">
      <p class="strong">
        {say.notices}
        <small class="hint entry-detail">{say.noticesHint}</small>
      </p>
      <div class="row">
        {state === 'on' ? (
          <button type="button" onClick={stop}>
            {say.stop}
          </button>
        ) : (
          <button type="button" disabled={state === 'unknown'} onClick={allow}>
            {say.allow}
          </button>
        )}
        <span role="status" class="muted">
          {state === 'refused' ? say.refused : ''}
        </span>
      </div>
    </div>
  );
}
