/**
 * What axe cannot see in a picture: its table, the CSV of it and its sentence hold the values of the metrics module,
 * for every view, over one journey and over several.
 */
import { fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DashboardApp } from '../../../components/dashboard/dashboard-app';
import { VIEWS } from '../../../components/dashboard/dashboard-view';
import { saySentence } from '../../../components/summary/say-sentence';
import { UndoProvider } from '../../../components/undo';
import { buildJourney } from '../../../lib/core/build-journey';
import { countContacts } from '../../../lib/core/contacts';
import type { BuiltJourney, Entry } from '../../../lib/core/entry';
import { writeFragment } from '../../../lib/core/journey-filter';
import { alignJourney } from '../../../lib/core/metrics/aligned';
import { channelFold } from '../../../lib/core/metrics/channels';
import { detourFold } from '../../../lib/core/metrics/detours';
import { feelingFold } from '../../../lib/core/metrics/feelings';
import { foldOver } from '../../../lib/core/metrics/fold';
import {
  CONVENTIONS,
  contactObservations,
  gather,
  stepFlow,
  sumAttribution,
  sumChannels,
  sumContacts,
  sumBrandMoves,
  sumTransitions,
} from '../../../lib/core/metrics/over-journeys';
import { journeyFigures } from '../../../lib/core/metrics/journey-figures';
import { abandonmentFold, brandSwitch } from '../../../lib/core/metrics/outcome';
import { pathFold } from '../../../lib/core/metrics/path';
import { stageTimeFold } from '../../../lib/core/metrics/stage-time';
import { median } from '../../../lib/core/metrics/statistics';
import { sumBrandTouches, type TouchKey } from '../../../lib/core/metrics/touch-keys';
import { alignPlan } from '../../../lib/core/plan-alignment';
import { DEFAULT_SETTINGS } from '../../../lib/core/ports';
import { detoursTogether, summarise } from '../../../lib/core/summarise';
import { STAGES, TYPE_FACTS, channelMode } from '../../../lib/core/vocabulary';
import { formatSigned } from '../../../lib/languages';
import { storyLanguageOf } from '../../../lib/languages/story';
import { FILTERED_JOURNEYS, FILTERED_ROWS, GOLDEN_CASE, filterOf } from '../../fixtures/filtered';
import { NOW, makeOutside, settled, show } from '../support';

vi.mock('../../../components/chart/canvas', () => ({
  drawOn: () => ({ point: () => {}, remove: () => {} }),
}));

afterEach(() => {
  location.hash = '';
});

const ALL: readonly BuiltJourney[] = FILTERED_JOURNEYS.map((journey) =>
  buildJourney(
    journey,
    FILTERED_ROWS.filter(({ caseId }) => caseId === journey.caseId),
    DEFAULT_SETTINGS,
  ),
);
const GOLDEN = ALL[0]!;
const kept = GOLDEN.entries.filter(({ touchpoint }) => !touchpoint.excluded);
const stageOf = ({ stage }: Entry) => stage;
const time = ({ touchpoint }: Entry) => new Date(touchpoint.start).toISOString();
const activity = (entry: Entry) => TYPE_FACTS[entry.touchpointType].activity;

type Cell = string | number | boolean | null | undefined;
const plain = (rows: readonly (readonly Cell[])[]): string[] =>
  rows.map((row) =>
    row
      .map((cell) => (typeof cell === 'number' ? String(Math.round(cell * 1e6) / 1e6) : String(cell ?? '')))
      .join(','),
  );
const sorted = (lines: readonly string[]) => [...lines].sort();

const transitions = gather([GOLDEN], sumTransitions(stageOf));
const leaving = (from: string, of: typeof transitions) =>
  of.filter((each) => each.from === from).reduce((sum, { count }) => sum + count, 0);
const group = (persona: string) => ALL.filter(({ journey }) => journey.persona === persona);
const GROUPS = ['impulsive', 'planner'];

