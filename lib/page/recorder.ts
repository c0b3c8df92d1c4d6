/**
 * The page script: decides by the recording plan whether this page is recorded, reads its signals, measures
 * active time, and tells the background, which says what the page is. On a page that is not recorded it leaves
 * nothing behind: no listener, no timer, no message.
 */
import { leaveForeground, signOfLife } from '../core/active-clock';
import type { NavigationType, PageGlimpse } from '../core/page-visit';
import { PLAN_KEY, planFor, type RecordingPlan } from '../core/recording-plan';
import type { SeenPage } from '../core/seen-page';
import type { PageSignals } from '../core/signals';
import type { pageApi } from '../platform/page';
import { ask, insist, onOrphan, park, weigh, type Reply } from './line';
import { glimpseOf, newVisit, type OpenVisit, type PageReader } from './open-visit';
import { arrival, inForeground, isFlood, isSamePath, isStep, looksUnrendered, nameOf } from './page-at-hand';
import { watchSettling } from './settling';
import { watchSigns } from './signs-of-life';

/** Signs of life are taken note of this often (ms): a burst of pointer moves is one. */
const SIGN_EVERY = 1_000;
/** A page that is parked is said again so often, for what the background says of it. */
const MOST_ASKS = 6;
/** A single-page step is read when its view had time to appear (ms). */
const STEP_SETTLES = 300;

export class Recorder {
  private plan: RecordingPlan | null = null;
  private listed = false;
  private visit: OpenVisit | null = null;
  private step = 0;
  private listening: AbortController | null = null;
  private stopSigns: (() => void) | null = null;
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
  ) {
    onOrphan(() => this.goQuiet());
  }

  /** Reads the plan and begins, goes on or stops accordingly. Called at start and at every injection. */
  async followPlan(): Promise<void> {
    const stored = await this.api.storage.local.get(PLAN_KEY);
    const plan = (stored[PLAN_KEY] ?? null) as RecordingPlan | null;
    const scope = plan && planFor(plan, location.hostname.replace(/^www\./, ''));
    if (plan === null || scope === null || scope.journeys.length === 0) return this.stop();
    // on a site that nobody listed the background is asked first: on a never-record site nothing is read
    if (!scope.listed && (await ask({ kind: 'enter' }))?.may !== true) return this.stop();
    this.plan = plan;
    this.listed = scope.listed;
    this.listen();
    // time before the journey began does not count: a page that was not kept starts afresh, under the same
    // id, since the background may be storing it while its answer is still on the way
    if (this.visit?.kept !== true && document.visibilityState === 'visible')
      this.openVisit(arrival(), this.visit?.eventId);
  }

  private listen(): void {
    if (this.listening) return;
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

  /** Ends the visit at hand and takes every listener away. */
  private stop(): void {
    if (!this.listening) return;
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
    this.visit = newVisit(this.reader, this.step, navigation, began, id);
    this.lastSeen = performance.now();
    this.settle(navigation === 'step');
    void this.report();
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
    const reading = await weigh(signals);
    if (reading !== undefined && reading.tag.kind !== 'product_page' && this.visit === visit) this.stepOn();
  }

  /** What was shown is over, and what is shown now is a visit of its own. */
  private stepOn(): void {
    this.closeVisit();
    this.step += 1;
    this.openVisit('step');
  }

  private onStep(event: Event | null): void {
    const replaced = (event as { navigationType?: string } | null)?.navigationType === 'replace';
    const before = this.visit?.address ?? this.pendingFrom;
    if (before === '' || !isStep(before, location.href, replaced) || isFlood(this.step, performance.now()))
      return;
    const began = performance.now();
    this.pendingFrom = location.href;
    this.closeVisit();
    const left = this.visit;
    this.visit = null;
    clearTimeout(this.pendingStep);
    // steps that follow each other at once are one: only the view that stays is read, when it has been drawn
    this.pendingStep = setTimeout(() => {
      if (!this.listening) return;
      void this.arrive(left, began);
    }, STEP_SETTLES);
  }

  /** @param began monotonic ms of the step */
  private async arrive(left: OpenVisit | null, began: number): Promise<void> {
    const address = location.href;
    const reading = left === null ? undefined : await this.goesOn(left);
    // meanwhile the person may have gone on
    if (!this.listening || this.visit !== null || location.href !== address) return;
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
    const reading = (await weigh(signals)) ?? left.reading;
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
    const thanks = newVisit(this.reader, this.step + 1, 'step');
    if (JSON.stringify(thanks.signals) === JSON.stringify(visit.signals)) return false;
    const { signals } = thanks;
    const seen = { visit: this.glimpse(thanks), signals, landing: [], after: visit.reading.tag.kind };
    if (leaving) void park(seen);
    const reply = await ask({ kind: 'visit', ...seen });
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

  /** Signs of life are watched only while the page is, or may be, kept. */
  private watchSigns(wanted: boolean): void {
    if (wanted === (this.stopSigns !== null)) return;
    this.stopSigns?.();
    this.stopSigns = wanted ? watchSigns(() => this.onSign()) : null;
  }

  private onSign(): void {
    const { visit } = this;
    if (visit === null || visit.clock.lastSign === null) return;
    const now = performance.now();
    if (now - visit.clock.lastSign >= SIGN_EVERY) visit.clock = signOfLife(visit.clock, now);
  }

  private toBackground(): void {
    if (this.visit === null || this.visit.clock.lastSign === null) return;
    this.lastSeen = performance.now();
    this.visit.clock = leaveForeground(this.visit.clock, this.lastSeen);
  }

  private glimpse(visit: OpenVisit): PageGlimpse {
    return glimpseOf(visit, this.lastSeen, this.plan?.salt ?? '');
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
    if (leaving) void park(whole ?? seen);
    const reply = await ask({ kind: 'visit', ...(isWeighed && whole ? { visit: whole } : seen) });
    if (reply?.ok === true) this.take(visit, signals, reply);
    else if (reply?.flood === true) return;
    else if (!whole) {
      // what may not be parked is said again, as long as the document lives: in Firefox there is nothing else
      const isParked = await park(seen);
      const most = isParked ? (leaving ? 0 : MOST_ASKS) : 1e9;
      const again = await insist({ kind: 'visit', ...seen }, most, () => !this.listening);
      if (again !== undefined) this.take(visit, signals, again);
    } else if (!leaving) await park(whole);
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
