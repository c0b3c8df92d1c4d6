/** The channels of a journey up to and including its order: what attribution packages read. */
import type { Entry } from './entry';
import type { ExportSource } from './format';
import type { Channel } from './vocabulary';

export type ChannelPath = {
  readonly channels: readonly Channel[];
  readonly ordered: boolean;
  /** Value of the order, as the person says it; null = unknown. */
  readonly value: number | null;
};

/** One path a journey, by case id; excluded rows are left out. */
export async function channelPaths(source: Pick<ExportSource, 'entries'>): Promise<Map<string, ChannelPath>> {
  const paths = new Map<string, { channels: Channel[]; ordered: boolean; value: number | null }>();
  for await (const { journey, entries } of source.entries()) {
    const path = paths.get(journey.caseId) ?? { channels: [], ordered: false, value: null };
    for (const entry of entries) {
      const { touchpoint } = entry;
      if (path.ordered || touchpoint.excluded) continue;
      path.channels.push(touchpoint.channel);
      path.ordered = isOrder(entry);
      if (path.ordered) path.value = touchpoint.orderValue;
    }
    paths.set(journey.caseId, path);
  }
  return paths;
}

/** `radio > search_engine > store` */
export function pathText(channels: readonly Channel[]): string {
  return channels.join(' > ');
}

/** The path of one journey whose entries are all at hand. */
export function channelsUpToOrder(entries: readonly Entry[]): Channel[] {
  const counted = entries.filter(({ touchpoint }) => !touchpoint.excluded);
  const order = counted.findIndex(isOrder);
  return counted.slice(0, order < 0 ? undefined : order + 1).map(({ touchpoint }) => touchpoint.channel);
}

function isOrder({ touchpoint, touchpointType }: Entry): boolean {
  return touchpointType === 'order' && touchpoint.person.orderConfirmed === true;
}
