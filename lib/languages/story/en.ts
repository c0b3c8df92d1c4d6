/** English: the shape of the other languages' story words is taken from here. */
import type { GapReason } from '../../core/gap';
import type { PlanStatus } from '../../core/vocabulary';
import type { FigureId } from '../../core/metrics/journey-figures';
import type { PluralForms } from '../locale';

export type Counted = (count: number, forms: PluralForms) => string;
export type Story = ReturnType<typeof story>;

/** Where a plan file is wrong; `row` counts its lines from 1, 0 = the whole file. */
type Problem = { row: number; column: string; value: string };

export const story = (counted: Counted) => ({
  figure: {
    n: (p: { shown: string; total: string }) => `n = ${p.shown} of ${p.total} touchpoints`,
  },
  map: {
    title: 'Journey map',
    lanes: {
      actions: 'What happened',
      online: 'Online',
      offline: 'Offline',
      feeling: 'How it felt',
      goals: 'Goals and expectations',
      pains: 'Pain points',
      opportunities: 'What could be better',
      quotes: 'In your words',
    },
    quote: (p: { text: string }) => `“${p.text}”`,
    nothing: 'Nothing here yet: choose a touchpoint and write it down.',
    noneRated: 'No touchpoint is rated yet.',
    peak: 'best',
    lowest: 'worst',
    end: 'at the end',
    back: 'back to an earlier stage',
    gap: (p: { duration: string; reason: string }) => `Nothing recorded for ${p.duration}: ${p.reason}`,
    gapReasons: {
      paused: 'paused',
      other_person: 'someone else used the computer',
      private_window: 'private window',
      outside_study_hours: 'outside the hours of the study',
      journey_not_running: 'no journey was running',
      no_site_permission: 'no access to the site',
      extension_disabled: 'Desire Path was turned off',
      extension_updated: 'Desire Path was updated',
      worker_restarted: 'Desire Path was restarted',
      storage_failure: 'it could not be stored',
    } satisfies Record<GapReason, string> as Record<GapReason, string>,
    zoom: 'Size',
    zooms: { fit: 'Fit', comfortable: 'Comfortable', large: 'Large' },
    paper: 'Paper',
    print: 'Print the map',
    walk: 'Arrow keys go from column to column, Enter opens one.',
    openRun: 'Show one by one',
    closeRuns: 'Join like ones again',
    runs: (p: { columns: string; touchpoints: string }) =>
      `A long journey: like touchpoints share a column (${p.columns} columns for ${p.touchpoints}).`,
    empty:
      'Your map will appear here: what you met, where, how it felt and what you wrote down, step by step.',
    contact: 'filled: counts as a contact',
    noContact: 'hollow: does not count',
    rangeLegend: 'upright bar: from the lowest to the highest of several ratings',
    gapLegend: 'hatched: nothing could be recorded',
    summary: (p: { touchpoints: string; brands: string; from: string; to: string }) =>
      `${p.touchpoints} with ${p.brands}, from ${p.from} to ${p.to}.`,
    backSteps: (p: { count: number; pairs: string }) =>
      counted(p.count, {
        one: `# step of ${p.pairs} went back to an earlier stage.`,
        other: `# steps of ${p.pairs} went back to an earlier stage.`,
      }),
    ordered: (p: { step: string }) => `Ordered at touchpoint ${p.step}.`,
    notOrdered: 'No order so far.',
    rated: (p: { count: number; total: string }) =>
      counted(p.count, { one: `# of ${p.total} is rated.`, other: `# of ${p.total} are rated.` }),
    columns: {
      step: '#',
      when: 'When',
      rating: 'Feeling',
      goal: 'Goal',
      expectation: 'Expectation',
      gap: 'Not recorded before it',
    },
    details: 'Chosen on the map',
    moreBrands: (p: { count: number }) =>
      counted(p.count, { one: '# more brand in the table.', other: '# more brands in the table.' }),
  },
  feelings: {
    title: 'Feelings',
    axis: 'touchpoint, in order',
    scale: 'how it felt, −2 … +2',
    empty: 'Rate a touchpoint, and how the journey felt will appear here as a curve.',
    summary: (p: { rated: string; total: string; mean: string }) =>
      `${p.rated} of ${p.total} touchpoints are rated; on average ${p.mean}.`,
    peakEnd: (p: { negative: string; positive: string }) =>
      `Peak and end: ${p.negative} with the worst moment, ${p.positive} with the best one.`,
    rule: 'Up to the order, or so far. Peak–end is (peak + last) ÷ 2; both peaks are given because ties decide which one it is. A touchpoint that is not rated is not a neutral one: the line is broken there.',
    all: 'All brands',
    columns: {
      rated: 'Rated',
      mean: 'Mean',
      lowest: 'Worst',
      highest: 'Best',
      end: 'Last',
      negative: 'Peak–end, worst',
      positive: 'Peak–end, best',
    },
    peakTitle: 'Peak and end by brand, −2 … +2',
    byStage: 'What you wrote, by stage',
    nothing: 'Nothing written yet.',
    pains: 'Pain points',
    opportunities: 'What could be better',
    goals: 'Goals',
    expectations: 'Expectations',
    add: 'Rate or describe a touchpoint',
    which: 'Touchpoint',
    n: (p: { count: number }) => counted(p.count, { one: '# rated', other: '# rated' }),
  },
  plan: {
    title: 'Planned against actual',
    lead: 'Write down the steps you mean to take, or read them from a file. Then see which came as planned.',
    planned: 'Planned',
    actual: 'Actual',
    edit: 'Edit the plan',
    add: 'Add a step',
    step: (p: { n: string }) => `Step ${p.n}`,
    what: 'What',
    stage: 'Stage',
    channel: 'Where',
    anyChannel: 'anywhere',
    up: (p: { step: string }) => `Move up: ${p.step}`,
    down: (p: { step: string }) => `Move down: ${p.step}`,
    save: 'Save plan',
    fromFile: 'Read from a CSV',
    fileHint: 'Columns activity, stage and channel; seq and touchpoint_type are read if they are there.',
    saved: 'The plan is saved.',
    read: (p: { count: number }) => counted(p.count, { one: '# step read.', other: '# steps read.' }),
    problemTitle: 'The plan was not read. Nothing was changed.',
    problems: {
      not_readable: (p: Problem) =>
        p.row > 0 ? `Line ${p.row} cannot be read as a table.` : 'The file cannot be read as a table.',
      too_large: () => 'The file is too large: at most 500 steps.',
      missing_columns: (p: Problem) => `These columns are missing: ${p.column}.`,
      bad_value: (p: Problem) => `Line ${p.row}: “${p.value}” does not fit the column ${p.column}.`,
      several_plans: (p: Problem) =>
        `Line ${p.row}: a second plan begins (${p.value}). Read one plan at a time.`,
      empty: () => 'The file holds no step.',
    },
    statuses: {
      as_planned: 'as planned',
      ad_hoc: 'not planned',
      out_of_order: 'planned, but at another place',
      failed: 'failed',
      missing: 'did not happen',
    } satisfies Record<PlanStatus, string> as Record<PlanStatus, string>,
    none: 'No plan yet.',
    status: 'Compared with the plan',
    summary: (p: { planned: string; matched: string; actual: string; adHoc: string }) =>
      `${p.matched} of ${p.planned} planned steps happened in this order; ${p.adHoc} of ${p.actual} touchpoints were not planned there.`,
    fitness: (p: { value: string }) => `Fitness ${p.value} (1 = exactly as planned, 0 = nothing in common).`,
    formula: (p: { common: string; planned: string; actual: string }) =>
      `Fitness = 1 − (planned + actual − 2 × common) ÷ (planned + actual), with ${p.planned} planned, ${p.actual} actual, ${p.common} common: the longest series of steps that occurs in both in the same order. Stages and channels are not compared.`,
  },
  figures: {
    title: 'All figures of this journey',
    figure: 'Figure',
    value: 'Value',
    of: 'Of',
    abandonments: {
      not_reached: 'checkout was not reached',
      ordered: 'it ended in an order',
      abandoned: 'checkout reached, no order within 7 days',
      open: 'checkout reached, still within 7 days',
    },
    names: {
      contacts_raw: 'Contacts with the favourite, every single one',
      contacts_collapsed: 'Contacts with the favourite, once per session and channel',
      contact_days: 'Days with a contact with the favourite',
      to_kept_raw: '… up to the order kept, every single one',
      to_kept_collapsed: '… up to the order kept, once per session and channel',
      to_kept_days: '… up to the order kept, days',
      path_length: 'Touchpoints up to the order',
      lag_days: 'Days from the first touchpoint to the order',
      elapsed_hours: 'Hours elapsed until the next recorded stage',
      active_seconds: 'Active time, s',
      back_steps: 'Back-steps, of the steps up to the order',
      detours_returned: 'Detours that came back',
      detours_switched: 'Detours that ended with the other brand',
      detours_open: 'Detours still open',
      examined_brands: 'Brands examined before the order',
      added_brands: 'Of these not in mind at the start',
      channel_switches: 'Changes of channel, of the steps before the order',
      offline: 'Touchpoints away from the screen',
      effective_channels: 'Effective channels (as varied as so many used equally)',
      mean_valence: 'Mean feeling, −2 … +2',
      peak_end_negative: 'Peak–end, worst',
      peak_end_positive: 'Peak–end, best',
      plan_ad_hoc: 'Touchpoints that were not planned',
      plan_missing: 'Planned steps that are missing',
      plan_fitness: 'Fitness to the plan (1 = exactly as planned)',
      entry_delay_min: 'Minutes until entered by hand, median',
      abandonment: 'Checkout',
      switched_from_favourite: 'Bought another brand than the favourite',
      switched_from_owned: 'Bought another brand than before',
    } satisfies Record<FigureId, string> as Record<FigureId, string>,
  },
  summary: {
    title: 'In words',
    lead: 'Only what was recorded is said here. Each sentence opens the touchpoints behind it.',
    empty: 'Nothing is recorded yet: there is nothing to say.',
    groups: {
      way: 'The way',
      time: 'Where it took longest',
      felt: 'Where it hurt, and where it was good',
      brands: 'Which brand nearly won',
      look: 'What to look at',
    },
    rows: (p: { count: number }) =>
      counted(p.count, { one: 'Show the touchpoint', other: 'Show the # touchpoints' }),
    ordered: (p: { touchpoints: string; days: string; brand: string }) =>
      p.brand === ''
        ? `Ordered after ${p.days}, at the last of ${p.touchpoints}.`
        : `${p.brand} was ordered after ${p.days}, at the last of ${p.touchpoints}.`,
    fellThrough: (p: { status: string; kept: string; when: string }) =>
      p.kept === ''
        ? `That order was ${p.status}; no other was kept so far.`
        : `That order was ${p.status}; the one that was kept is ${p.kept}, on ${p.when}.`,
    ongoing: (p: { touchpoints: string }) =>
      `No order so far, after ${p.touchpoints}: every figure here is “at least”.`,
    backSteps: (p: { count: number; pairs: string }) =>
      counted(p.count, {
        one: `# of ${p.pairs} steps turned back to an earlier stage.`,
        other: `# of ${p.pairs} steps turned back to an earlier stage.`,
      }),
    offline: (p: { offline: string; rows: string; ordered: boolean }) =>
      `${p.offline} of ${p.rows} touchpoints ${p.ordered ? 'before the order' : 'so far'} were away from the screen.`,
    longest: (p: { stage: string; duration: string }) =>
      `It took longest in “${p.stage}”: ${p.duration} until the next recorded stage.`,
    active: (p: { stage: string; duration: string }) =>
      `Most attention went to “${p.stage}”: ${p.duration} of active time.`,
    worst: (p: { what: string; value: string; words: string }) =>
      p.words === ''
        ? `It felt worst at ${p.what} (${p.value}).`
        : `It felt worst at ${p.what} (${p.value}): “${p.words}”.`,
    best: (p: { what: string; value: string }) => `It felt best at ${p.what} (${p.value}).`,
    /** Rated like the one that is named. */
    same: (p: { count: string }) => `the same at ${p.count} more`,
    pause: (p: { duration: string; before: string; after: string }) =>
      `The longest pause, ${p.duration}, lay between ${p.before} and ${p.after}.`,
    turned: (p: { what: string; value: string }) =>
      `Right after ${p.what} (${p.value}) the way turned back to an earlier stage.`,
    unpleasant: (p: { count: string; rated: string }) =>
      `${p.count} of ${p.rated} rated touchpoints felt unpleasant.`,
    /** `stage` '' = no stage has the most. */
    pains: (p: { count: number; stage: string; most: string }) =>
      counted(p.count, { one: '# pain point was written down', other: '# pain points were written down' }) +
      (p.stage === ''
        ? '.'
        : p.count === 1
          ? `, in “${p.stage}”.`
          : `, most of them (${p.most}) in “${p.stage}”.`),
    rival: (p: { rival: string; contacts: string; bought: string; own: string }) =>
      `${p.rival} came closest: ${p.contacts} contacts, against ${p.own} with ${p.bought}.`,
    leading: (p: { first: string; contacts: string; second: string; next: string }) =>
      `So far ${p.first} leads with ${p.contacts} contacts; ${p.second} follows with ${p.next}.`,
    counting: 'Contacts are counted once per brand, session and channel.',
    detours: (p: {
      count: number;
      touchpoints: string;
      hours: string;
      returned: string;
      switched: string;
      open: string;
    }) =>
      counted(p.count, {
        one: `# detour to other brands (${p.touchpoints}, ${p.hours}): returned ${p.returned}, switched ${p.switched}, open ${p.open}.`,
        other: `# detours to other brands (${p.touchpoints}, ${p.hours} in all): returned ${p.returned}, switched ${p.switched}, open ${p.open}.`,
      }),
    /** Hours of the detours whose times are exact enough. */
    timed: (p: { hours: string; x: string; n: string }) => `${p.hours} for ${p.x} of ${p.n}`,
    untimed: 'hours not known',
    added: (p: { brands: string }) => `Examined, though not in mind at the start: ${p.brands}.`,
    switched: (p: { favourite: string; bought: string }) =>
      `The favourite at the start was ${p.favourite}; bought was ${p.bought}.`,
    abandoned: (p: { days: string }) => `The checkout was reached, but no order followed within ${p.days}.`,
    opportunities: (p: { count: number }) =>
      counted(p.count, {
        one: '# note says what could be better.',
        other: '# notes say what could be better.',
      }),
    noneRated: (p: { total: string }) => `No touchpoint of ${p.total} is rated: how it felt is not known.`,
    unrated: (p: { rated: string; total: string }) =>
      `Only ${p.rated} of ${p.total} touchpoints are rated; how the rest felt is not known.`,
    gaps: (p: { count: number; time: string }) =>
      counted(p.count, {
        one: `# gap of ${p.time} in which nothing could be recorded: counts may be too low.`,
        other: `# gaps of ${p.time} in all in which nothing could be recorded: counts may be too low.`,
      }),
  },
});
