/**
 * The page script: decides by the recording plan whether this page is recorded, reads its signals, measures
 * active time, and tells the background, which says what the page is. On a page that is not recorded it leaves
 * nothing behind: no listener, no timer, no message.
 */
import {
  STOPPED_CLOCK,
  countedAt,
  leaveForeground,
  signOfLife,
  type ActiveClock,
} from '../core/active-clock';
import { eventId } from '../core/event-id';
import type { NavigationType, PageGlimpse, PageReading, PageVisit } from '../core/page-visit';
import { OUTBOX_PREFIX, PLAN_KEY, planFor, type RecordingPlan } from '../core/recording-plan';
import { addressFingerprint } from '../core/fingerprint';
import type { SeenPage } from '../core/seen-page';
import type { PageSignals } from '../core/signals';
import type { pageApi } from '../platform/page';
import {
  arrival,
  inForeground,
  isSamePath,
  isStep,
  isWatched,
  looksUnrendered,
  nameOf,
} from './page-at-hand';
import { watchSettling } from './settling';

export type PageReader = {
  readonly signals: () => PageSignals;
  /** The referrer's host; '' for none and for the same site. */
  readonly referrerHost: () => string;
};

/** What the background says to a visit (messages/protocol.ts); as it comes, and it may not come. */
type Reply = {
  readonly ok?: boolean;
  readonly kept?: boolean;
  readonly flood?: boolean;
  readonly reading?: PageReading;
  readonly thanks?: boolean;
};

type OpenVisit = {
  readonly eventId: string;
  readonly step: number;
  readonly navigation: NavigationType;
  readonly referrerHost: string;
  /** The parameters it began with, before the site tidies its address. */
  readonly landing: PageSignals['parameters'];
  readonly start: number;
  /** Monotonic milliseconds at the start: durations come from these, whatever the clock does. */
  readonly started: number;
  readonly address: string;
  /** True once the address changed and the visit went on. */
  readonly goesOn: boolean;
  clock: ActiveClock;
  /** The page as it was read last. */
  signals: PageSignals;
  /** The signals that `reading` was made of. */
  weighed: PageSignals | null;
  /** What the page is, in the background's words; null until it has answered. */
  reading: PageReading | null;
  /** Null until the background has answered. */
  kept: boolean | null;
};

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'touchstart'] as const;
/** A single-page step is read when its view had time to appear (ms). */
const STEP_SETTLES = 300;
/** A page that pushes more addresses than this in one document is not being read by a person. */
const MOST_STEPS = 500;
/** A page that was not heard says so again after this long, then twice as long … (ms). */
const ASK_AGAIN = 250;
const MOST_ASKS = 6;
/** A burst of pointer moves is one sign of life (ms). */
const SIGN_EVERY = 1_000;

export class Recorder {
  private plan: RecordingPlan | null = null;
  private listed = false;
  private visit: OpenVisit | null = null;
  private step = 0;
  private listening: AbortController | null = null;
  private watchingSigns: AbortController | null = null;
  /** Monotonic ms when the page was last in the foreground. */
  private lastSeen = performance.now();
  private stopSettling: () => void = () => {};
  /** True while a form was sent and nothing has come of it yet. */
  private isSent = false;
  private pendingStep: ReturnType<typeof setTimeout> | undefined;
  private pendingFrom = '';

  constructor(
    private readonly api: typeof pageApi,
    private readonly reader: PageReader,
  ) {}

  /** Reads the plan and begins, goes on or stops accordingly. Called at start and at every injection. */
  async followPlan(): Promise<void> {
    const stored = await this.api.storage.local.get(PLAN_KEY);
    const plan = (stored[PLAN_KEY] ?? null) as RecordingPlan | null;
    const scope = plan && planFor(plan, location.hostname.replace(/^www\./, ''));
    if (plan === null || scope === null || scope.journeys.length === 0) {
      this.stop();
      return;
    }
    if (!scope.listed && !(await this.mayRead())) {
      this.stop();
      return;
    }
    this.plan = plan;
    this.listed = scope.listed;
    this.listen();
    // time before the journey began does not count: a page that was not kept starts afresh, under the same
    // id, since the background may be storing it while its answer is still on the way
    if (this.visit?.kept !== true && document.visibilityState === 'visible')
      this.openVisit(arrival(), this.visit?.eventId);
  }

  /** On a site that nobody listed the background is asked first: on a never-record site nothing is read. */
  private async mayRead(): Promise<boolean> {
    const reply = await this.api.runtime.sendMessage({ kind: 'enter' }).catch(() => undefined);
    return (reply as { may?: boolean } | undefined)?.may === true;
  }

