/** What recording a visit needs from the outside. */
import { inTurn } from '../../lib/app/in-turn';
import { recordSeen, type RecordedSeen } from '../../lib/app/record-seen';
import { recordVisit } from '../../lib/app/record-visit';
import type { VisitEdges, VisitOrigin } from '../../lib/app/visit-edges';
import type { PageVisit } from '../../lib/core/page-visit';
import type { SeenPage } from '../../lib/core/seen-page';
import { entrySourceOf, generalSite } from '../../lib/brands/channels';
import { neverRecord } from '../../lib/brands/never-record';
import { registrableDomain } from '../../lib/brands/registrable-domain';
import { resolveBrands } from '../../lib/brands/resolve-brands';
import { pathTemplate } from '../../lib/core/redact';
import { redactHost } from '../../lib/core/redact-host';
import { recallChoice, rememberChoice } from '../../lib/core/tab-memory';
import { browser } from '../../lib/platform/browser';
import { localZone } from '../../lib/platform/random';
import { tabMemory } from '../../lib/platform/recording';
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
  tabChoice: async (tabId, site) => {
    const remembered = await tabMemory.read(tabId);
    if (remembered === undefined) return undefined;
    const { installId: secret } = await store.settings();
    return recallChoice(remembered, { journeys: await store.journeys(), site, secret });
  },
  rememberTab: async (tabId, choice) =>
    tabMemory.write(tabId, rememberChoice(choice, (await store.settings()).installId)),
  now: Date.now,
  zone: localZone,
  appVersion: browser.runtime.getManifest().version,
};

/** Visits are stored one after the other: each sees the rows of the one before. */
export const record = inTurn((visit: PageVisit, origin: VisitOrigin) =>
  recordVisit(visit, origin, visitEdges),
);

/** The same for a page that is not weighed yet. */
export const takeSeen = (seen: SeenPage, origin: VisitOrigin): Promise<RecordedSeen> =>
  recordSeen(seen, origin, { ...visitEdges, record });
