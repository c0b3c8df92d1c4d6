/**
 * Whatever is filtered by, every question is answered over exactly the touchpoints that pass: the answers equal those
 * over journeys that hold no others, with the filter said anew (`tests/fixtures/filtered.ts`).
 */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { makeAnalyst } from '../../../../lib/app/analysis/analyst';
import { QUESTIONS, type AskOf, type QuestionName } from '../../../../lib/app/analysis/questions';
import type { Answering } from '../../../../lib/app/analysis/question';
import { buildJourney } from '../../../../lib/core/build-journey';
import type { BuiltJourney } from '../../../../lib/core/entry';
import { DEFAULT_SETTINGS } from '../../../../lib/core/ports';
import { NO_FILTER } from '../../../../lib/core/table-view';
import { openDatabase } from '../../../../lib/store/database';
import { openStore } from '../../../../lib/store/open-store';
import {
  FILTERED_JOURNEYS,
  FILTERED_ROWS,
  GOLDEN_CASE,
  ROW_FILTERS,
  filterOf,
} from '../../../fixtures/filtered';

const band = DEFAULT_SETTINGS.band;
const ASKS: { readonly [K in QuestionName]: AskOf<K> } = {
  overview: null,
  oneJourney: { caseId: GOLDEN_CASE },
  inWords: { caseId: GOLDEN_CASE },
  felt: { caseId: GOLDEN_CASE },
  planned: { caseId: GOLDEN_CASE },
  table: { caseId: GOLDEN_CASE, filter: NO_FILTER, sort: 'when', descending: false, page: 0, size: 50 },
  behind: { eventIds: FILTERED_ROWS.map(({ eventId }) => eventId) },
  contactSums: null,
  contactSpread: { brand: '', count: 'raw', band },
  transitions: { by: 'channel' },
  detours: null,
  channels: null,
  markov: { wanted: true, of: 'brand' },
  aligned: { alignment: 'start' },
  compare: { by: 'persona', brand: '', count: 'collapsed', band },
};
const NAMES = Object.keys(ASKS) as QuestionName[];

/** The journeys with no other touchpoints than those that pass, and their order. */
function passing(name: string): { whole: BuiltJourney; left: BuiltJourney }[] {
  const { change, passes } = ROW_FILTERS[name] ?? { change: {}, passes: () => true };
  return FILTERED_JOURNEYS.map((journey) => {
    const rows = FILTERED_ROWS.filter(({ caseId }) => caseId === journey.caseId).map((row) =>
      change.excluded === 'in' ? { ...row, excluded: false } : row,
    );
    const whole = buildJourney(journey, rows, DEFAULT_SETTINGS);
    const entries = whole.entries
      .filter((entry, at) => at === whole.orderIndex || passes(entry.touchpoint, entry.stage))
      .map((entry) => {
        if (change.brand === undefined || entry === whole.entries[whole.orderIndex]) return entry;
        const brands = entry.brands.filter(({ brand }) => brand === change.brand);
        return { ...entry, brands, contact: brands.some(({ contact }) => contact) };
      });
    const orderIndex = entries.findIndex((entry) => entry === whole.entries[whole.orderIndex]);
    return { whole, left: { journey, entries, orderIndex } };
  });
}

function answerOf<K extends QuestionName>(name: K, journeys: ReturnType<typeof passing>): unknown {
  const question = QUESTIONS[name] as unknown as (ask: AskOf<K>, scene: object) => Answering<unknown>;
  const asked = question(ASKS[name], {
    journeys: journeys.length,
    named: journeys.map(({ whole }) => whole.journey),
    now: 0,
  });
  do {
    journeys.forEach(({ whole, left }, rank) => asked.add(left, { whole, rank }));
  } while (asked.again?.() === true);
  return asked.value();
}

/** Figures without what only names the row: what is read for showing comes as it is stored. */
const figures = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => {
      if (value instanceof Map) return [...value];
      return key === 'touchpoint' ? (value as { eventId: string }).eventId : value;
    }),
  );

const store = openStore(openDatabase('filters'));
const filled = store.importRows(FILTERED_JOURNEYS, FILTERED_ROWS);
const analyst = makeAnalyst({ source: store, now: () => 0, breathe: () => Promise.resolve() });
const watch = { onProgress: () => {}, signal: new AbortController().signal };

async function ask(name: QuestionName, journeys: readonly string[], filter: string): Promise<unknown> {
  await filled;
  const selection = {
    filter: filterOf(journeys, ROW_FILTERS[filter]?.change),
    contactSeconds: DEFAULT_SETTINGS.contactSeconds,
    view: 'contacts',
    version: '1',
  };
  return analyst.ask(selection, { name, ask: ASKS[name] }, watch);
}

test.each(Object.keys(ROW_FILTERS))('%s: every question is answered over what passes', async (filter) => {
  const journeys = passing(filter);
  for (const name of NAMES) {
    const answer = figures(await ask(name, ['all'], filter));
    expect({ name, answer }).toEqual({ name, answer: figures(answerOf(name, journeys)) });
    // a filter that changed nothing would prove nothing
    const unfiltered = figures(await ask(name, ['all'], 'none'));
    // a bootstrap wants more journeys than these
    if (name !== 'markov') expect({ name, answer: unfiltered }).not.toEqual({ name, answer });
  }
});

test('the chosen journeys: every question is answered over these alone', async () => {
  const journeys = passing('none').filter(({ whole }) => whole.journey.caseId !== 'J-3');
  for (const name of NAMES) {
    const answer = figures(await ask(name, [GOLDEN_CASE, 'J-2'], 'none'));
    expect({ name, answer }).toEqual({ name, answer: figures(answerOf(name, journeys)) });
  }
});
