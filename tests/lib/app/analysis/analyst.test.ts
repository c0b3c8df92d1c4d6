/** What the views are told equals the metrics over the journeys themselves, asked here or over a port. */
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { makeAnalyst, type Analyst, type Selection } from '../../../../lib/app/analysis/analyst';
import type { AskOf, QuestionName } from '../../../../lib/app/analysis/questions';
import { MOST_DRAWN } from '../../../../lib/app/analysis/one-journey';
import {
  remoteAnalyst,
  serveAnalyst,
  type FromAnalyst,
  type ToAnalyst,
} from '../../../../lib/app/analysis/remote';
import { buildJourney } from '../../../../lib/core/build-journey';
import { digestOf } from '../../../../lib/core/digest';
import type { BuiltJourney, Entry } from '../../../../lib/core/entry';
import { feelingFigures } from '../../../../lib/core/feeling-curves';
import type { PlanStep } from '../../../../lib/core/journey';
import { filterJourney, NO_JOURNEY_FILTER, type JourneyFilter } from '../../../../lib/core/journey-filter';
import {
  contactObservations,
  gather,
  sumChannels,
  sumContacts,
  sumTransitions,
} from '../../../../lib/core/metrics/over-journeys';
import { feelingFold } from '../../../../lib/core/metrics/feelings';
import { foldOver } from '../../../../lib/core/metrics/fold';
import { journeyFigures } from '../../../../lib/core/metrics/journey-figures';
import { alignPlan, touchpointsIn } from '../../../../lib/core/plan-alignment';
import { summarise } from '../../../../lib/core/summarise';
import { mapSummary } from '../../../../lib/charts/pictures/map-table';
import { storyLanguageOf } from '../../../../lib/languages/story';
import { DEFAULT_SETTINGS, type Store } from '../../../../lib/core/ports';
import { rulesOf } from '../../../../lib/core/study-rules';
import { NO_FILTER } from '../../../../lib/core/table-view';
import { openDatabase } from '../../../../lib/store/database';
import { openStore } from '../../../../lib/store/open-store';
import { goldenRows, journeyOf, longRows } from '../../../fixtures/journeys';
import { studyOf } from '../../../fixtures/studies';
import '../../../support/every-word';

const COUNT = 25;
const ALL: JourneyFilter = { ...NO_JOURNEY_FILTER, journeys: ['all'] };
const never = () => new AbortController().signal;
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

async function filled(name: string): Promise<{ store: Store; built: BuiltJourney[] }> {
  const store = openStore(openDatabase(name));
  const journeys = Array.from({ length: COUNT }, (_, at) =>
    journeyOf({
      caseId: at === 0 ? journeyOf().caseId : `J-${at}`,
      openedAt: at,
      participantId: `P${at % 4}`,
      persona: ['planner', 'impulsive', ''][at % 3] ?? '',
      cycleNo: 1 + (at % 2),
    }),
  );
  await store.importRows(
    journeys,
    journeys.flatMap((journey, at) =>
      at === 0 ? goldenRows() : at === 1 ? [] : longRows(10 + at, journey.caseId),
    ),
  );
  const built = await Promise.all(
    journeys.map(async (journey) =>
      buildJourney(journey, await store.touchpointsOf(journey.caseId), DEFAULT_SETTINGS),
    ),
  );
  return { store, built: built.reverse() };
}

/** As in a worker: everything that passes is cloned. */
function overPort(analyst: Analyst): Analyst {
  let toWorker: (message: ToAnalyst) => void = () => {};
  let toPage: (message: FromAnalyst) => void = () => {};
  serveAnalyst(analyst, {
    post: (message) => toPage(structuredClone(message)),
    listen: (take) => (toWorker = take),
  });
  return remoteAnalyst({
    post: (message) => toWorker(structuredClone(message)),
    listen: (take) => (toPage = take),
  });
}

const selection = (filter: JourneyFilter = ALL, version = '1'): Selection => ({
  filter,
  contactSeconds: DEFAULT_SETTINGS.contactSeconds,
  view: 'contacts',
  version,
});

