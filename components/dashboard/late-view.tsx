/** A view whose code is loaded when it is first shown. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../language-context';
import type { ViewProps } from './dashboard-view';

export function lateView(load: () => Promise<ComponentType<ViewProps>>): ComponentType<ViewProps> {
  let loaded: ComponentType<ViewProps> | null = null;
  return function LateView(props: ViewProps) {
    const words = useWords();
    const [state, setState] = useState<'waiting' | 'failed' | 'ready'>(loaded === null ? 'waiting' : 'ready');
    useEffect(() => {
      if (loaded !== null) return setState('ready');
      let left = false;
      load().then(
        (View) => {
          loaded = View;
          if (!left) setState('ready');
        },
        (error: unknown) => {
          console.error(error);
          if (!left) setState('failed');
        },
      );
      return () => {
        left = true;
      };
    }, []);
    if (state === 'failed') return <p class="notice problem-notice">{words.popup.problem}</p>;
    if (loaded === null) return <p class="muted">{words.common.loading}</p>;
    const View = loaded;
    return <View {...props} />;
  };
}
