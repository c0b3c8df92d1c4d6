/**
 * The page script: decides by the recording plan whether this page is recorded, reads and tags it, measures
 * active time, and tells the background. On a page that is not recorded it leaves nothing behind: no
 * listener, no timer, no message.
 */
import {
  STOPPED_CLOCK,
  countedAt,
  leaveForeground,
  signOfLife,
  type ActiveClock,
} from '../core/active-clock';
import { eventId } from '../core/event-id';
import type { EntryFacts, NavigationType, PageVisit } from '../core/page-visit';
import {
  OUTBOX_PREFIX,
  PLAN_KEY,
  namedJourneys,
  planFor,
  plannedWords,
  type PlannedJourney,
  type RecordingPlan,
} from '../core/recording-plan';
import { addressFingerprint, maskTitle } from '../core/redact';
import type { BrandCandidate } from '../core/signals';
import type { Tag } from '../core/tag';
import type { pageApi } from '../platform/page';
import { watchSettling } from './settling';

/** What one reading of the document says; built from rules and signals by the entrypoint. */
export type PageReading = {
  readonly tag: Tag;
  readonly candidates: readonly BrandCandidate[];
  /** Title, headings and structured names: matched against the plan here, never sent. */
  readonly texts: string;
  readonly language: string;
};

export type PageReader = {
  /** The keys under which the words and weights for this page lie beside the plan. */
  keys(): readonly string[];
  /** Takes what lay under the keys; false when there are no words. */
  open(stored: Readonly<Record<string, unknown>>): boolean;
  /** @param service what the host is known to offer, or '' */
  read(service: string): PageReading;
  entryFacts(): EntryFacts;
  /** The path as a template: `/order/{id}/thank-you`. */
  pathTemplate(path: string): string;
};

/** What the background says to a visit. */
type VisitReply = { readonly ok?: boolean; readonly kept?: boolean; readonly flood?: boolean };

type OpenVisit = {
  readonly eventId: string;
  readonly step: number;
  readonly navigation: NavigationType;
  readonly entry: EntryFacts;
  readonly start: number;
  /** Monotonic milliseconds at the start: durations come from these, whatever the clock does. */
  readonly started: number;
  readonly address: string;
  /** True once the address changed and the visit went on. */
  readonly goesOn: boolean;
  clock: ActiveClock;
  reading: PageReading;
  named: readonly string[];
  /** Null until the background has answered. */
  kept: boolean | null;
};

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'touchstart'] as const;
/** A single-page step is read when its view had time to appear (ms). */
const STEP_SETTLES = 300;
/** A page that pushes more addresses than this in one document is not being read by a person. */
const MOST_STEPS = 500;
/** What a form that was sent can make of the very page it stands on. */
const DONE_IN_PLACE: ReadonlySet<PageReading['tag']['kind']> = new Set([
  'order',
  'review_written',
  'recommendation_given',
  'cancellation',
  'return',
  'complaint',
  'support_request',
] as const);
/** A burst of pointer moves is one sign of life (ms). */
const SIGN_EVERY = 1_000;