describe.each(['here', 'over a port'])('asked %s', (where) => {
  const watch = () => ({ onProgress: () => {}, signal: never() });
  async function opened() {
    const { store, built } = await filled(`analyst-${where}`);
    const made = makeAnalyst({ source: store, now: () => 0, breathe });
    return { analyst: where === 'here' ? made : overPort(made), store, built };
  }

  test('sums are those of the metrics, whatever is filtered', async () => {
    const { analyst, built } = await opened();
    for (const filter of [ALL, { ...ALL, brand: 'Acme' }, { ...ALL, stage: 'consideration' as const }]) {
      const shown = built.map((each) => filterJourney(each, filter));
      const [overview, sums, spread, channels, transitions] = await Promise.all([
        analyst.ask(selection(filter), { name: 'overview', ask: null }, watch()),
        analyst.ask(selection(filter), { name: 'contactSums', ask: null }, watch()),
        analyst.ask(
          selection(filter),
          {
            name: 'contactSpread',
            ask: { brand: '', count: 'collapsed', band: DEFAULT_SETTINGS.band },
          },
          watch(),
        ),
        analyst.ask(selection(filter), { name: 'channels', ask: null }, watch()),
        analyst.ask(selection(filter), { name: 'transitions', ask: { by: 'stage' } }, watch()),
      ]);
      expect(overview.journeys).toBe(COUNT);
      expect(overview.newest.map(({ caseId }) => caseId)).toEqual(built.map(({ journey }) => journey.caseId));
      expect(overview.shown).toBe(shown.reduce((sum, { entries }) => sum + entries.length, 0));
      expect(sums.totals).toEqual(gather(shown, sumContacts()));
      expect(spread.n).toBe(gather(shown, contactObservations('', 'collapsed')).length);
      expect(channels.totals.counts).toEqual(gather(shown, sumChannels()).counts);
      expect(transitions.transitions.map(({ from, to, count }) => [from, to, count]).sort()).toEqual(
        gather(
          shown,
          sumTransitions(({ stage }) => stage),
        )
          .map(({ from, to, count }) => [from, to, count])
          .sort(),
      );
    }
  });

  test('one journey comes whole, with its rows as they are stored', async () => {
    const { analyst, store, built } = await opened();
    const golden = built.find(({ journey }) => journey.caseId === journeyOf().caseId)!;
    const one = await analyst.ask(
      selection(),
      { name: 'oneJourney', ask: { caseId: golden.journey.caseId } },
      watch(),
    );
    expect(one?.built).toEqual(golden);
    expect(one?.digest).toEqual(digestOf(golden, 240));
    const { found } = await analyst.ask(
      selection(),
      { name: 'behind', ask: { eventIds: ['T-none', golden.entries[3]!.touchpoint.eventId] } },
      watch(),
    );
    expect(found.map(({ entry }) => entry.touchpoint)).toEqual([
      await store.touchpoint(golden.entries[3]!.touchpoint.eventId),
    ]);
  });

  test('groups hold every journey once', async () => {
    const { analyst } = await opened();
    for (const by of ['persona', 'cycle', 'purchase', 'seed', 'category'] as const) {
      const { groups } = await analyst.ask(
        selection(),
        { name: 'compare', ask: { by, brand: '', count: 'collapsed', band: DEFAULT_SETTINGS.band } },
        watch(),
      );
      expect(groups.reduce((sum, { journeys }) => sum + journeys, 0)).toBe(COUNT);
      if (by === 'persona') expect(groups.map(({ group }) => group)).toEqual(['impulsive', 'planner', '']);
      if (by === 'cycle') expect(groups.map(({ group }) => group)).toEqual(['first', 'repeat']);
    }
  });

  test('who stops is told so, and the others are answered', async () => {
    const { analyst } = await opened();
    const stopper = new AbortController();
    const stopped = analyst.ask(
      selection(),
      { name: 'channels', ask: null },
      { onProgress: () => {}, signal: stopper.signal },
    );
    const other = analyst.ask(selection(), { name: 'contactSums', ask: null }, watch());
    stopper.abort();
    if (where === 'over a port') await expect(stopped).rejects.toThrow('stopped');
    expect((await other).brands).toBeGreaterThan(0);
  });
});

