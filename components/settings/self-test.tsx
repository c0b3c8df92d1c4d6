/** "Run the self-test": a bar while it reads, then the result in words. */
import { useRef, useState } from 'preact/hooks';
import type { SelfTest } from '../../lib/core/health';
import { formatDateTime, formatNumber } from '../../lib/languages';
import { useFigureWords } from '../figure-words';
import { useDoors } from '../doors';
import { useLanguage, useWords } from '../language-context';

type Running = { readonly done: number; readonly total: number };

export function SelfTestPanel({ last }: { readonly last: SelfTest | null }) {
  const words = useWords();
  const language = useLanguage();
  const say = words.health;
  const figures = useFigureWords();
  const { store } = useDoors();
  const [running, setRunning] = useState<Running | null>(null);
  const [failed, setFailed] = useState(false);
  const stopper = useRef<AbortController | null>(null);

  const start = async () => {
    const controller = new AbortController();
    stopper.current = controller;
    setFailed(false);
    setRunning({ done: 0, total: 0 });
    try {
      await store.selfTest({
        onProgress: (done, total) => setRunning({ done, total }),
        signal: controller.signal,
      });
    } catch (error) {
      if (!controller.signal.aborted) {
        console.error(error);
        setFailed(true);
      }
    }
    setRunning(null);
  };
  const number = (value: number) => formatNumber(language, value);
  return (
    <div class="stack tight">
      <p>
        <button type="button" disabled={running !== null} onClick={() => void start()}>
          {say.test}
        </button>
      </p>
      <p class="hint">{say.testHint}</p>
      <div role="status" class="stack tight">
        {running !== null && (
          <div class="row">
            <progress
              class="grow"
              aria-label={say.testing}
              {...(running.total > 0 ? { value: running.done, max: running.total } : {})}
            />
            <span class="count small">
              {words.export.progress({ done: number(running.done), all: number(running.total) })}
            </span>
            <button type="button" class="small-button" onClick={() => stopper.current?.abort()}>
              {words.export.stop}
            </button>
          </div>
        )}
        {failed && <p class="problem">{say.testFailed}</p>}
        {running === null && !failed && last !== null && (
          <p>
            {say.tested({ date: formatDateTime(language, last.at) })}{' '}
            {last.kinds.length === 0
              ? say.testSound({
                  touchpoints: words.counts.touchpoints({ count: last.touchpoints }),
                  journeys: words.counts.journeys({ count: last.journeys }),
                })
              : last.kinds.map((kind) => say.found[kind]).join(' ')}{' '}
            {figures.counts({ count: last.miscounted ?? 0 })}
          </p>
        )}
      </div>
    </div>
  );
}
