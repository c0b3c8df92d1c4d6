/** English: the shape of the other languages' analysis words is taken from here. */
import type { PluralForms } from '../locale';

export type Counted = (count: number, forms: PluralForms) => string;
export type Analysis = ReturnType<typeof analysis>;

export const analysis = (counted: Counted) => ({
  filter: {
    title: 'What is looked at',
    journeys: 'Journeys',
    all: 'All journeys',
    several: 'Several …',
    someOf: (p: { chosen: string; all: string }) => `${p.chosen} of ${p.all} journeys`,
    find: 'Find journeys by a word',
    looking: 'Looking …',
    foundNone: 'No journey has these words.',
    foundCut: (p: { shown: string }) => `The newest ${p.shown} are shown; a word narrows them.`,
    older: (p: { count: number }) =>
      counted(p.count, { one: '… and # older journey', other: '… and # older journeys' }),
    scope: 'How it was recorded',
    scopeWhy:
      'These journeys were recorded in different ways. Their figures are never added up: choose one way.',
    brand: 'Brand',
    anyBrand: 'Any brand',
    stage: 'Stage',
    anyStage: 'Any stage',
    channel: 'Channel',
    anyChannel: 'Any channel',
    capture: 'How it came in',
    anyCapture: 'Any way',
    from: 'From',
    to: 'To',
    excluded: 'Count excluded rows too',
    leftOut: 'not counted',
    more: 'Filters',
    active: (p: { count: number }) => counted(p.count, { one: '# filter on', other: '# filters on' }),
    clear: 'Clear filters',
    shown: (p: { x: string; n: string; journeys: string }) => `${p.x} of ${p.n} touchpoints in ${p.journeys}`,
    orderStays: 'The confirmed order always stays: counts run up to it.',
    oneOnly: (p: { n: string }) => `This view shows one journey; ${p.n} are chosen.`,
    which: 'Journey shown',
    nothing: 'No touchpoint passes the filters. Change or clear them.',
    reading: 'Reading the journeys',
    readOf: (p: { done: string; all: string }) => `${p.done} of ${p.all} journeys`,
    rows: (p: { rows: string }) => `${p.rows} touchpoints read`,
    stop: 'Stop',
    stopped: 'Reading was stopped: nothing is shown, so that no figure is half a figure.',
    again: 'Read again',
    print: 'Print',
  },
  behind: {
    title: (p: { what: string }) => `Behind it: ${p.what}`,
    more: (p: { count: number }) => counted(p.count, { one: '# more', other: '# more' }),
    close: 'Close',
  },
  compare: 'Compare',
  sinceEach: (p: { date: string }) =>
    `Recorded contacts since each journey was opened, the first on ${p.date}; what came before is not known.`,
  chooseMore: 'Choose several journeys above to compare them.',
  firstOf: (p: { shown: string; all: string }) =>
    `The newest ${p.shown} of ${p.all} journeys are drawn; all of them are in the table.`,
  align: {
    title: 'Paths side by side',
    on: 'Aligned on',
    events: { start: 'First touchpoint', first_contact: 'First contact', order: 'Order' },
    steps: 'touchpoints before and after',
    days: 'days before and after',
    summary: (p: { x: string; n: string; event: string; ordered: string }) =>
      `${p.x} of ${p.n} journeys have this event (${p.event}) and stand aligned on it; ${p.ordered} of them ended in an order.`,
    without: 'No journey has this event.',
    caption:
      'Each line is one journey over the five stages. A hollow circle at the end: no order so far. Below it, which brand the touchpoints were about.',
    open: 'No order so far',
    journey: 'Journey',
    position: 'Position',
    dayFrom: 'Days from the event',
  },
  contacts: {
    sumTitle: 'Contacts per brand, all chosen journeys together',
    sumSummary: (p: { list: string; journeys: string }) => `In ${p.journeys}: ${p.list}.`,
    inJourneys: 'Journeys with a contact',
    title: 'How many contacts it took',
    count: 'Counted',
    counts: {
      collapsed: 'Once per session and channel',
      raw: 'Every single one',
      days: 'Days with a contact',
    },
    axis: (p: { count: string }) => `contacts with the brand before the order (${p.count})`,
    axisKept: (p: { count: string }) => `contacts with the brand before the order that was kept (${p.count})`,
    until: 'Counted up to',
    untils: { first: 'The first order', kept: 'The order that was kept' },
    fellThrough: (p: { count: number }) =>
      counted(p.count, {
        one: '# of these orders was cancelled or returned.',
        other: '# of these orders were cancelled or returned.',
      }),
    toKept: (p: { count: string }) => `${p.count}, up to the order kept`,
    shareAxis: 'Journeys still without an order, estimated',
    band: (p: { low: string; high: string }) => `${p.low}–${p.high}`,
    median: (p: { contacts: string }) => `half by ${p.contacts}`,
    summary: (p: { x: string; n: string; bought: string; censored: string }) =>
      `${p.x} of ${p.n} journeys have a brand to count for; ${p.bought} ended in an order, ${p.censored} not yet.`,
    shares: (p: { below: string; inside: string; above: string }) =>
      `Of those with an order: below the band ${p.below}, inside ${p.inside}, above ${p.above}.`,
    share: (p: { x: string; n: string; low: string; high: string }) =>
      `${p.x} of ${p.n} (95% interval ${p.low}–${p.high})`,
    medianIs: (p: { contacts: string }) => `By ${p.contacts} contacts half have bought (Kaplan–Meier).`,
    noMedian: 'Fewer than half have bought at any count seen: there is no median.',
    none: 'No journey here has a favourite brand or a brand chosen above, so there is nothing to count for.',
    caption: (p: { low: string; high: string }) =>
      `Contacts with the favourite named at the start, or with the brand chosen above, up to the order. Journeys without an order count as “at least so many”. The band ${p.low}–${p.high} is what some say a purchase takes: a claim to test, not a target.`,
    bought: 'Ended in an order',
    censored: 'No order so far: at least so many',
    bandName: (p: { low: string; high: string }) => `${p.low}–${p.high}: the band`,
    curve: 'Journeys still without an order',
    dot: (p: { need: string; brand: string; contacts: string; bought: boolean }) =>
      p.bought
        ? `${p.need}: ${p.contacts} with ${p.brand}, then an order`
        : `${p.need}: at least ${p.contacts} with ${p.brand}, no order so far`,
    step: (p: { contacts: string; share: string; atRisk: string }) =>
      `${p.contacts} contacts: ${p.share} still without an order; ${p.atRisk} journeys came this far`,
    ended: 'Ended in an order?',
    atRisk: 'Came this far',
    ordersHere: 'Orders',
    endsHere: 'No order so far',
    left: 'Still without an order',
  },
  transitions: {
    nav: 'Transitions',
    matrix: 'What followed what',
    flow: 'Step by step',
    by: 'By',
    keys: { stage: 'Stage', type: 'What it was', channel: 'Channel', brand: 'Brand' },
    from: 'From',
    to: 'To',
    times: 'Times',
    share: 'Of all from here',
    ordered: 'Order confirmed',
    ended: 'Ended here, no order',
    noBrand: 'No brand',
    several: 'Several brands',
    other: 'All others',
    summary: (p: { count: string; kinds: string; most: string }) =>
      `${p.count} steps of ${p.kinds} kinds up to the order. Most often: ${p.most}.`,
    cell: (p: { from: string; to: string; count: number }) =>
      `${p.from} → ${p.to}: ${counted(p.count, { one: '# time', other: '# times' })}`,
    caption:
      'A row says where from, a column where to; the number is how often. A stronger shade means more often. Choose a cell to see the touchpoints behind it.',
    flowSummary: (p: { journeys: string; drops: string }) => `${p.journeys}. ${p.drops}`,
    first: (p: { steps: string }) => `The first ${p.steps} steps are drawn.`,
    drop: (p: { step: string; x: string; n: string; share: string; ordered: string; ended: string }) =>
      `After step ${p.step}, ${p.x} of ${p.n} went no further (${p.share}): ${p.ordered} with an order, ${p.ended} without one.`,
    noDrop: 'All reached every step shown.',
    flowCaption:
      'Each column is a step; touchpoints alike in a row are one step. Every journey is counted once a step, and one that ends flows into an end of its own. An ordered journey counts among those that went no further.',
    step: (p: { step: string }) => `Step ${p.step}`,
    link: (p: { step: string; from: string; to: string; count: number }) =>
      `Step ${p.step}: ${p.from} → ${p.to}, ${counted(p.count, { one: '# journey', other: '# journeys' })}`,
    empty: 'Steps from one touchpoint to the next will appear here, as soon as there are two.',
    weight: 'Stronger shade: more often',
    node: 'Journeys at a step',
    endNode: 'Ended without an order',
    moves: {
      title: 'From the brand before to the brand bought',
      from: 'Brand owned before',
      to: 'Brand bought',
      number: 'Journeys',
      summary: (p: { count: number; all: string; stayed: string }) =>
        `Of ${counted(p.count, { one: '# journey that says', other: '# journeys that say' })} both, ${p.stayed} stayed with the brand owned before.`,
      empty: 'No journey here says both which brand was owned before and which was bought.',
      caption:
        'A row is the brand owned before, as said when the journey was started, a column the brand bought; the number is how many journeys. Choose a cell to see their orders.',
    },
  },
  detours: {
    nav: 'Detours',
    title: 'Detours to other brands',
    axis: 'days since the first contact with the favourite',
    axisHours: 'hours since the first contact with the favourite',
    ends: { returned: 'came back', switched: 'bought another', open: 'still open' },
    bought: (p: { brand: string }) => `bought ${p.brand}`,
    noHours: 'hours not known',
    one: (p: { brands: string; touchpoints: string; hours: string; end: string }) =>
      `${p.brands}: ${p.touchpoints}, ${p.hours}, ${p.end}`,
    summary: (p: { detours: number; journeys: string; returned: string; switched: string; open: string }) =>
      `${counted(p.detours, { one: '# detour', other: '# detours' })} in ${p.journeys}: ${p.returned} came back, ${p.switched} bought another brand, ${p.open} still open.`,
    rate: (p: { x: string; n: string }) => `Of those that ended, ${p.x} of ${p.n} came back.`,
    noFocal: 'These journeys have no favourite brand named at the start, so there is nothing to stray from.',
    none: 'No detour: after the first contact with the favourite there was none with another brand.',
    passing: (p: { x: string; n: string }) =>
      `${p.x} of ${p.n} detours have a touchpoint that passes the filter.`,
    filtered: 'Detours are found in whole journeys; the filter chooses which of them are shown.',
    without: (p: { x: string; n: string }) => `${p.x} of ${p.n} journeys name a favourite at the start.`,
    caption:
      'A detour is a run of contacts with other brands after the first contact with the favourite. Its hours run from its first start to its last end, and are left out where one of the two is only known to the day or part of it; a contact with several brands lies in the row of each.',
    focal: 'Contact with the favourite',
    bar: 'Detour',
    order: 'Order',
    brands: 'Brands',
    length: 'Touchpoints',
    hours: 'Hours',
    end: 'How it ended',
    began: 'Began',
    boughtBrand: 'Bought brand',
  },
  channels: {
    nav: 'Channels',
    mix: 'Channels before the order',
    axis: 'touchpoints before the order',
    online: 'Online',
    offline: 'Away from the screen',
    summary: (p: { rows: string; switches: string; pairs: string; offline: string; effective: string }) =>
      `${p.rows} touchpoints before the order, ${p.offline} of them away from the screen. The channel changed at ${p.switches} of ${p.pairs} steps. As varied as ${p.effective} channels used equally.`,
    empty: 'The channels you came by will appear here.',
    caption: 'The confirmed order itself and what followed are left out. Without an order: all so far.',
    touchpoints: 'Touchpoints',
    share: 'Share',
    mode: 'Where',
    first: 'First in journeys',
    last: 'Last in journeys',
    credit: 'Which channel gets the credit: five conventions',
    creditSummary: (p: { purchases: string; journeys: string }) =>
      `${p.purchases} of ${p.journeys} journeys ended in an order; each gives one credit to share. None of the five is the truth.`,
    creditCaption:
      'First and last: the recorded ones, what came before recording is not known. Position: 40% first, 40% last, 20% between. Time: half the weight for every 7 days before the order.',
    creditNone: 'Credit is shared out when a journey has ended in an order.',
    conventions: {
      first: 'First touch',
      last: 'Last touch',
      linear: 'Equal parts',
      position: 'By position',
      timeDecay: 'By time',
    },
    bar: 'Share of the credit',
    markov: 'Removal effect (Markov chain)',
    markovLead: 'The draws take a moment and run on this device.',
    markovStart: 'Compute with intervals',
    markovNeeds: (p: { least: string }) =>
      `A removal effect needs at least ${p.least} journeys, some with and some without an order; with fewer its interval would say nothing.`,
    markovSummary: (p: { journeys: string; draws: string; by: string }) =>
      `How much the chance of an order falls when a channel is taken away, shared so that all add up to 100%. From ${p.journeys}; 95% intervals from ${p.draws} draws by ${p.by}.`,
    by: { participant: 'participant', journey: 'journey' },
    low: 'From (95%)',
    high: 'To (95%)',
    effect: 'Removal effect',
    interval: '95% interval',
    touchedBy: 'Credit by',
    mixBrands: 'Brands before the order',
    axisBrands: 'contacts before the order',
    summaryBrands: (p: { contacts: number; brands: number }) =>
      `${counted(p.contacts, { one: '# contact', other: '# contacts' })} before the order, with ${counted(p.brands, { one: '# brand', other: '# brands' })}.`,
    emptyBrands: 'The brands you have contact with will appear here.',
    captionBrands:
      'A contact with several brands counts for each of them, so that the shares may add up to more than 100%.',
    contacts: 'Contacts',
    creditBrands: 'Which brand gets the credit: five conventions',
    creditSummaryBrands: (p: { purchases: string; journeys: string }) =>
      `${p.purchases} of ${p.journeys} journeys ended in an order after a contact with a brand; each gives one credit to share. None of the five is the truth.`,
    brandTouch: 'A touch is a contact with a brand here; one with several is shared out equally.',
    markovSummaryBrands: (p: { journeys: string; draws: string; by: string }) =>
      `How much the chance of an order falls when the contacts with a brand are taken away, shared so that all add up to 100%. From ${p.journeys}; 95% intervals from ${p.draws} draws by ${p.by}.`,
  },
});
