/** What recording a visit needs from the outside. */
import type { VisitEdges } from '../../lib/app/record-visit';
import { entrySourceOf, generalSite } from '../../lib/brands/channels';
import { neverRecord } from '../../lib/brands/never-record';
import { registrableDomain } from '../../lib/brands/registrable-domain';
import { resolveBrands } from '../../lib/brands/resolve-brands';
import { pathTemplate, redactHost } from '../../lib/core/redact';
import { browser } from '../../lib/platform/browser';
import { localZone } from '../../lib/platform/random';
import { rememberTab, tabChoice } from '../../lib/platform/recording';
import { isKnownWord } from '../../lib/rules';
import { openStore } from '../../lib/store/open-store';

export const store = openStore();

export const visitEdges: VisitEdges = {
  store,
  site: registrableDomain,
  neverRecord,
  isGeneralSite: generalSite,
  redactHost: (host) => redactHost(host, registrableDomain(host)),
  pathTemplate: (path) => pathTemplate(path, isKnownWord).template,
  resolve: resolveBrands,
  entrySource: (visit) => entrySourceOf(visit.entry),
  tabChoice,
  rememberTab,
  now: Date.now,
  zone: localZone,
  appVersion: browser.runtime.getManifest().version,
};
