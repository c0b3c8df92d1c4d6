/**
 * Answers the questions of the views: reads the chosen journeys once, a piece at a time, folds and filters them and
 * shows them to every question that is waiting. It runs in a worker; tests and small tools run it in place.
 */
import { entryFolder, findOrder } from '../../core/build-journey';
import type { BuiltJourney, Entry } from '../../core/entry';
import type { Journey } from '../../core/journey';
import { ALL_JOURNEYS, chooseJourneys, filterJourney, type JourneyFilter } from '../../core/journey-filter';
import type { Store } from '../../core/ports';
import { showsFigures } from '../../core/study-rules';
import type { Touchpoint } from '../../core/touchpoint';
import type { Answering, Met } from './question';
import { QUESTIONS, type AnswerOf, type AskOf, type QuestionName } from './questions';

/** What is looked at. */
export type Selection = {
  readonly filter: JourneyFilter;
  readonly contactSeconds: number;
  /** The view that asks: a running study may keep figures of its journeys from the participant. */
  readonly view: string;
  /** Changes with every write: answers of another version are not mixed. */
  readonly version: string;
};

export type Progress = {
  readonly journeys: number;
  readonly allJourneys: number;
  readonly rows: number;
};

export type Watch = {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
};

export type Analyst = {
  /** Rejects when stopped, and when the rows cannot be read. */
  readonly ask: <K extends QuestionName>(
    selection: Selection,
    question: { readonly name: K; readonly ask: AskOf<K> },
    watch: Watch,
  ) => Promise<AnswerOf<K>>;
};

export type AnalystEdges = {
  /** `journey` spares reading all of them where a few are named. */
  readonly source: Pick<Store, 'journeys' | 'rowsByCase' | 'touchpointsById'> &
    Partial<Pick<Store, 'journey'>>;
  /** Epoch ms. */
  readonly now: () => number;
  /** Lets other work in between two pieces. */
  readonly breathe: () => Promise<void>;
};

/** Rows read at a time. */
const PIECE = 1_000;
/** Rows shown to the questions between two breaths. */
const BREATH = 5_000;
/** The progress is told so often, ms. */
const TELL_EVERY = 100;
/** More rows than this are not kept in memory but read again for every question. */
const KEPT_ROWS = 250_000;

/** More named journeys than this are looked for among all. */
const MOST_NAMED = 300;

type Waiting = {
  readonly selection: Selection;
  readonly name: QuestionName;
  readonly ask: unknown;
  readonly watch: Watch;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
};

type Kept = { readonly key: string; readonly built: readonly BuiltJourney[] };

