/** What recording a visit needs from the outside. */
import type { LeftPage } from '../../lib/app/drain-outbox';
import { queue } from '../../lib/app/in-turn';
import { recordOrHold, type HeldOrRecorded } from '../../lib/app/record-or-hold';
import { recordLeft } from '../../lib/app/record-left';
import { recordSeen, type RecordedSeen } from '../../lib/app/record-seen';
import { mayRead, recordVisit, type RecordedVisit } from '../../lib/app/record-visit';
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
import { lastKnownChoices } from '../../lib/platform/last-known';
import { holdSeen, holdVisit, scheduleAgain } from '../../lib/platform/outbox';
import { localZone } from '../../lib/platform/random';
import { tabMemory } from '../../lib/platform/recording';
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
  tabChoice: async (tabId, site) => {
    const remembered = await tabMemory.read(tabId);
    if (remembered === undefined) return undefined;
    const { installId: secret } = await store.settings();
    return recallChoice(remembered, { journeys: await store.runningJourneys(), site, secret });
  },
  rememberTab: async (tabId, choice) =>
    tabMemory.write(tabId, rememberChoice(choice, (await store.settings()).installId)),
  now: Date.now,
  zone: localZone,
  appVersion: browser.runtime.getManifest().version,
};

/** May a page of a site that nobody listed be read? Also while the store cannot be: a full disk closes it. */
export async function mayEnter(host: string): Promise<boolean> {
  try {
    return await mayRead(host, visitEdges);
  } catch (error) {
    console.warn(error);
    const known = await lastKnownChoices();
    return known?.mayRead === true && !neverRecord(host, []);
  }
}

/** Visits are stored one after the other: each sees the rows of the one before. */
const turn = queue();
export const record = (visit: PageVisit, origin: VisitOrigin): Promise<RecordedVisit> =>
  turn(() => recordVisit(visit, origin, visitEdges));
/** Pages that were left behind: throws when they cannot be stored, and so they stay where they are. */
export const takeLeft = (pages: readonly LeftPage[]): Promise<void> =>
  turn(() => recordLeft(pages, visitEdges));

/** Opens the store that was in trouble: true when it works again; throws when it does not. */
export async function comeBack(): Promise<boolean> {
  if (!(await isTroubled())) return false;
  // only a write shows that there is room again
  if (await isTroubled('full')) await store.changeSettings({});
  await store.checkAtStart();
  return true;
}

export const keepVisit = (visit: PageVisit, origin: VisitOrigin): Promise<HeldOrRecorded<RecordedVisit>> =>
  recordOrHold<PageVisit, RecordedVisit>(visit, origin, {
    record,
    comeBack,
    async hold(held) {
      await holdVisit(held, { onDisk: !(await isTroubled('full')) });
      await scheduleAgain(true);
    },
    waiting: { kept: true, row: null },
  });

/** A page that is there: while the choices to weigh it by cannot be read, it waits as it is, in memory. */
export const keepSeen = (seen: SeenPage, origin: VisitOrigin): Promise<HeldOrRecorded<RecordedSeen>> =>
  recordOrHold<SeenPage, RecordedSeen>(seen, origin, {
    record: (page, from) => recordSeen(page, from, { ...visitEdges, record: keepVisit }),
    comeBack,
    async hold(page) {
      await holdSeen(page);
      await scheduleAgain(true);
    },
    waiting: { kept: true },
  });