  private listen(): void {
    if (this.listening !== null) return;
    this.listening = new AbortController();
    const { signal } = this.listening;
    document.addEventListener('visibilitychange', () => this.onVisibility(), { signal });
    addEventListener('focus', () => this.toForeground(), { signal });
    addEventListener('blur', () => this.toBackground(), { signal });
    addEventListener('submit', () => this.onSubmit(), { signal, capture: true });
    addEventListener('pagehide', () => this.onLeave(), { signal });
    addEventListener('pageshow', (event) => event.persisted && this.toForeground(), { signal });
    const { navigation } = globalThis as { navigation?: EventTarget };
    navigation?.addEventListener('currententrychange', (event) => this.onStep(event), { signal });
    addEventListener('popstate', () => this.onStep(null), { signal });
    this.api.runtime.onMessage.addListener(this.onMessage);
    this.api.storage.onChanged.addListener(this.onStored);
  }

  /** Signs of life are watched only while the page is, or may be, kept. */
  private watchSigns(wanted: boolean): void {
    if (wanted === (this.watchingSigns !== null)) return;
    this.watchingSigns?.abort();
    this.watchingSigns = wanted ? new AbortController() : null;
    if (this.watchingSigns === null) return;
    const passive = { signal: this.watchingSigns.signal, passive: true, capture: true };
    for (const name of SIGNS_OF_LIFE) addEventListener(name, () => this.onSign(), passive);
    // a playing video is not idleness; a silent decoration in the background is not a video somebody watches
    document.addEventListener('timeupdate', (event) => isWatched(event.target) && this.onSign(), passive);
  }

  /** Ends the visit at hand and takes every listener away. */
  private stop(): void {
    if (this.listening === null) return;
    this.closeVisit();
    this.goQuiet();
    this.api.runtime.onMessage.removeListener(this.onMessage);
    this.api.storage.onChanged.removeListener(this.onStored);
  }

  /** Without a word to the browser's API, which an orphan may no longer use. */
  private goQuiet(): void {
    this.visit = null;
    clearTimeout(this.pendingStep);
    this.listening?.abort();
    this.listening = null;
    this.watchSigns(false);
    this.stopSettling();
  }

  /** @param began monotonic ms at which the visit began */
  private openVisit(navigation: NavigationType, id?: string, began = performance.now()): void {
    this.isSent = false;
    this.visit = this.newVisit(navigation, id, began);
    this.lastSeen = performance.now();
    this.settle(navigation === 'step');
    void this.report();
  }

  private newVisit(navigation: NavigationType, id: string | undefined, began: number): OpenVisit {
    const start = Math.round(Date.now() - (performance.now() - began));
    const signals = this.reader.signals();
    return {
      eventId: id ?? eventId(start, crypto.getRandomValues(new Uint8Array(16))),
      step: this.step,
      navigation,
      referrerHost: this.reader.referrerHost(),
      landing: signals.parameters,
      start,
      started: began,
      address: location.href,
      goesOn: false,
      clock: inForeground() ? signOfLife(STOPPED_CLOCK, began) : STOPPED_CLOCK,
      signals,
      weighed: null,
      reading: null,
      kept: null,
    };
  }

  /** @param dirty true when the page is known to be changing */
  private settle(dirty: boolean): void {
    this.stopSettling();
    this.stopSettling = watchSettling(dirty, () => void this.readAgain());
  }

  /** The page went on drawing itself: reads it once more and tells the background if that changed anything. */
  private async readAgain(): Promise<void> {
    const { visit } = this;
    if (visit === null) return;
    const signals = this.reader.signals();
    // another product after all, which was drawn late
    if (visit.goesOn && nameOf(signals) !== nameOf(visit.signals)) return this.stepOn();
    if (JSON.stringify(signals) === JSON.stringify(visit.signals)) return;
    if (!visit.goesOn) {
      visit.signals = signals;
      return this.report();
    }
    const reading = await this.weigh(signals);
    if (reading !== undefined && reading.tag.kind !== 'product_page' && this.visit === visit) this.stepOn();
  }

  /** What was shown is over, and what is shown now is a visit of its own. */
  private stepOn(): void {
    this.closeVisit();
    this.step += 1;
    this.openVisit('step');
  }

  /** What the page would be; undefined when the background cannot be heard. */
  private async weigh(signals: PageSignals): Promise<PageReading | undefined> {
    return (await this.ask({ kind: 'weigh', signals }))?.reading;
  }