/** The file's rows, whole, as the metrics say. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, () => string[]>>>> = {
  'map one': {
    'journey-map': () =>
      plain(
        kept.map((entry, at) => [
          at + 1,
          time(entry),
          entry.stage,
          activity(entry),
          entry.touchpoint.channel,
          entry.brand,
          entry.touchpoint.valence,
          '',
          '',
          entry.touchpoint.painPoint,
          '',
          '',
          '',
        ]),
      ),
  },
  'path one': {
    path: () =>
      plain(
        kept.map((entry, at) => [
          at + 1,
          time(entry),
          entry.stage,
          entry.touchpointType,
          entry.brand,
          entry.touchpoint.channel,
          1,
        ]),
      ),
  },
  'path all': {
    aligned: () =>
      plain(
        ALL.flatMap((built) =>
          (alignJourney(built, 'first_contact')?.points ?? []).map((point) => [
            built.journey.caseId,
            point.step,
            point.days,
            point.stage,
            point.channel,
            point.brand,
          ]),
        ),
      ),
  },
  'contacts one': {
    contacts: () =>
      plain(countContacts(GOLDEN).map(({ brand, collapsed, raw, days }) => [brand, collapsed, raw, days])),
  },
  'contacts all': {
    'contacts-taken': () =>
      plain(
        gather(ALL, contactObservations('', 'collapsed')).map(({ caseId, brand, contacts, bought }) => [
          caseId,
          brand,
          contacts,
          bought,
        ]),
      ),
    'contacts-together': () =>
      plain(
        gather(ALL, sumContacts()).map(({ brand, collapsed, raw, days, journeys }) => [
          brand,
          collapsed,
          raw,
          days,
          journeys,
        ]),
      ),
  },
  'transitions one': {
    transitions: () =>
      plain(transitions.map(({ from, to, count }) => [from, to, count, count / leaving(from, transitions)])),
    steps: () => flowRows([GOLDEN]),
    'brand-moves': () => moveRows([GOLDEN]),
  },
  'transitions all': {
    transitions: () => {
      const found = gather(ALL, sumTransitions(stageOf));
      return plain(found.map(({ from, to, count }) => [from, to, count, count / leaving(from, found)]));
    },
    steps: () => flowRows(ALL),
    'brand-moves': () => moveRows(ALL),
  },
  'detours one': { detours: () => detourRows([GOLDEN]) },
  'detours all': { detours: () => detourRows(ALL) },
  'channels one': { channels: () => channelRows([GOLDEN]), credit: () => creditRows([GOLDEN]) },
  'channels all': { channels: () => channelRows(ALL), credit: () => creditRows(ALL) },
  'compare all': {
    'compare-contacts': () =>
      plain(
        GROUPS.map((name) => {
          const own = group(name);
          const bought = own.filter(({ orderIndex }) => orderIndex >= 0);
          const paths = bought.map((built) => foldOver(built, pathFold()));
          const seen = gather(own, contactObservations('', 'collapsed'));
          return [
            name,
            own.length,
            new Set(own.map(({ journey }) => journey.participantId)).size,
            bought.length,
            seen.length,
            // the one that bought, or nobody did
            median(seen.filter((each) => each.bought).map(({ contacts }) => contacts)),
            median(paths.flatMap(({ lagDays }) => lagDays ?? [])),
            median(paths.map(({ length }) => length)),
          ];
        }),
      ),
    'compare-times': () =>
      plain(
        STAGES.flatMap((stage) =>
          GROUPS.flatMap((name) => {
            const hours = group(name).flatMap(
              (built) => foldOver(built, stageTimeFold()).elapsedHours[stage] ?? [],
            );
            return hours.length === 0 ? [] : [[stage, name, median(hours), hours.length]];
          }),
        ),
      ),
    'compare-outcomes': () =>
      plain([
        ...GROUPS.map((name) => ['abandoned', name, ...abandoned(name)]),
        ...(['fromFavourite', 'fromOwned'] as const).flatMap((kind) =>
          GROUPS.map((name) => {
            const said = group(name).flatMap(({ journey }) => brandSwitch(journey)[kind] ?? []);
            return [kind, name, said.filter(Boolean).length, said.length];
          }),
        ),
      ]),
    'compare-channels': () => {
      const sums = GROUPS.map((name) => ({ name, ...gather(group(name), sumChannels()) }));
      const channels = [...gather(ALL, sumChannels()).counts.keys()];
      return plain(
        channels.flatMap((channel) =>
          sums.map(({ name, counts, rows }) => [channel, name, counts.get(channel) ?? 0, rows]),
        ),
      );
    },
  },
  'feelings one': {
    feelings: () =>
      ['', 'Acme', 'Beta'].flatMap((brand) =>
        plain(
          kept.flatMap((entry, at) =>
            entry.touchpoint.valence === null || (brand !== '' && entry.brand !== brand)
              ? []
              : [[brand, at + 1, entry.touchpointType, entry.touchpoint.channel, entry.touchpoint.valence]],
          ),
        ),
      ),
  },
  'plan one': {
    plan: () =>
      plain(
        alignPlan(GOLDEN.journey.plan, GOLDEN).rows.map(({ planned, actual }) => {
          const step = planned?.step;
          return [
            step === undefined ? '' : TYPE_FACTS[step.touchpointType].activity,
            actual === null ? '' : activity(actual.entry),
            actual?.status ?? planned?.status,
            actual?.entry.stage ?? step?.stage,
            actual?.entry.touchpoint.channel ?? step?.channel,
            actual === null ? '' : time(actual.entry),
          ];
        }),
      ),
  },
};

function flowRows(built: readonly BuiltJourney[]): string[] {
  return plain(
    gather(built, stepFlow(stageOf, 5)).links.map(({ step, from, to, count }) => [step + 1, from, to, count]),
  );
}

function moveRows(built: readonly BuiltJourney[]): string[] {
  return plain(gather(built, sumBrandMoves()).map(({ from, to, count }) => [from, to, count]));
}

function detourRows(built: readonly BuiltJourney[]): string[] {
  return plain(
    built.flatMap((each) =>
      foldOver(each, detourFold(each.journey.focalBrand)).detours.map(
        ({ brands, start, touchpoints, hours, end, bought }) => [
          each.journey.caseId,
          brands.join('|'),
          new Date(start).toISOString(),
          touchpoints,
          hours,
          end,
          bought,
        ],
      ),
    ),
  );
}

function channelRows(built: readonly BuiltJourney[]): string[] {
  const { counts, rows, first, last } = gather(built, sumChannels());
  return plain(
    [...counts].map(([channel, count]) => [
      channel,
      channelMode(channel),
      count,
      count / rows,
      first.get(channel) ?? 0,
      last.get(channel) ?? 0,
    ]),
  );
}

function creditRows(built: readonly BuiltJourney[], by: TouchKey = 'channel'): string[] {
  return plain(
    [...gather(built, sumAttribution(by)).credit].map(([key, credit]) => [
      key,
      ...CONVENTIONS.map((convention) => credit[convention]),
    ]),
  );
}

function brandRows(built: readonly BuiltJourney[]): string[] {
  const { counts, rows, first, last } = gather(built, sumBrandTouches());
  return plain(
    [...counts].map(([brand, count]) => [
      brand,
      count,
      count / rows,
      first.get(brand) ?? 0,
      last.get(brand) ?? 0,
    ]),
  );
}

/** Journeys whose checkout was left, of those that reached one and whose week is over. */
function abandoned(name: string): [number, number] {
  const how = group(name)
    .filter(({ entries, orderIndex }) =>
      entries.some(
        ({ touchpointType }, at) =>
          ['checkout', 'payment'].includes(touchpointType) && (orderIndex < 0 || at < orderIndex),
      ),
    )
    .map((built) => foldOver(built, abandonmentFold(NOW)));
  return [how.filter((each) => each === 'abandoned').length, how.filter((each) => each !== 'open').length];
}

