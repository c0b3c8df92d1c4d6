/** Event ids: `T-` and a UUIDv7, so that they sort by time, begin with a letter and carry no readable date. */

/**
 * @param now epoch ms
 * @param random sixteen random bytes
 */
export function eventId(now: number, random: Uint8Array): string {
  const bytes = Uint8Array.from(random.slice(0, 16));
  for (let index = 0; index < 6; index += 1) bytes[index] = Math.floor(now / 2 ** (8 * (5 - index))) & 0xff;
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `T-${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
