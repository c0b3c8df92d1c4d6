/**
 * The popup against an empty page of the same extension and against itself with nothing to show: first paint, the
 * chart drawn, and the same with a million.
 */
import type { Driven } from '../browser/launch.ts';
import { median, type Figure } from './figures.ts';
import { watchWorker } from '../browser/stop-worker.ts';
import { FILLINGS, MANY_WORDS, type Stores } from './stores.ts';

const ROUNDS = 15;
/** Looks that are not counted: the first counts the journey, the next ones warm up. */
const WARM_UPS = 4;

type Times = { readonly empty: number[]; readonly paint: number[]; readonly drawn: number[] };
type Measured = { readonly driven: Driven; readonly times: Times };

export async function popupPaint(stores: Stores): Promise<Figure[]> {
  const [none, few, many] = [await stores.get('none'), await stores.get('few'), await stores.get('many')];
  for (const driven of [few, many]) await setReading(driven, false);
  const quiet = await inTurns(none, [few, many]);
  // a thousand are read in no time
  await setReading(many, true);
  const beside = await inTurns(none, [few, many]);
  const isStillReading = await reads(many);
  const n = ROUNDS;
  const newest = FILLINGS.many.newest.toLocaleString('en');
  const ratio = (what: string, one: number, other: number, most?: number): Figure => ({
    what,
    value: one / other,
    unit: '×',
    n,
    ...(most === undefined ? {} : { most }),
  });
  const ms = (what: string, value: number): Figure => ({ what, value, unit: 'ms', n });
  const { empty, nothing } = quiet;
  return [
    { what: 'empty page: first paint', value: empty, unit: 'ms', n: 2 * n },
    ms('popup with nothing to show: first paint', nothing),
    ms('popup, 1,000 touchpoints: first paint', quiet.few.paint),
    ms('popup, 1,000 touchpoints: chart drawn', quiet.few.drawn),
    ms(`popup, ${MANY_WORDS} (${newest} in its journey): first paint`, quiet.many.paint),
    ms(`popup, ${MANY_WORDS} (${newest} in its journey): chart drawn`, quiet.many.drawn),
    ratio('popup ÷ empty page, first paint', quiet.few.paint, empty, 1.25),
    ratio('chart drawn ÷ first paint of the empty page', quiet.few.drawn, empty, 2),
    ratio('popup ÷ popup with nothing to show, first paint', quiet.few.paint, nothing, 1.25),
    ratio('chart drawn ÷ first paint of the popup with nothing to show', quiet.few.drawn, nothing, 2),
    ratio(`${MANY_WORDS} ÷ 1,000 touchpoints, first paint`, quiet.many.paint, quiet.few.paint, 1.2),
    ratio(`${MANY_WORDS} ÷ 1,000 touchpoints, chart drawn`, quiet.many.drawn, quiet.few.drawn, 1.2),
    ...(isStillReading
      ? [
          ratio('while everything is read: first paint', beside.many.paint, beside.few.paint, 1.2),
          ratio('while everything is read: chart drawn', beside.many.drawn, beside.few.drawn, 1.2),
        ]
      : [
          ratio(
            'everything was read before the looks ended: first paint',
            beside.many.paint,
            beside.few.paint,
          ),
          ratio(
            'everything was read before the looks ended: chart drawn',
            beside.many.drawn,
            beside.few.drawn,
          ),
        ]),
  ];
}

/** Taken in turn, so that whatever else the machine does falls on all of them. */
async function inTurns(none: Driven, both: readonly [Driven, Driven]) {
  const measured: Measured[] = both.map((driven) => ({ driven, times: noTimes() }));
  const nothing: number[] = [];
  for (const { driven } of measured) {
    for (let round = 0; round < WARM_UPS; round += 1) {
      await timesOf(driven, 'popup.html', true);
      await timesOf(driven, 'empty.html', false);
    }
  }
  for (let round = 0; round < WARM_UPS; round += 1) await timesOf(none, 'popup.html', false);
  for (let round = 0; round < ROUNDS; round += 1) {
    nothing.push((await timesOf(none, 'popup.html', false)).paint);
    for (const { driven, times } of round % 2 === 0 ? measured : measured.toReversed()) {
      times.empty.push((await timesOf(driven, 'empty.html', false)).paint);
      const popup = await timesOf(driven, 'popup.html', true);
      times.paint.push(popup.paint);
      times.drawn.push(popup.drawn);
    }
  }
  const [few, many] = measured.map(({ times }) => ({
    paint: median(times.paint),
    drawn: median(times.drawn),
  }));
  if (few === undefined || many === undefined) throw new Error('nothing was measured');
  return { few, many, nothing: median(nothing), empty: median(measured.flatMap(({ times }) => times.empty)) };
}

type Session = {
  readonly chrome: {
    readonly storage: {
      readonly session: {
        get(key: string): Promise<{ looked?: { isDone: boolean } }>;
        set(items: object): Promise<void>;
      };
    };
  };
};

/**
 * Whether the background has everything to read, as after the browser's start, or has read it. The rows of the bench
 * have no lines in the journal: each is read twice, and none is hashed.
 */
async function setReading(driven: Driven, wanted: boolean): Promise<void> {
  const page = await driven.openExtensionPage('empty.html');
  const worker = await watchWorker(page);
  await page.evaluate(
    (isDone) =>
      (globalThis as unknown as Session).chrome.storage.session.set({
        looked: { isDone, look: null, tries: 0 },
      }),
    !wanted,
  );
  // the next popup wakes it
  await worker.stop();
  await page.close();
}

async function reads(driven: Driven): Promise<boolean> {
  const page = await driven.openExtensionPage('empty.html');
  const kept = await page.evaluate(() =>
    (globalThis as unknown as Session).chrome.storage.session.get('looked'),
  );
  await page.close();
  return kept.looked?.isDone === false;
}

const noTimes = (): Times => ({ empty: [], paint: [], drawn: [] });

/** From the start of the navigation, ms: the first paint, and the last canvas sized by the chart drawn on it. */
async function timesOf(
  { browser, origin }: Driven,
  file: string,
  hasChart: boolean,
): Promise<{ readonly paint: number; readonly drawn: number }> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const seen = globalThis as typeof globalThis & { drawnAt: number };
    seen.drawnAt = 0;
    const look = (): void => {
      const canvases = [...document.querySelectorAll<HTMLCanvasElement>('figure canvas')];
      if (canvases.length > 0 && canvases.every(({ style }) => style.height !== ''))
        seen.drawnAt = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${origin}/${file}`, { waitUntil: 'load' });
  const times = await page.evaluate(
    (waitsForChart) =>
      new Promise<{ paint: number; drawn: number }>((resolve) => {
        const look = (): void => {
          const paint = performance
            .getEntriesByType('paint')
            .find((entry) => entry.name === 'first-paint')?.startTime;
          const { drawnAt } = globalThis as typeof globalThis & { drawnAt: number };
          if (paint === undefined || (waitsForChart && drawnAt === 0)) setTimeout(look, 10);
          else resolve({ paint, drawn: drawnAt });
        };
        look();
      }),
    hasChart,
  );
  await page.close();
  return times;
}
