/** Minutes from UTC at an instant, where this device is. */
export function offsetAt(instant: number): number {
  return -new Date(instant).getTimezoneOffset() || 0;
}
