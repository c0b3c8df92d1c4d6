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
});