test('a journey too long for a picture comes with its newest touchpoints, its order and all its figures', async () => {
  const store = openStore(openDatabase('analyst-long'));
  const journey = journeyOf({ caseId: 'J-long' });
  const rows = longRows(MOST_DRAWN + 300, 'J-long');
  const at = 40;
  await store.putJourney(journey);
  await store.addTouchpoints(
    rows.map((row, index) =>
      index === at
        ? { ...row, touchpointType: 'order', stageAuto: 'purchase', person: { orderConfirmed: true } }
        : row,
    ),
  );
  const built = buildJourney(journey, await store.touchpointsOf('J-long'), DEFAULT_SETTINGS);
  const analyst = makeAnalyst({ source: store, now: () => 0, breathe });
  const watch = { onProgress: () => {}, signal: never() };
  const one = await analyst.ask(selection(), { name: 'oneJourney', ask: { caseId: '' } }, watch);
  expect(one?.isCut).toBe(true);
  expect(one?.built.entries).toHaveLength(MOST_DRAWN + 1);
  expect(one?.built.entries[one.built.orderIndex]?.touchpoint.eventId).toBe(
    built.entries[built.orderIndex]?.touchpoint.eventId,
  );
  expect(one?.digest).toEqual(digestOf(built, 240));
  // the order at its own step, then the newest at theirs
  expect({ places: one?.places, from: one?.from }).toEqual({
    places: [at + 1, ...Array.from({ length: MOST_DRAWN }, (_, drawn) => drawn + 301)],
    from: 301,
  });
  const page = await analyst.ask(
    selection(),
    {
      name: 'table',
      ask: { caseId: '', filter: NO_FILTER, sort: 'when', descending: false, page: 99, size: 50 },
    },
    watch,
  );
  expect({ all: page.all, page: page.page }).toEqual({ all: rows.length, page: rows.length / 50 - 1 });
  expect(page.rows.at(-1)?.touchpoint).toEqual(built.entries.at(-1)?.touchpoint);
});

test.each([
  ['an order at row 40', 40],
  ['no order', -1],
])('what is said of a journey too long for a picture is said of all of it: %s', async (name, at) => {
  const store = openStore(openDatabase(`analyst-said ${name}`));
  const plan: readonly PlanStep[] = [
    { touchpointType: 'product_page', stage: 'consideration', channel: '' },
    { touchpointType: 'order', stage: 'purchase', channel: '' },
    { touchpointType: 'use', stage: 'retention', channel: '' },
  ];
  const journey = journeyOf({ caseId: 'J-long', plan });
  await store.putJourney(journey);
  await store.addTouchpoints(
    longRows(MOST_DRAWN + 300, 'J-long').map((row, index) => ({
      ...row,
      valence: [null, 2, 0, -1][index % 4] ?? null,
      painPoint: index % 5 === 0 ? `pain ${index}` : '',
      ...(index === at
        ? { touchpointType: 'order', stageAuto: 'purchase', person: { orderConfirmed: true } }
        : {}),
    })),
  );
  const built = buildJourney(journey, await store.touchpointsOf('J-long'), DEFAULT_SETTINGS);
  const ids = (entry: Entry) => entry.touchpoint.eventId;
  const plain = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value, (_, each: unknown) =>
        typeof each === 'object' && each !== null && 'touchpoint' in each ? ids(each as Entry) : each,
      ),
    );
  const now = built.entries.at(-1)!.touchpoint.start;
  const analyst = overPort(makeAnalyst({ source: store, now: () => now, breathe }));
  const ask = <K extends QuestionName>(question: K) =>
    analyst.ask(
      selection(),
      { name: question, ask: { caseId: '' } as AskOf<K> },
      { onProgress: () => {}, signal: never() },
    );

  const said = await ask('inWords');
  expect(plain(said)).toEqual(
    plain({
      caseId: 'J-long',
      sentences: summarise(built, [], now).map((sentence) => ({
        ...sentence,
        eventIds: sentence.eventIds.slice(0, 500),
        count: sentence.eventIds.length,
      })),
      figures: journeyFigures(built, now),
    }),
  );
  const [first] = said?.sentences ?? [];
  expect(first?.saying).toMatchObject(
    at < 0 ? { kind: 'ongoing', length: built.entries.length } : { kind: 'ordered', length: at + 1 },
  );

  const felt = await ask('felt');
  const written = built.entries.filter(({ touchpoint }) => touchpoint.painPoint !== '');
  expect({ ...felt, written: felt?.written.map(ids) }).toEqual({
    caseId: 'J-long',
    figures: feelingFigures(built),
    written: written.slice(-300).map(ids),
    allWritten: written.length,
  });

  const planned = await ask('planned');
  const whole = alignPlan(plan, built);
  expect({ ...planned!, rows: touchpointsIn(planned!.rows) }).toEqual({
    caseId: 'J-long',
    planned: whole.planned,
    actual: whole.actual,
    common: whole.common,
    figures: {
      missing: whole.figures.missing,
      adHoc: whole.figures.adHoc,
      missingCount: whole.figures.missingCount,
      fitness: whole.figures.fitness,
    },
    rows: built.entries.length,
  });
  expect(planned!.rows.length).toBeLessThan(700);
  // as it is stored, to be read and corrected
  const [stored] = await store.touchpointsById([ids(built.entries[0]!)]);
  expect(planned!.rows.find(({ actual }) => actual?.entry.seq === 1)?.actual?.entry.touchpoint).toEqual(
    stored,
  );

  const one = await ask('oneJourney');
  const language = storyLanguageOf('en');
  const order = at < 0 ? 'No order so far.' : `Ordered at touchpoint ${at + 1}.`;
  expect(mapSummary(one!, language)).toContain(`2,300 touchpoints with`);
  expect(mapSummary(one!, language)).toContain(order);
  expect(mapSummary(one!, language)).toContain('1,725 of 2,300 are rated.');
  expect(one?.feelings).toEqual(foldOver(built, feelingFold()));
});

