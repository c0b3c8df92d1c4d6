/** Queries that keep themselves up to date. */
import { liveQuery } from 'dexie';
import { isOpenFailure } from './failures';

/** Waits before a query is asked anew whose connection was closed or could not be opened. */
const RETRIES = [150, 600, 1_500];

/**
 * Runs `query` now and again after every committed change to what it read, in whichever context the change
 * was made. Returns the function that stops it.
 */
export function observe<T>(
  query: () => Promise<T>,
  next: (value: T) => void,
  failed: (error: unknown) => void,
): () => void {
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop = subscribe();
  function subscribe(): () => void {
    const subscription = liveQuery(query).subscribe({
      next(value) {
        tries = 0;
        next(value);
      },
      error(error) {
        const wait = RETRIES[tries];
        if (wait === undefined || !isOpenFailure(error)) return failed(error);
        tries += 1;
        timer = setTimeout(() => {
          stop = subscribe();
        }, wait);
      },
    });
    return () => subscription.unsubscribe();
  }
  return () => {
    clearTimeout(timer);
    stop();
  };
}
