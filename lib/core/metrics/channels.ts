/** Channels before p: their mix, switches between them, the share offline. metrics.md, rows 8 and 9. */
import { channelMode, type Channel } from '../vocabulary';
import type { Fold } from './fold';

export type ChannelFigures = {
  readonly counts: ReadonlyMap<Channel, number>;
  /** #{cᵢ₊₁ ≠ cᵢ} of the pairs before p. */
  readonly switches: number;
  readonly pairs: number;
  readonly offline: number;
  readonly rows: number;
  /** 2^H, H = −Σ q·log₂ q: as many equally used channels would be as mixed. 0 without rows. */
  readonly effective: number;
  /** First and last recorded touch before p; '' without rows. */
  readonly first: Channel | '';
  readonly last: Channel | '';
};

export function channelFold(): Fold<ChannelFigures> {
  const counts = new Map<Channel, number>();
  let rows = 0;
  let switches = 0;
  let offline = 0;
  let first: Channel | '' = '';
  let last: Channel | '' = '';
  return {
    add(entry, place) {
      if (place !== 'before') return;
      const { channel } = entry.touchpoint;
      rows += 1;
      counts.set(channel, (counts.get(channel) ?? 0) + 1);
      if (channelMode(channel) === 'offline') offline += 1;
      if (first === '') first = channel;
      else if (channel !== last) switches += 1;
      last = channel;
    },
    value: () => ({
      counts,
      switches,
      pairs: Math.max(0, rows - 1),
      offline,
      rows,
      effective: effectiveNumber([...counts.values()]),
      first,
      last,
    }),
  };
}

/** As many channels, used equally, are as varied: 2 to the Shannon entropy (bits) of the shares; 0 for none. Hill (1973), Ecology 54, 427–432. */
export function effectiveNumber(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return 0;
  const entropy = counts
    .filter((count) => count > 0)
    .reduce((sum, count) => sum - (count / total) * Math.log2(count / total), 0);
  return 2 ** entropy;
}