test('a journey named is read by its name, and all are read where it is gone', async () => {
  const { store } = await filled('analyst-named');
  const [first] = await store.journeys();
  const caseId = first?.caseId ?? '';
  let readAll = 0;
  const source = {
    ...store,
    journeys: () => {
      readAll += 1;
      return store.journeys();
    },
  };
  const analyst = makeAnalyst({ source, now: () => 0, breathe });
  const ask = async (journeys: readonly string[]) => {
    const watch = { onProgress: () => {}, signal: never() };
    const asked = selection({ ...ALL, journeys: [...journeys] });
    const { newest, total } = await analyst.ask(asked, { name: 'overview', ask: null }, watch);
    return { newest: newest.map((each) => each.caseId), total, readAll };
  };
  const named = await ask([caseId]);
  expect(named).toEqual({ newest: [caseId], total: named.total, readAll: 0 });
  expect(named.total).toBe((await store.touchpointsOf(caseId)).filter(({ excluded }) => !excluded).length);
  expect(await ask(['J-gone'])).toMatchObject({ readAll: 1 });
});

test('of all journeys those are left out whose figures a study hides from this view; the heads are read once', async () => {
  const { store } = await filled('analyst-hidden');
  const [first, second] = await store.journeys();
  const rules = rulesOf(studyOf({ feedback: 'own_path' }), false);
  await store.putJourney({ ...first!, studyVersion: '1-a', underStudy: rules });
  await store.putJourney({ ...second!, recordingScope: 'all_sites' });
  let readAll = 0;
  const source = {
    ...store,
    journeys: () => {
      readAll += 1;
      return store.journeys();
    },
  };
  const analyst = makeAnalyst({ source, now: () => 0, breathe });
  const ask = async (view: string, change: Partial<JourneyFilter> = {}) => {
    const asked = { ...selection({ ...ALL, scope: 'listed_sites', ...change }), view };
    const watch = { onProgress: () => {}, signal: never() };
    const { journeys, scopes, isOneRule } = await analyst.ask(asked, { name: 'overview', ask: null }, watch);
    return { journeys, scopes: [...scopes].sort(), isOneRule };
  };
  const scopes = ['all_sites', 'listed_sites'];
  expect(await ask('contacts')).toEqual({ journeys: COUNT - 2, scopes, isOneRule: true });
  expect(await ask('path')).toEqual({ journeys: COUNT - 1, scopes, isOneRule: false });
  expect(await ask('contacts')).toEqual({ journeys: COUNT - 2, scopes, isOneRule: true });
  expect(await ask('path', { scope: 'all_sites' })).toEqual({ journeys: 1, scopes, isOneRule: true });
  expect(readAll).toBe(1);
});