export function makeAnalyst(edges: AnalystEdges): Analyst {
  let queue: Waiting[] = [];
  let isRunning = false;
  let kept: Kept | null = null;
  let heads: { readonly version: string; readonly journeys: readonly Journey[] } | null = null;

  async function run(): Promise<void> {
    isRunning = true;
    // what is asked in one turn is answered in one reading
    await edges.breathe();
    while (queue.length > 0) {
      const key = JSON.stringify(queue[0]?.selection);
      const group = queue.filter(({ selection }) => JSON.stringify(selection) === key);
      queue = queue.filter((each) => !group.includes(each));
      await answer(group);
    }
    isRunning = false;
  }

  async function answer(group: readonly Waiting[]): Promise<void> {
    const [first] = group;
    if (first === undefined) return;
    try {
      const { selection } = first;
      const there = (await candidates(selection)).filter((each) => showsFigures(each, selection.view));
      const { named, chosen } = chooseJourneys(there, selection.filter);
      const scene = { journeys: chosen.length, named, now: edges.now() };
      const answering = group.map(({ name, ask }) =>
        (QUESTIONS[name] as (ask: unknown, at: typeof scene) => Answering<unknown>)(ask, scene),
      );
      let shownTo: readonly Answering<unknown>[] = answering;
      while (shownTo.length > 0) {
        const round = shownTo;
        await showAll(chosen, group, (built, met) => {
          for (const each of round) each.add(built, met);
        });
        shownTo = round.filter((each) => each.again?.() === true);
      }
      for (const [at, each] of group.entries()) {
        each.resolve(await whole(each.name, answering[at]?.value()));
      }
    } catch (error) {
      for (const each of group) each.reject(error);
    }
  }

  /** The journeys named, where they are few; else all there are, read once as long as nothing is written. */
  async function candidates({ filter, version }: Selection): Promise<readonly Journey[]> {
    const { journeys: names } = filter;
    const { journey } = edges.source;
    if (journey !== undefined && names.length <= MOST_NAMED && !names.includes(ALL_JOURNEYS)) {
      const found = await Promise.all(names.map((caseId) => journey(caseId)));
      const there = found.filter((each) => each !== undefined);
      if (there.length > 0) return there;
    }
    if (heads?.version !== version) heads = { version, journeys: await edges.source.journeys() };
    return heads.journeys;
  }

  /** With the rows as they are stored: what is shown to be read and corrected must be whole. */
  async function whole(name: QuestionName, answer: unknown): Promise<unknown> {
    if (name === 'behind') {
      const { found } = answer as AnswerOf<'behind'>;
      const entries = await wholeEntries(found.map(({ entry }) => entry));
      return { found: found.map(({ brands }, at) => ({ entry: entries[at], brands })) };
    }
    if (name === 'table') {
      const page = answer as AnswerOf<'table'>;
      return { ...page, rows: await wholeEntries(page.rows) };
    }
    if (name === 'oneJourney') {
      const one = answer as AnswerOf<'oneJourney'>;
      if (one === null) return null;
      return { ...one, built: { ...one.built, entries: await wholeEntries(one.built.entries) } };
    }
    if (name === 'planned') {
      const alignment = answer as AnswerOf<'planned'>;
      if (alignment === null) return null;
      const entries = await wholeEntries(alignment.rows.flatMap(({ actual }) => actual?.entry ?? []));
      const byId = new Map(entries.map((entry) => [entry.touchpoint.eventId, entry]));
      const rows = alignment.rows.map((row) => ({
        ...row,
        actual: row.actual && {
          ...row.actual,
          entry: byId.get(row.actual.entry.touchpoint.eventId) ?? row.actual.entry,
        },
      }));
      return { ...alignment, rows };
    }
    return answer;
  }

  async function wholeEntries(entries: readonly Entry[]): Promise<Entry[]> {
    const rows = await edges.source.touchpointsById(entries.map(({ touchpoint }) => touchpoint.eventId));
    return entries.map((entry, at) => {
      const { excluded } = entry.touchpoint;
      return { ...entry, touchpoint: { ...(rows[at] ?? entry.touchpoint), excluded } };
    });
  }

  async function showAll(
    chosen: readonly Journey[],
    group: readonly Waiting[],
    show: (built: BuiltJourney, met: Met) => void,
  ): Promise<void> {
    const { filter, contactSeconds, version } = group[0]?.selection ?? NOTHING;
    // what views are not shown is nested: how many are chosen says which
    const about = [filter.journeys, filter.scope, filter.excluded, chosen.length];
    const key = JSON.stringify([about, contactSeconds, version]);
    let rows = 0;
    let journeys = 0;
    let told = edges.now();
    const tick = (): void => {
      if (group.every(({ watch }) => watch.signal.aborted))
        throw new DOMException('nobody waits for it any more', 'AbortError');
      if (edges.now() - told < TELL_EVERY) return;
      told = edges.now();
      for (const { watch } of group) watch.onProgress({ journeys, allJourneys: chosen.length, rows });
    };
    const ranks = new Map(chosen.map(({ caseId }, rank) => [caseId, rank]));
    const filtered = (built: BuiltJourney): void => {
      show(filterJourney(built, filter), { whole: built, rank: ranks.get(built.journey.caseId) ?? 0 });
    };

    if (kept?.key === key) {
      let since = 0;
      for (const built of kept.built) {
        filtered(built);
        journeys += 1;
        rows += built.entries.length;
        since += built.entries.length;
        if (since > BREATH) {
          since = 0;
          await edges.breathe();
          tick();
        }
      }
      return;
    }

    kept = null;
    let keeping: BuiltJourney[] | null = [];
    const finish = (journey: Journey, stored: readonly Touchpoint[]): void => {
      const built = buildOrdered(journey, stored, { contactSeconds });
      if (rows > KEPT_ROWS) keeping = null;
      keeping?.push(built);
      filtered(built);
      journeys += 1;
    };
    const byCase = new Map(chosen.map((journey) => [journey.caseId, journey]));
    let caseId = '';
    let stored: Touchpoint[] = [];
    const close = (): void => {
      const journey = byCase.get(caseId);
      if (journey === undefined) return;
      byCase.delete(caseId);
      finish(journey, stored);
    };
    for await (const piece of edges.source.rowsByCase([...byCase.keys()], PIECE)) {
      for (const row of piece) {
        if (row.caseId !== caseId) {
          close();
          caseId = row.caseId;
          stored = [];
        }
        stored.push(lean(row, filter.excluded === 'in'));
      }
      rows += piece.length;
      tick();
    }
    close();
    // journeys of which nothing is recorded yet
    for (const journey of byCase.values()) finish(journey, []);
    if (keeping !== null) {
      const sorted = keeping.sort(
        (a, b) => (ranks.get(a.journey.caseId) ?? 0) - (ranks.get(b.journey.caseId) ?? 0),
      );
      kept = { key, built: sorted };
    }
  }

  return {
    ask: (selection, { name, ask }, watch) =>
      new Promise((resolve, reject) => {
        queue.push({ selection, name, ask, watch, resolve: resolve as (answer: unknown) => void, reject });
        if (!isRunning) run().catch((error: unknown) => console.error(error));
      }),
  };
}

const NOTHING: Selection = {
  filter: {
    journeys: [],
    scope: '',
    brand: '',
    stage: '',
    channel: '',
    from: '',
    to: '',
    capture: '',
    excluded: 'out',
  },
  contactSeconds: 0,
  view: '',
  version: '',
};

const NONE: readonly never[] = [];
const NO_VISITS = {};

/** Without what no figure reads: a hundred thousand rows are kept in memory. */
function lean(row: Touchpoint, counted: boolean): Touchpoint {
  return {
    ...row,
    excluded: counted ? false : row.excluded,
    evidence: NONE,
    visits: NO_VISITS,
    visitIds: NONE,
    documents: NONE,
    redacted: NONE,
  };
}

/** @param rows in (start, event id) order */
function buildOrdered(
  journey: Journey,
  rows: readonly Touchpoint[],
  rule: { readonly contactSeconds: number },
): BuiltJourney {
  const order = findOrder(rows);
  const fold = entryFolder(journey, order, rule);
  const entries: Entry[] = rows.map(fold);
  return { journey, entries, orderIndex: order.index };
}
