/** Fresh ids from the browser's randomness. */
import { eventId } from '../core/event-id';

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Ten letters and digits that are hard to confuse, 50 bits. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => LETTERS[byte % 32]).join('');
}

/** The id of a touchpoint a person adds, without its `T-`. */
export function newEventId(): string {
  return eventId(Date.now(), crypto.getRandomValues(new Uint8Array(16))).slice(2);
}

/** Zone and offset of this device at an instant. */
export function localZone(epochMs: number = Date.now()): { timeZone: string; utcOffsetMin: number } {
  return {
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    utcOffsetMin: -new Date(epochMs).getTimezoneOffset() || 0,
  };
}

/** Minutes from UTC at an instant, where this device is. */
export function offsetAt(epochMs: number): number {
  return -new Date(epochMs).getTimezoneOffset() || 0;
}
