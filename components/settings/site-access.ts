/** Which sites the browser lets us see, as hosts; match patterns stay behind this file. */
import { ALL_SITES_ORIGIN, originsOfJourney } from '../../lib/app/journey-actions';
import type { Journey } from '../../lib/core/journey';

export type SiteAccess = {
  /** The granted match patterns. */
  readonly granted: () => Promise<readonly string[]>;
  readonly giveBack: (patterns: readonly string[]) => Promise<void>;
  /** Calls back after every change; returns the function that stops it. */
  readonly watch: (changed: () => void) => () => void;
  /** Empties what lies outside the database. */
  readonly clearStorage: () => Promise<void>;
};

/** One line of the list: a host, or all sites (''), with the patterns that grant it. */
export type GrantedSite = { readonly host: string; readonly patterns: readonly string[] };

export function grantedSites(patterns: readonly string[]): GrantedSite[] {
  const sites = new Map<string, string[]>();
  for (const pattern of patterns) {
    const host = hostOf(pattern);
    if (host === null) continue;
    sites.set(host, [...(sites.get(host) ?? []), pattern]);
  }
  return [...sites]
    .map(([host, found]) => ({ host, patterns: found }))
    .sort((a, b) => a.host.localeCompare(b.host));
}

export type MissingAccess = {
  readonly hosts: readonly string[];
  readonly allSites: boolean;
  readonly origins: readonly string[];
};

/** What the unfinished journeys need and the browser has not granted. */
export function missingAccess(journeys: readonly Journey[], patterns: readonly string[]): MissingAccess {
  const granted = new Set(grantedSites(patterns).map((site) => site.host));
  const open = journeys.filter((journey) => journey.state !== 'finished');
  const wanted = [...new Set(open.flatMap(originsOfJourney))];
  const origins = granted.has('')
    ? []
    : wanted.filter((origin) => {
        const host = hostOf(origin);
        return host !== null && !granted.has(host);
      });
  const hosts = [...new Set(origins.map(hostOf))].filter((host) => host !== null && host !== '') as string[];
  return { hosts, allSites: origins.includes(ALL_SITES_ORIGIN), origins };
}

/** `*://*.acme.com/*` → `acme.com`; all sites → ''; anything that is no web page → null. */
function hostOf(pattern: string): string | null {
  if (pattern === '<all_urls>') return '';
  const host = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1];
  if (host === undefined) return null;
  return host === '*' ? '' : host.replace(/^\*\./, '');
}