export class Recorder {
  private plan: RecordingPlan | null = null;
  private journeys: readonly PlannedJourney[] = [];
  private listed = false;
  private service = '';
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
    this.service = scope.service ?? '';
    // beside the question, not with the plan: read in one go they cost the page a millisecond more
    const [tagger, may] = await Promise.all([
      this.api.storage.local.get(this.reader.keys()),
      scope.listed || this.mayRead(),
    ]);
    if (!may || !this.reader.open(tagger)) {
      this.stop();
      return;
    }
    this.plan = plan;
    this.journeys = scope.journeys;
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
    const { may, service } = (reply ?? {}) as { may?: boolean; service?: string };
    this.service = service ?? '';
    return may === true;
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
    const now = performance.now();
    const start = Math.round(Date.now() - (now - began));
    const reading = this.reader.read(this.service);
    this.isSent = false;
    this.visit = {
      eventId: id ?? eventId(start, crypto.getRandomValues(new Uint8Array(16))),
      step: this.step,
      navigation,
      entry: this.reader.entryFacts(),
      start,
      started: began,
      address: location.href,
      goesOn: false,
      clock: inForeground() ? signOfLife(STOPPED_CLOCK, began) : STOPPED_CLOCK,
      reading,
      named: [],
      kept: null,
    };
    this.lastSeen = now;
    this.take(reading);
    this.stopSettling();
    if (this.listed || reading.tag.kind !== 'none' || looksUnrendered()) {
      this.stopSettling = watchSettling(navigation === 'step', () => this.readAgain());
    }
    void this.report();
  }

  private take(reading: PageReading): void {
    if (this.visit === null || this.plan === null) return;
    this.visit.reading = reading;
    this.visit.named = namedJourneys(this.plan, this.journeys, reading.texts);
  }

  /** The page went on drawing itself: reads it once more and tells the background if that changed anything. */
  private readAgain(): void {
    if (this.visit === null) return;
    const reading = this.reader.read(this.service);
    if (this.visit.goesOn && nameOf(reading) !== nameOf(this.visit.reading)) {
      // another product after all, which was drawn late
      this.closeVisit();
      this.step += 1;
      this.openVisit('step');
      return;
    }
    const before = essence(this.visit);
    this.take(reading);
    if (essence(this.visit) !== before) void this.report();
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
      if (left !== null && this.goOn(left, began)) return;
      this.step += 1;
      this.openVisit('step', undefined, began);
    }, STEP_SETTLES);
  }

  /**
   * A size or a colour chosen on a product's page changes the query, and the product stays: the same visit
   * goes on. @param began monotonic ms of the step
   */
  private goOn(left: OpenVisit, began: number): boolean {
    if (!isSamePath(left.address, location.href) || left.reading.tag.kind !== 'product_page') return false;
    const reading = this.reader.read(this.service);
    if (nameOf(reading) !== nameOf(left.reading)) return false;
    this.visit = {
      ...left,
      address: location.href,
      goesOn: true,
      clock: inForeground() ? signOfLife(left.clock, began) : left.clock,
    };
    this.take(reading);
    this.stopSettling();
    this.stopSettling = watchSettling(true, () => this.readAgain());
    return true;
  }

  /** A form was sent: what it says stays unread, but the page may answer in its own place. */
  private onSubmit(): void {
    this.isSent = true;
    this.stopSettling();
    this.stopSettling = watchSettling(true, () => {
      this.lookAtAnswer();
      // a slow shop is given as long again
      if (this.isSent) this.stopSettling = watchSettling(true, () => this.lookAtAnswer());
    });
  }

  /** Thanks for an order or a review on the page where it was sent are a touchpoint of their own. */
  private lookAtAnswer(): void {
    if (this.visit === null || !this.isSent) return;
    const { kind } = this.visit.reading.tag;
    const answer = this.reader.read(this.service).tag.kind;
    if (answer === kind || !DONE_IN_PLACE.has(answer)) return this.readAgain();
    this.isSent = false;
    this.closeVisit();
    this.step += 1;
    this.openVisit('step');
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
    this.lookAtAnswer();
    this.stopSettling();
    this.closeVisit();
  }

  private closeVisit(): void {
    this.toBackground();
    if (this.visit === null || this.visit.kept === false) return;
    void this.report(true);
  }

  private draft(visit: OpenVisit, plan: RecordingPlan): PageVisit {
    const now = performance.now();
    const address = new URL(visit.address);
    return {
      eventId: visit.eventId,
      step: visit.step,
      host: address.hostname,
      pathTemplate: this.reader.pathTemplate(address.pathname),
      pageTitle: plan.keepTitles ? maskTitle(document.title) : '',
      addressKey: addressFingerprint(plan.salt, address.host + address.pathname + address.search),
      language: visit.reading.language,
      navigation: visit.navigation,
      entry: visit.entry,
      tag: visit.reading.tag,
      candidates: visit.reading.candidates
        .map((each) => withoutOtherWords(each, plan))
        .filter((each) => each.text !== ''),
      named: visit.named,
      start: visit.start,
      complete:
        visit.start +
        Math.max(0, Math.round((visit.clock.lastSign === null ? this.lastSeen : now) - visit.started)),
      activeSeconds: Math.round(countedAt(visit.clock, now) / 100) / 10,
    };
  }

  /** Tells the background; what was not acknowledged, and every last word of a page, is parked in the outbox. */
  private async report(leaving = false): Promise<void> {
    const { visit, plan } = this;
    if (visit === null || plan === null || visit.reading.tag.kind === 'none') return;
    const message = { kind: 'visit', visit: this.draft(visit, plan) };
    const park = (): Promise<void> =>
      this.api.storage.local.set({ [OUTBOX_PREFIX + visit.eventId]: message.visit });
    try {
      // a message sent while leaving is lost when the background sleeps; a write to storage always lands
      if (leaving) await park();
      // no answer is a failure: the background was stopped while it handled the message
      const reply = (await this.api.runtime.sendMessage(message).catch(() => undefined)) as
        VisitReply | undefined;
      if (reply?.ok === true) {
        visit.kept = reply.kept === true;
        if (visit === this.visit) this.watchSigns(visit.kept);
      } else if (!leaving && reply?.flood !== true) await park();
    } catch {
      // the extension was reloaded or updated: this script is an orphan and goes quiet
      if (this.api.runtime.id === undefined) this.goQuiet();
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
    this.readAgain();
    // the person is looking at this page through the popup: nothing of the answer is kept
    reply({ visit: { ...this.draft(this.visit, this.plan), candidates: this.visit.reading.candidates } });
    return undefined;
  };
}