async function open(view: string, which: string) {
  const saved = new Map<string, Blob>();
  const outside = { ...makeOutside(), saveFile: (name: string, blob: Blob) => void saved.set(name, blob) };
  await outside.store.importRows(FILTERED_JOURNEYS, FILTERED_ROWS);
  location.hash = writeFragment(view, filterOf([which === 'all' ? 'all' : GOLDEN_CASE]));
  const { container } = show(
    <UndoProvider>
      <DashboardApp settings={{ ...DEFAULT_SETTINGS, agreedAt: 1 }} />
    </UndoProvider>,
    outside,
  );
  await settled(container);
  return { container, saved };
}

test('every view with a picture is held', () => {
  const held = new Set(Object.keys(EXPECTED).map((name) => name.split(' ')[0]));
  expect(VIEWS.map(({ id }) => id).filter((id) => !held.has(id))).toEqual(['summary', 'touchpoints']);
});

describe.each(Object.entries(EXPECTED))('%s', (name, files) => {
  test('file and table hold the metrics’ values', async () => {
    const [view = '', which = ''] = name.split(' ');
    const { container, saved } = await open(view, which);
    const buttons = [...container.querySelectorAll('.save-buttons button')].filter(
      ({ textContent }) => textContent === 'CSV',
    );
    for (const button of buttons) fireEvent.click(button);
    await waitFor(() => expect(saved.size).toBe(buttons.length));
    expect(sorted([...saved.keys()])).toEqual(
      sorted(Object.keys(files).map((id) => `desire-path_${id}.csv`)),
    );
    for (const twin of container.querySelectorAll<HTMLDetailsElement>('details.table-twin')) {
      twin.open = true;
      fireEvent(twin, new Event('toggle'));
    }
    await waitFor(() => expect(container.querySelectorAll('figure table')).toHaveLength(buttons.length));
    for (const [id, rows] of Object.entries(files)) {
      const text = await saved.get(`desire-path_${id}.csv`)!.text();
      const lines = text.trim().split('\r\n').slice(1);
      const rounded = plain(
        lines.map((line) =>
          line.split(',').map((cell) => (/^-?\d+\.\d+$/u.test(cell) ? Number(cell) : cell)),
        ),
      );
      expect({ id, rows: sorted(rounded) }).toEqual({ id, rows: sorted(rows()) });
    }
    // what is read beside the picture is what is in the file, row by row
    const lengths = [...container.querySelectorAll('figure table')].map(
      (table) => table.querySelectorAll('tbody tr').length,
    );
    expect(lengths.sort()).toEqual(
      Object.values(files)
        .map((rows) => rows().length)
        .sort(),
    );
  });
});

