/** Queries that keep themselves up to date. */
import { liveQuery } from 'dexie';
import type { Database } from './database';
import { isOpenFailure, troubleOf } from './failures';

/** Waits before a query is asked anew whose connection was closed or could not be opened. */
const RETRIES = [150, 600, 1_500];
/** On a full disk it is told at once, and asked for again until there is room (ms). */
const UNTIL_ROOM = 3_000;

/** The store could not be opened. Dexie's own error of a closed database is one that `liveQuery` keeps to itself. */
class NotOpenError extends Error {
  override readonly name = 'OpenFailedError';
}

type Observe = <T>(
  query: () => Promise<T>,
  next: (value: T) => void,
  failed: (error: unknown) => void,
) => () => void;

/**
 * The returned function runs `query` now and again after every committed change to what it read, in whichever
 * context the change was made. It returns the function that stops it.
 */
export function observeOn(database: Pick<Database, 'open'>): Observe {
  return (query, next, failed) => {
    let tries = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop = subscribe();
    function subscribe(): () => void {
      // an async function: Dexie follows what it reads across its awaits
      const asked = async () => {
        try {
          return await query();
        } catch (error) {
          throw isOpenFailure(error) ? new NotOpenError('the store is closed', { cause: error }) : error;
        }
      };
      const subscription = liveQuery(asked).subscribe({
        next(value) {
          tries = 0;
          next(value);
        },
        error(error) {
          if (troubleOf(error) === 'full') {
            failed(error);
            timer = setTimeout(() => void askAnew(), UNTIL_ROOM);
            return;
          }
          const wait = RETRIES[tries];
          if (wait === undefined || !isOpenFailure(error)) return failed(error);
          tries += 1;
          timer = setTimeout(() => void askAnew(), wait);
        },
      });
      return () => subscription.unsubscribe();
    }
    async function askAnew(): Promise<void> {
      // a database that failed to open stays closed until it is told to open; the query says whether it did
      await database.open().catch((error: unknown) => console.warn(error));
      stop = subscribe();
    }
    return () => {
      clearTimeout(timer);
      stop();
    };
  };
}
