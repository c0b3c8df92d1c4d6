/** English: the shape of the other languages’ words for report and methods is taken from here. */
import type { PluralForms } from '../locale';

export type Counted = (count: number, forms: PluralForms) => string;
export type ReportWords = ReturnType<typeof report>;

export const report = (counted: Counted) => ({
  title: 'Purchase journeys',
  made: (p: { date: string }) => `Made on ${p.date} with Desire Path.`,
  method: 'Method',
  journeys: 'Journeys',
  brands: 'Contacts per brand',
  steps: 'From stage to stage',
  from: 'From',
  to: 'To',
  ordered: 'Ordered',
  ended: 'No order (so far)',
  since:
    'All counts are recorded contacts since the journey was opened; what came before is unknown. ≥ marks a journey without an order: at least so many.',
  participants: (p: { count: number }) => counted(p.count, { one: '# participant', other: '# participants' }),
  columns: {
    participant: 'Participant',
    need: 'Need',
    outcome: 'Outcome',
    length: 'Touchpoints up to the order',
    lag: 'Days to the order',
    favourite: 'Favourite',
    contacts: 'Contacts: raw / collapsed / days',
    backSteps: 'Back-steps / pairs',
    detours: 'Detours: returned / switched / open',
    examined: 'Brands examined',
    switches: 'Channel switches / pairs',
    offline: 'Offline / all',
    effective: 'Effective channels',
    peakEnd: 'Peak–end: negative / positive',
    brand: 'Brand',
    inJourneys: 'In journeys',
  },
  scopes: {
    listed_sites: 'the sites that participants had named',
    all_sites: 'all sites, of which the pages that belong to the journey were kept',
  },
  /** The sentences of the methods paragraph, in the order of the checklist. */
  methods: {
    technology: (p: { version: string }) =>
      `Purchase journeys were recorded with the browser extension Desire Path (version ${p.version}) in the participants’ own browsers; nothing left the device until the participant handed it over.`,
    sample: (p: { touchpoints: string; journeys: string; participants: string; from: string; to: string }) =>
      `The data comprise ${p.touchpoints} in ${p.journeys} of ${p.participants}, from ${p.from} to ${p.to}.`,
    scope: (p: { scope: string }) => `What was recorded: ${p.scope}.`,
    sampling: (p: { automatic: string }) =>
      `Pages were recorded at the moment they were visited (event-contingent sampling): ${p.automatic} touchpoints.`,
    byHand: (p: { count: string; delay: string }) =>
      `${p.count} touchpoints were entered by hand, with a median delay of ${p.delay} after the event.`,
    tagging: (p: { changed: string }) =>
      `Stage and type of each page were assigned by rules that stay on the device; participants changed ${p.changed} of them.`,
    noPrompts: 'No prompts were sent.',
    prompts: (p: { delivered: string; answered: string; latency: string }) =>
      `Of the scheduled prompts ${p.delivered} were delivered, and of these ${p.answered} answered (compliance), with a median latency of ${p.latency}.`,
    coverage: (p: { days: string; recorded: string; blind: string; quiet: string }) =>
      `Recording covered ${p.days}; it ran for ${p.recorded} a day on average and could not see for ${p.blind} a day; on ${p.quiet} days participants said that nothing had happened.`,
    excluded: (p: { excluded: string; reasons: string }) =>
      `${p.excluded} touchpoints were excluded from all figures, with a reason (${p.reasons}); none was deleted by the researchers.`,
    deleted: (p: { count: string }) => `Participants deleted ${p.count} touchpoints before handing over.`,
    contact: (p: { seconds: string }) =>
      `A contact is a touchpoint with a brand, of at least ${p.seconds} s of active time or offline; searches, baskets, checkouts, orders and accounts are none, and several of one session and channel count once (collapsed).`,
    censored: (p: { open: string }) => `${p.open} journeys had no order and are treated as censored.`,
    toFill:
      '[To be added by hand: recruitment, instruction and training, devices not covered, incentives, attrition, ethics approval.]',
  },
});
