/** The browser's IndexedDB, but a database is opened only where there is room: see `room.ts`. */
import { refuseWithoutRoom, type Room } from './room';

type Handler = 'onsuccess' | 'onerror' | 'onblocked' | 'onupgradeneeded';
const HANDLERS: readonly Handler[] = ['onsuccess', 'onerror', 'onblocked', 'onupgradeneeded'];

/** What Dexie sets and reads of a request to open; it stands in until the browser's own request is there. */
type Opening = Pick<IDBOpenDBRequest, Handler | 'result' | 'error' | 'transaction'>;

/** Takes the place of `indexedDB` as Dexie's dependency. */
export function cautiousOpening(
  room: Room,
): Pick<IDBFactory, 'open' | 'deleteDatabase' | 'databases' | 'cmp'> {
  return {
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (one, other) => indexedDB.cmp(one, other),
    open(name, version) {
      const standIn = new StandIn();
      refuseWithoutRoom(room)
        .then(() => standIn.follow(indexedDB.open(name, version)))
        .catch((error: unknown) => standIn.fail(error as DOMException));
      // Dexie sets handlers and reads these fields, nothing else of a request
      return standIn as Opening as IDBOpenDBRequest;
    },
  };
}

class StandIn implements Opening {
  onsuccess: Opening['onsuccess'] = null;
  onerror: Opening['onerror'] = null;
  onblocked: Opening['onblocked'] = null;
  onupgradeneeded: Opening['onupgradeneeded'] = null;
  private request: IDBOpenDBRequest | undefined;
  private failure: DOMException | null = null;

  get result(): IDBDatabase {
    return this.request!.result;
  }
  get error(): DOMException | null {
    return this.failure ?? this.request?.error ?? null;
  }
  get transaction(): IDBTransaction | null {
    return this.request?.transaction ?? null;
  }

  follow(request: IDBOpenDBRequest): void {
    this.request = request;
    for (const name of HANDLERS) request[name] = (event: Event) => this.tell(name, event);
  }

  fail(error: DOMException): void {
    this.failure = error;
    const event = new Event('error', { cancelable: true });
    // the event says whose it is; it is sent to nobody
    Object.defineProperty(event, 'target', { value: this });
    this.tell('onerror', event);
  }

  private tell(name: Handler, event: Event): void {
    (this[name] as ((event: Event) => unknown) | null)?.call(this as unknown as IDBOpenDBRequest, event);
  }
}
