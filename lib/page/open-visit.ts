/** The visit that is going on in this document. */
import { STOPPED_CLOCK, countedAt, signOfLife, type ActiveClock } from '../core/active-clock';
import { eventId } from '../core/event-id';
import { addressFingerprint } from '../core/fingerprint';
import type { NavigationType, PageGlimpse, PageReading } from '../core/page-visit';
import type { PageSignals } from '../core/signals';
import { inForeground } from './page-at-hand';

export type PageReader = {
  readonly signals: () => PageSignals;
  /** The referrer's host; '' for none and for the same site. */
  readonly referrerHost: () => string;
};

export type OpenVisit = {
  readonly eventId: string;
  readonly step: number;
  readonly navigation: NavigationType;
  readonly referrerHost: string;
  /** The parameters it began with, before the site tidies its address. */
  readonly landing: PageSignals['parameters'];
  readonly start: number;
  /** Monotonic milliseconds at the start: durations come from these, whatever the clock does. */
  readonly started: number;
  readonly address: string;
  /** True once the address changed and the visit went on. */
  readonly goesOn: boolean;
  clock: ActiveClock;
  /** The page as it was read last. */
  signals: PageSignals;
  /** The signals that `reading` was made of. */
  weighed: PageSignals | null;
  /** What the page is, in the background's words; null until it has answered. */
  reading: PageReading | null;
  /** Null until the background has answered. */
  kept: boolean | null;
};

/** @param began monotonic ms at which it began @param id of the visit that it is, where it is known */
export function newVisit(
  reader: PageReader,
  step: number,
  navigation: NavigationType,
  began = performance.now(),
  id?: string,
): OpenVisit {
  const start = Math.round(Date.now() - (performance.now() - began));
  const signals = reader.signals();
  return {
    eventId: id ?? eventId(start, crypto.getRandomValues(new Uint8Array(16))),
    step,
    navigation,
    referrerHost: reader.referrerHost(),
    landing: signals.parameters,
    start,
    started: began,
    address: location.href,
    goesOn: false,
    clock: inForeground() ? signOfLife(STOPPED_CLOCK, began) : STOPPED_CLOCK,
    signals,
    weighed: null,
    reading: null,
    kept: null,
  };
}

/** What is told of it now. @param lastSeen monotonic ms when the page was last in the foreground */
export function glimpseOf(visit: OpenVisit, lastSeen: number, salt: string): PageGlimpse {
  const now = performance.now();
  const address = new URL(visit.address);
  const ended = visit.clock.lastSign === null ? lastSeen : now;
  return {
    eventId: visit.eventId,
    step: visit.step,
    host: address.hostname,
    addressKey: addressFingerprint(salt, address.host + address.pathname + address.search),
    language: visit.signals.language,
    navigation: visit.navigation,
    entry: { referrerHost: visit.referrerHost, medium: '', source: '' },
    start: visit.start,
    complete: visit.start + Math.max(0, Math.round(ended - visit.started)),
    activeSeconds: Math.round(countedAt(visit.clock, now) / 100) / 10,
  };
}
