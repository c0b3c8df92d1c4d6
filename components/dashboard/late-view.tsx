/** A view whose code is loaded when it is first shown. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { speakOn } from '../../lib/languages';
import { NotYet } from './not-yet';

export function lateView<P extends { readonly title: string }>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  return function LateView(props: P) {
    const [state, setState] = useState<'waiting' | 'failed' | 'ready'>(loaded === null ? 'waiting' : 'ready');
    useEffect(() => {
      if (loaded !== null) return setState('ready');
      let left = false;
      load().then(
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
  };
}
