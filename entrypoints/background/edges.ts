/** What recording a visit needs from the outside. */
import { inTurn } from '../../lib/app/in-turn';
import { recordVisit } from '../../lib/app/record-visit';
import type { VisitEdges, VisitOrigin } from '../../lib/app/visit-edges';
import type { PageVisit } from '../../lib/core/page-visit';
import { entrySourceOf, generalSite } from '../../lib/brands/channels';
import { neverRecord } from '../../lib/brands/never-record';
import { registrableDomain } from '../../lib/brands/registrable-domain';
import { resolveBrands } from '../../lib/brands/resolve-brands';
import { pathTemplate } from '../../lib/core/redact';
import { redactHost } from '../../lib/core/redact-host';
import { browser } from '../../lib/platform/browser';
import { localZone } from '../../lib/platform/random';
import { rememberTab, tabChoice } from '../../lib/platform/recording';
import { storeEdges } from '../../lib/platform/store-edges';
import { isKnownWord } from '../../lib/rules';
import { openDatabase } from '../../lib/store/database';
import { openStore } from '../../lib/store/open-store';

export const store = openStore(openDatabase(), storeEdges);

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

/** Visits are stored one after the other: each sees the rows of the one before. */
export const record = inTurn((visit: PageVisit, origin: VisitOrigin) =>
  recordVisit(visit, origin, visitEdges),
);
