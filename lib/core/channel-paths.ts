/** The channels of a journey up to and including its order: what attribution packages read. */
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
    for (const { touchpoint, touchpointType } of entries) {
      if (path.ordered || touchpoint.excluded) continue;
      path.channels.push(touchpoint.channel);
      path.ordered = touchpointType === 'order' && touchpoint.person.orderConfirmed === true;
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
