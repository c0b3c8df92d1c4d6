/** Small questions about the page at hand: how it was reached, whether it is looked at, whether it is still the same. */
import type { NavigationType } from '../core/page-visit';
import type { PageSignals } from '../core/signals';

/** What the page is about, as far as its names tell. */
export function nameOf({ names, title, headings }: PageSignals): string {
  const own = names.filter(({ source }) => source === 'product' || source === 'subject');
  return JSON.stringify(own.length > 0 ? own : [title, headings]);
}

export function isSamePath(one: string, other: string): boolean {
  const [from, to] = [new URL(one), new URL(other)];
  return from.pathname === to.pathname && route(from) === route(to);
}

export function arrival(): NavigationType {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const type = entry?.type ?? 'navigate';
  const isFromItself = document.referrer !== '' && document.referrer === location.href.split('#')[0];
  return type === 'navigate' && isFromItself ? 'again' : type;
}

export function inForeground(): boolean {
  return document.visibilityState === 'visible' && document.hasFocus();
}

/**
 * A step of a single-page site: another path or another hash route, or a pushed query. A replaced query is
 * the site tidying its own address.
 */
export function isStep(before: string, after: string, replaced: boolean): boolean {
  const from = new URL(before);
  const to = new URL(after);
  if (from.pathname !== to.pathname || route(from) !== route(to)) return true;
  return !replaced && from.search !== to.search;
}

/**
 * A page that pushes more addresses than 500, and one for every five seconds, is not being read by a person; a tab of a single-page shop that stays
 * open for weeks is.
 * @param age of the document, ms
 */
export function isFlood(steps: number, age: number): boolean {
  return steps >= 500 + age / 5_000;
}

function route(url: URL): string {
  return /^#!?\//.test(url.hash) ? url.hash : '';
}

/** A video in view; a silent one that goes round for ever is decoration. */
export function isWatched(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLVideoElement) || (target.muted && target.loop)) return false;
  const { y, bottom } = target.getBoundingClientRect();
  return bottom > 0 && y < innerHeight;
}

/** An empty shell that a script is still going to fill. */
export function looksUnrendered(): boolean {
  return document.body?.getElementsByTagName('*')[40] === undefined;
}