test('the sentences of channels, feelings, plan and map say the metrics’ figures', async () => {
  const said = async (view: string) => (await open(view, 'one')).container.querySelector('main')?.textContent;
  const channels = foldOver(GOLDEN, channelFold());
  expect(await said('channels')).toContain(
    `${channels.rows} touchpoints before the order, ${channels.offline} of them away from the screen. The channel changed at ${channels.switches} of ${channels.pairs} steps.`,
  );
  const { mean, negativePeakEnd, positivePeakEnd, rated } = foldOver(GOLDEN, feelingFold());
  const path = foldOver(GOLDEN, pathFold());
  const signed = (value: number | null) => formatSigned('en', value ?? 0);
  expect(await said('feelings')).toContain(
    `${rated} of ${path.length} touchpoints are rated; on average ${signed(mean)}. Peak and end: ${signed(negativePeakEnd)} with the worst moment, ${signed(positivePeakEnd)} with the best one.`,
  );
  const { figures } = alignPlan(GOLDEN.journey.plan, GOLDEN);
  expect(await said('plan')).toContain(`Fitness ${Math.round(figures.fitness * 100) / 100}`);
  expect(await said('map')).toContain(
    `Ordered at touchpoint ${path.length}. ${path.backSteps} step of ${path.pairs} went back`,
  );
});

