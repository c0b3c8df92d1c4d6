/** What in a journey a study's question may follow: a change of stage, an order, a page of support. */
import type { Entry } from './entry';
import type { PromptEvent } from './prompts';
import type { Stage, TouchpointType } from './vocabulary';

const SUPPORT: ReadonlySet<TouchpointType> = new Set<TouchpointType>([
  'support_request',
  'complaint',
  'return',
]);

/**
 * @param entries rows of one journey in order; the first is only what the next is compared with
 * @param since events that began before this instant (epoch ms) are left out
 */
export function promptEvents(entries: readonly Entry[], since: number): PromptEvent[] {
  let before: Stage | undefined;
  return entries.flatMap((entry) => {
    const { touchpoint, stage } = entry;
    // a test run is there to be tried: its rows are asked about although they never count
    if (touchpoint.excluded && touchpoint.excludeReason !== 'test_run') return [];
    const isChange = before !== undefined && before !== stage;
    before = stage;
    if (touchpoint.start < since || touchpoint.capture === 'imported') return [];
    return kindsOf(entry, isChange).map((on) => ({
      on,
      eventId: touchpoint.eventId,
      caseId: touchpoint.caseId,
      at: touchpoint.start,
    }));
  });
}

function kindsOf({ touchpointType }: Entry, isChange: boolean): PromptEvent['on'][] {
  return [
    ...(isChange ? (['stage_change'] as const) : []),
    ...(touchpointType === 'order' || touchpointType === 'repeat_order' ? (['order'] as const) : []),
    ...(SUPPORT.has(touchpointType) ? (['support'] as const) : []),
  ];
}
