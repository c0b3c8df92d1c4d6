/** What recording a visit needs from the outside. */
import { inTurn } from '../../lib/app/in-turn';
import { readableChoices } from '../../lib/app/readable-choices';
import { recordOrHold, type HeldOrRecorded } from '../../lib/app/record-or-hold';
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
import { lastKnownChoices } from '../../lib/platform/last-known';
import { holdVisit, scheduleAgain } from '../../lib/platform/outbox';
import { localZone } from '../../lib/platform/random';
import { rememberTab, tabChoice } from '../../lib/platform/recording';
import { isTroubled, storeEdges } from '../../lib/platform/store-edges';
import { isKnownWord } from '../../lib/rules';
import { cautiousOpening } from '../../lib/store/cautious-opening';
import { DATABASE_NAME, openDatabase } from '../../lib/store/database';
import { openStore } from '../../lib/store/open-store';

export const store = openStore(openDatabase(DATABASE_NAME, cautiousOpening(storeEdges.room)), storeEdges);

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

/** For deciding what of a page is read, also while the store cannot be: a full disk closes it. */
export const readingEdges: VisitEdges = {
  ...visitEdges,
  store: { ...store, ...readableChoices(store, lastKnownChoices) },
};

/** Visits are stored one after the other: each sees the rows of the one before. */
export const record = inTurn((visit: PageVisit, origin: VisitOrigin) =>
  recordVisit(visit, origin, visitEdges),
);

/** Opens the store that was in trouble: true when it works again; throws when it does not. */
export async function comeBack(): Promise<boolean> {
  if (!(await isTroubled())) return false;
  // only a write shows that there is room again
  if (await isTroubled('full')) await store.changeSettings({});
  await store.checkAtStart();
  return true;
}

export const keepVisit = (visit: PageVisit, origin: VisitOrigin): Promise<HeldOrRecorded> =>
  recordOrHold(visit, origin, {
    record,
    comeBack,
    async hold(held) {
      await holdVisit(held, { onDisk: !(await isTroubled('full')) });
      await scheduleAgain(true);
    },
  });