  private onStep(event: Event | null): void {
    const replaced = (event as { navigationType?: string } | null)?.navigationType === 'replace';
    const before = this.visit?.address ?? this.pendingFrom;
    if (before === '' || !isStep(before, location.href, replaced) || this.step >= MOST_STEPS) return;
    const began = performance.now();
    this.pendingFrom = location.href;
    this.closeVisit();
    const left = this.visit;
    this.visit = null;
    clearTimeout(this.pendingStep);
    // steps that follow each other at once are one: only the view that stays is read, when it has been drawn
    this.pendingStep = setTimeout(() => {
      if (this.listening === null) return;
      void this.arrive(left, began);
    }, STEP_SETTLES);
  }

  /** @param began monotonic ms of the step */
  private async arrive(left: OpenVisit | null, began: number): Promise<void> {
    const address = location.href;
    const reading = left === null ? undefined : await this.goesOn(left);
    // meanwhile the person may have gone on
    if (this.listening === null || this.visit !== null || location.href !== address) return;
    if (left === null || reading === undefined) {
      this.step += 1;
      this.openVisit('step', undefined, began);
      return;
    }
    const clock = inForeground() ? signOfLife(left.clock, began) : left.clock;
    this.visit = { ...left, ...reading, address, goesOn: true, clock };
    this.settle(true);
  }

  /**
   * A size or a colour chosen on a product's page changes the query, and the product stays: the same visit
   * goes on. Undefined when it does not.
   */
  private async goesOn(
    left: OpenVisit,
  ): Promise<Pick<OpenVisit, 'signals' | 'weighed' | 'reading'> | undefined> {
    if (!isSamePath(left.address, location.href) || left.reading?.tag.kind !== 'product_page')
      return undefined;
    const signals = this.reader.signals();
    if (nameOf(signals) !== nameOf(left.signals)) return undefined;
    const reading = (await this.weigh(signals)) ?? left.reading;
    if (reading.tag.kind !== 'product_page') return undefined;
    return { signals, weighed: signals, reading: { ...reading, entry: left.reading.entry } };
  }

  /** A form was sent: what it says stays unread, but the page may answer in its own place. */
  private onSubmit(): void {
    this.isSent = true;
    this.stopSettling();
    const look = async (): Promise<void> => {
      if (!(await this.lookForThanks())) await this.readAgain();
    };
    this.stopSettling = watchSettling(true, () => {
      void look();
      // a slow shop is given as long again
      this.stopSettling = watchSettling(true, () => void look());
    });
  }

  /** Thanks for an order or a review on the page where it was sent are a touchpoint of their own. */
  private async lookForThanks(leaving = false): Promise<boolean> {
    const { visit } = this;
    if (!visit?.reading || !this.isSent) return false;
    const thanks = { ...this.newVisit('step', undefined, performance.now()), step: this.step + 1 };
    if (JSON.stringify(thanks.signals) === JSON.stringify(visit.signals)) return false;
    const { signals } = thanks;
    const seen = { visit: this.glimpse(thanks), signals, landing: [], after: visit.reading.tag.kind };
    if (leaving) void this.park(seen);
    const reply = await this.ask({ kind: 'visit', ...seen });
    if (reply?.thanks !== true || this.visit !== visit) return false;
    this.isSent = false;
    this.closeVisit();
    this.step += 1;
    this.visit = thanks;
    this.take(thanks, signals, reply);
    this.settle(true);
    return true;
  }

  private onVisibility(): void {
    if (document.visibilityState === 'visible') this.toForeground();
    else this.onLeave();
  }

  private toForeground(): void {
    if (this.visit === null) {
      // a tab opened in the background is a visit from the moment somebody looks at it
      if (this.pendingFrom !== location.href) this.openVisit(arrival());
      return;
    }
    if (!inForeground()) return;
    const now = performance.now();
    const gap = (this.plan?.sessionGapMinutes ?? 30) * 60_000;
    // a visit belongs to one session: after a long absence the same page is a new one
    if (now - (this.visit.clock.lastSign ?? this.lastSeen) > gap) return this.openVisit('navigate');
    this.visit.clock = signOfLife(this.visit.clock, now);
  }

  private toBackground(): void {
    if (this.visit === null || this.visit.clock.lastSign === null) return;
    this.lastSeen = performance.now();
    this.visit.clock = leaveForeground(this.visit.clock, this.lastSeen);
  }

  private onSign(): void {
    const { visit } = this;
    if (visit === null || visit.clock.lastSign === null) return;
    const now = performance.now();
    if (now - visit.clock.lastSign >= SIGN_EVERY) visit.clock = signOfLife(visit.clock, now);
  }

