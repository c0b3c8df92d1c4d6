/** A view whose code is loaded when it is first shown, or asked for before. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { speakOn } from '../../lib/languages';
import { NotYet } from './not-yet';

export type Late<P> = ComponentType<P> & {
  /** The code is on its way before anything is drawn: it need not wait for the rows, nor they for it. */
  readonly preload?: () => void;
};

export function lateView<P extends { readonly title: string }>(
  load: () => Promise<ComponentType<P>>,
): Late<P> {
  let loaded: ComponentType<P> | null = null;
  let coming: Promise<ComponentType<P>> | null = null;
  const loadOnce = () => {
    coming ??= load();
    // a failure is told where the view is shown, and tried again there
    coming.catch(() => {
      coming = null;
    });
    return coming;
  };
  function LateView(props: P) {
    const [state, setState] = useState<'waiting' | 'failed' | 'ready'>(loaded === null ? 'waiting' : 'ready');
    useEffect(() => {
      if (loaded !== null) return setState('ready');
      let left = false;
      loadOnce().then(
        async (View) => {
          await speakOn();
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
    if (state === 'failed' || loaded === null)
      return <NotYet title={props.title} failed={state === 'failed'} />;
    const View = loaded;
    return <View {...props} />;
  }
  return Object.assign(LateView, { preload: () => void loadOnce() });
}
