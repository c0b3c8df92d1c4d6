/** One main button for the journey's state; pausing offers how long, finishing asks how it ended. */
import { useId, useState } from 'preact/hooks';
import checkIcon from 'lucide-static/icons/flag.svg?raw';
import pauseIcon from 'lucide-static/icons/pause.svg?raw';
import playIcon from 'lucide-static/icons/play.svg?raw';
import type { Journey } from '../../lib/core/journey';
import { Icon } from '../icon';
import { useWords } from '../language-context';
import { FinishForm } from './finish-form';
import { JourneyStateMark } from './journey-state';
import type { JourneyActions } from './use-journey-actions';

const PAUSES = [
  { minutes: 15, key: 'pauseQuarter' },
  { minutes: 60, key: 'pauseHour' },
  { minutes: null, key: 'pauseOpen' },
] as const;

type JourneyControlsProps = { readonly journey: Journey; readonly actions: JourneyActions };

export function JourneyControls({ journey, actions }: JourneyControlsProps) {
  const words = useWords();
  const text = words.journeyCard;
  const notMeId = useId();
  const [open, setOpen] = useState<'pause' | 'finish' | null>(null);
  const toggle = (part: 'pause' | 'finish') => setOpen(open === part ? null : part);

  return (
    <div class="stack tight journey-controls">
      <div class="row apart">
        <JourneyStateMark journey={journey} />
        <span class="row">
          {journey.state === 'recording' ? (
            <button type="button" aria-expanded={open === 'pause'} onClick={() => toggle('pause')}>
              <Icon svg={pauseIcon} />
              {text.pause}
            </button>
          ) : (
            <button type="button" onClick={() => void actions.resume(journey)}>
              <Icon svg={playIcon} />
              {journey.state === 'paused' ? text.resume : text.reopen}
            </button>
          )}
          {journey.state !== 'finished' && (
            <button
              type="button"
              class="quiet"
              aria-expanded={open === 'finish'}
              onClick={() => toggle('finish')}
            >
              <Icon svg={checkIcon} />
              {text.finish}
            </button>
          )}
        </span>
      </div>
      {open === 'pause' && journey.state === 'recording' && (
        <div class="stack tight" role="group" aria-label={text.pause}>
          <div class="row pause-choices">
            {PAUSES.map(({ minutes, key }) => (
              <button
                key={key}
                type="button"
                class="grow"
                onClick={() => {
                  setOpen(null);
                  void actions.pause(journey, minutes);
                }}
              >
                {text[key]}
              </button>
            ))}
            <button
              type="button"
              class="quiet"
              aria-describedby={notMeId}
              onClick={() => {
                setOpen(null);
                void actions.notMe();
              }}
            >
              {text.notMe}
            </button>
          </div>
          <p class="hint" id={notMeId}>
            {text.notMe}: {text.notMeHint}
          </p>
        </div>
      )}
      {open === 'finish' && journey.state !== 'finished' && (
        <FinishForm
          journey={journey}
          onFinish={(ending) => {
            setOpen(null);
            void actions.finish(journey, ending);
          }}
          onCancel={() => setOpen(null)}
        />
      )}
    </div>
  );
}
