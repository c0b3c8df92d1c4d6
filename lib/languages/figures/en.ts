/** English: the shape of the other languages' figure words is taken from here. */
import type { PluralForms } from '../locale';

export type Counted = (count: number, forms: PluralForms) => string;
export type FigureWords = ReturnType<typeof figures>;

export const figures = (counted: Counted) => ({
  counts: (p: { count: number }) =>
    p.count === 0
      ? 'The counts kept beside the journeys agree with their rows.'
      : counted(p.count, {
          one: 'The counts kept beside # journey were wrong and were taken anew.',
          other: 'The counts kept beside # journeys were wrong and were taken anew.',
        }),
  cut: (p: { shown: string; all: string; order: boolean }) =>
    `Drawn are the newest ${p.shown} of ${p.all} touchpoints${p.order ? ' and the order' : ''}; words and figures are about all of them. Choose days above to see others.`,
  newestWritten: (p: { shown: string; all: string }) =>
    `The newest ${p.shown} of ${p.all} touchpoints with something written.`,
  newestDrawn: (p: { shown: string; all: string }) => `The newest ${p.shown} of ${p.all} journeys are drawn.`,
  compare: {
    by: 'Compare by',
    bys: {
      persona: 'Persona',
      cycle: 'First or repeat purchase',
      purchase: 'Purchase number',
      seed: 'Seeded by',
      category: 'Category',
    },
    others: 'Other groups',
    notSaid: 'Not said',
    first: 'First purchase',
    repeat: 'Repeat purchase',
    nth: (p: { n: string }) => `Purchase ${p.n}`,
    about: (p: { journeys: string; people: number; ordered: string }) =>
      `${p.journeys} of ${counted(p.people, { one: '# person', other: '# people' })}, ${p.ordered} ended in an order`,
    ofN: (p: { value: string; x: string; n: string }) => `${p.value} (${p.x} of ${p.n})`,
    contacts: 'Contacts to purchase, by group',
    dots: (p: { contacts: string; journeys: string; bought: string }) =>
      `${p.contacts} contacts: ${p.journeys}, ${p.bought} with an order`,
    noFavourite: 'No favourite to count for',
    alone:
      'All chosen journeys are in one group: there is nothing to compare. Personas, the number of the purchase and who seeded a journey are set when it is started or changed.',
    summary: (p: { groups: number }) =>
      `${counted(p.groups, { one: '# group', other: '# groups' })} side by side.`,
    caption:
      'Contacts with each journey’s favourite, or with the brand chosen above, up to the order; journeys without an order count as “at least so many”. Groups differ in more than their name: a difference here is no cause.',
    group: 'Group',
    people: 'People',
    counted: 'Journeys counted',
    median: 'Half by (contacts)',
    lag: 'Median days to the order (of those with one)',
    length: 'Median touchpoints to the order (of those with one)',
    times: 'Time by stage, by group',
    noTimes: 'No stage was followed by another yet.',
    timesSummary: (p: { groups: number }) =>
      `Median hours until the next recorded stage, in ${counted(p.groups, { one: '# group', other: '# groups' })}; behind each, of how many journeys.`,
    timesCaption:
      'Only journeys in which the stage was followed by another count; their number stands in brackets.',
    hours: 'Median hours until the next recorded stage',
    outcomes: 'What came of it, by group',
    outcomeKinds: {
      abandoned: 'Checkout reached, no order within 7 days',
      fromFavourite: 'Bought another brand than the favourite',
      fromOwned: 'Bought another brand than before',
    },
    outcomesSummary:
      'Share of the journeys it can be said of, in brackets how many of how many; “–”: there is none.',
    outcomesCaption:
      'Of the journeys that reached the checkout; of those bought with a favourite, or with a brand owned before. A checkout whose 7 days still run is left out.',
    outcomeShare: 'Share of journeys',
    noOutcomes: 'No journey here reached a checkout or says what was bought.',
    ofJourneys: 'Of journeys',
    channels: 'Channels, by group',
    channelsSummary: (p: { groups: number }) =>
      `Share of the touchpoints before the order by channel, in ${counted(p.groups, { one: '# group', other: '# groups' })}, with the counts.`,
    ofAll: 'Touchpoints of the group',
  },
  interval: (p: { participants: number }) =>
    p.participants > 1
      ? `The interval is Wilson’s, made wider because journeys of one person are alike (${counted(p.participants, { one: '# person', other: '# people' })}).`
      : 'The interval is Wilson’s and takes the journeys as independent.',
});