  private onLeave(): void {
    void this.lookForThanks(true);
    this.stopSettling();
    this.closeVisit();
  }

  private closeVisit(): void {
    this.toBackground();
    if (this.visit === null || this.visit.kept === false) return;
    void this.report(true);
  }

  private glimpse(visit: OpenVisit): PageGlimpse {
    const now = performance.now();
    const address = new URL(visit.address);
    const ended = visit.clock.lastSign === null ? this.lastSeen : now;
    return {
      eventId: visit.eventId,
      step: visit.step,
      host: address.hostname,
      addressKey: addressFingerprint(this.plan?.salt ?? '', address.host + address.pathname + address.search),
      language: visit.signals.language,
      navigation: visit.navigation,
      entry: { referrerHost: visit.referrerHost, medium: '', source: '' },
      start: visit.start,
      complete: visit.start + Math.max(0, Math.round(ended - visit.started)),
      activeSeconds: Math.round(countedAt(visit.clock, now) / 100) / 10,
    };
  }

  /**
   * Tells the background. Signals go as long as they are not weighed; of a page that is, what was not
   * acknowledged and every last word is parked in the outbox, redacted as it came back.
   */
  private async report(leaving = false): Promise<void> {
    const { visit } = this;
    if (visit === null) return;
    const { signals, reading } = visit;
    const isWeighed = visit.weighed === signals;
    if (isWeighed && reading?.tag.kind === 'none') return;
    const glimpse = this.glimpse(visit);
    const whole = reading && { ...glimpse, ...reading };
    const seen: SeenPage = { visit: glimpse, signals, landing: visit.landing };
    // a message sent while leaving is lost when the background sleeps; a write to storage always lands
    if (leaving) void this.park(whole ?? seen);
    const reply = await this.ask({ kind: 'visit', ...(isWeighed && whole ? { visit: whole } : seen) });
    if (reply?.ok === true) this.take(visit, signals, reply);
    else if (reply?.flood === true) return;
    else if (!whole) await this.insist(visit, seen);
    else if (!leaving) await this.park(whole);
  }

  /**
   * What was not heard and may not be parked is said again, as long as the document lives: a single-page site goes
   * on, and in Firefox there is nothing else.
   */
  private async insist(visit: OpenVisit, seen: SeenPage): Promise<void> {
    for (let asked = 0; asked < MOST_ASKS; asked += 1) {
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN * 2 ** asked));
      if (this.listening === null) return;
      const reply = await this.ask({ kind: 'visit', ...seen });
      if (reply?.ok === true) return this.take(visit, seen.signals, reply);
      if (reply?.flood === true) return;
    }
  }

  /** What is redacted lies in a file; what has not been weighed in memory, where the browser lets us. */
  private async park(left: PageVisit | SeenPage): Promise<void> {
    const { local, session } = this.api.storage;
    const isRedacted = !('signals' in left);
    const key = OUTBOX_PREFIX + (isRedacted ? left : left.visit).eventId;
    try {
      await (isRedacted ? local : session)?.set({ [key]: left });
    } catch {
      // an orphan, or a browser that keeps its memory to itself: the message that follows has to do
    }
  }

  private take(visit: OpenVisit, signals: PageSignals, { kept, reading }: Reply): void {
    visit.kept = kept === true;
    if (reading) {
      visit.weighed = signals;
      visit.reading = reading;
    }
    if (visit !== this.visit) return;
    this.watchSigns(visit.kept);
    // a page that is nothing on a site that nobody listed is not worth a second look, unless it is still empty
    if (visit.reading?.tag.kind === 'none' && !this.listed && !looksUnrendered()) this.stopSettling();
  }

  /** No answer is a failure: the background was stopped while it handled the message. */
  private async ask(message: object): Promise<Reply | undefined> {
    try {
      return ((await this.api.runtime.sendMessage(message)) ?? undefined) as Reply | undefined;
    } catch {
      // the extension was reloaded or updated: this script is an orphan and goes quiet
      if (this.api.runtime.id === undefined) this.goQuiet();
      return undefined;
    }
  }

  private readonly onStored = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && PLAN_KEY in changes) void this.followPlan();
  };

  private readonly onMessage = (
    message: unknown,
    _sender: unknown,
    reply: (answer: unknown) => void,
  ): undefined => {
    const { kind } = message as { kind?: string };
    if (kind !== 'describe' || this.visit === null || this.plan === null) return undefined;
    reply({ visit: this.glimpse(this.visit), signals: this.reader.signals() });
    void this.readAgain();
    return undefined;
  };
}