test.each([
  ['one', [GOLDEN]],
  ['all', ALL],
] as const)('channels %s, by brand: the files hold the metrics’ values', async (which, built) => {
  const { container, saved } = await open('channels', which);
  fireEvent.click(container.querySelectorAll('.segmented input')[1]!);
  await waitFor(() => expect(container.textContent).toContain('Which brand gets the credit'));
  const buttons = [...container.querySelectorAll('.save-buttons button')].filter(
    ({ textContent }) => textContent === 'CSV',
  );
  for (const button of buttons) fireEvent.click(button);
  await waitFor(() => expect(saved.size).toBe(2));
  const rowsOf = async (id: string) => {
    const [head, ...lines] = (await saved.get(`desire-path_${id}.csv`)!.text()).trim().split('\r\n');
    const cells = lines.map((line) =>
      line.split(',').map((cell) => (/^\d+\.\d+$/u.test(cell) ? Number(cell) : cell)),
    );
    return { head, rows: plain(cells) };
  };
  expect(await rowsOf('channels-brands')).toEqual({
    head: 'brand,contacts_raw,share,first_in_journeys,last_in_journeys',
    rows: brandRows(built),
  });
  expect(await rowsOf('credit-brands')).toEqual({
    head: 'brand,first,last,linear,position,time_decay',
    rows: creditRows(built, 'brand'),
  });
});

test('the summary adds up the hours of the detours that have some, and says of how many', () => {
  const language = storyLanguageOf('en');
  const { detours } = foldOver(GOLDEN, detourFold('Acme'));
  const coarse = detours.map((detour) => ({ ...detour, hours: null }));
  const said = (of: typeof detours) => saySentence(detoursTogether(of), language).replaceAll('\u00A0', ' ');
  expect([said(detours), said(coarse), said([...detours, ...coarse])]).toEqual([
    '1 detour to other brands (2 touchpoints, 1 d 1 h): returned 1, switched 0, open 0.',
    '1 detour to other brands (2 touchpoints, hours not known): returned 1, switched 0, open 0.',
    '2 detours to other brands (4 touchpoints, 1 d 1 h for 1 of 2 in all): returned 2, switched 0, open 0.',
  ]);
});

test('the summary says each sentence that the figures carry, and no other', async () => {
  const { container } = await open('summary', 'one');
  const language = storyLanguageOf('en');
  expect([...container.querySelectorAll('.sentence > p')].map(({ textContent }) => textContent)).toEqual(
    summarise(GOLDEN, [], NOW).map(({ saying }) => saySentence(saying, language)),
  );
});

test('all figures of a journey stand in one table and in one file', async () => {
  const { container, saved } = await open('summary', 'one');
  const twin = container.querySelector<HTMLDetailsElement>('.summary details.table-twin')!;
  twin.open = true;
  fireEvent(twin, new Event('toggle'));
  await waitFor(() => expect(twin.querySelector('table')).not.toBeNull());
  fireEvent.click(container.querySelector('.summary .save-buttons button')!);
  const text = await saved.get('desire-path_figures.csv')!.text();
  const figures = journeyFigures(GOLDEN, NOW);
  expect(text.trim().split('\r\n')).toEqual([
    'figure,stage,value,of',
    ...plain(figures.map(({ id, stage, value, of }) => [id, stage, value, of])),
  ]);
  const { names } = storyLanguageOf('en').story.figures;
  expect([...twin.querySelectorAll('tbody tr')].map((row) => row.firstElementChild?.textContent)).toEqual(
    figures.map(({ id }) => names[id]),
  );
});