/** A search query or a title goes out only as far as it repeats the person's own words for need and brands. */
function withoutOtherWords(candidate: BrandCandidate, plan: RecordingPlan): BrandCandidate {
  const { source, text } = candidate;
  return source === 'query' || source === 'title' ? { source, text: plannedWords(plan, text) } : candidate;
}

function essence(visit: OpenVisit): string {
  const { tag, candidates } = visit.reading;
  return JSON.stringify([tag.kind, tag.stage, tag.ruleId, candidates, visit.named]);
}

/** What the page is about, as far as its names tell. */
function nameOf({ tag, candidates, texts }: PageReading): string {
  const names = candidates.filter(({ source }) => source === 'product' || source === 'subject');
  return JSON.stringify([tag.kind, names.length > 0 ? names : texts]);
}

function isSamePath(one: string, other: string): boolean {
  const [from, to] = [new URL(one), new URL(other)];
  return from.pathname === to.pathname && route(from) === route(to);
}

function arrival(): NavigationType {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const type = entry?.type ?? 'navigate';
  const isFromItself = document.referrer !== '' && document.referrer === location.href.split('#')[0];
  return type === 'navigate' && isFromItself ? 'again' : type;
}

function inForeground(): boolean {
  return document.visibilityState === 'visible' && document.hasFocus();
}

/**
 * A step of a single-page site: another path or another hash route, or a pushed query. A replaced query is
 * the site tidying its own address.
 */
function isStep(before: string, after: string, replaced: boolean): boolean {
  const from = new URL(before);
  const to = new URL(after);
  if (from.pathname !== to.pathname || route(from) !== route(to)) return true;
  return !replaced && from.search !== to.search;
}

function route(url: URL): string {
  return /^#!?\//.test(url.hash) ? url.hash : '';
}

function isWatched(target: EventTarget | null): boolean {
  return target instanceof HTMLMediaElement && !(target.muted && target.loop);
}

/** An empty shell that a script is still going to fill. */
function looksUnrendered(): boolean {
  return document.body?.getElementsByTagName('*')[40] === undefined;
}
