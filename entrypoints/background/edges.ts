/** The background's edges, put together for the use cases. */
import type { VisitEdges } from '../../lib/app/record-visit';
import type { RecordingEdges } from '../../lib/app/reconcile';
import { entrySourceOf, generalSite } from '../../lib/brands/channels';
import { neverRecord } from '../../lib/brands/never-record';
import { registrableDomain } from '../../lib/brands/registrable-domain';
import { resolveBrands } from '../../lib/brands/resolve-brands';
import { pathTemplate, redactHost } from '../../lib/core/redact';
import { languageFor, wordsOf } from '../../lib/languages';
import { hostOf } from '../../lib/messages/listen';
import { browser } from '../../lib/platform/browser';
import { localZone } from '../../lib/platform/random';
import * as recording from '../../lib/platform/recording';
import { isKnownWord } from '../../lib/rules';
import { openStore } from '../../lib/store/open-store';
import { toolbarOf } from '../../lib/app/toolbar';

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
  tabChoice: recording.tabChoice,
  rememberTab: recording.rememberTab,
  now: Date.now,
  zone: localZone,
  appVersion: browser.runtime.getManifest().version,
};

export const recordingEdges: RecordingEdges = {
  store,
  now: Date.now,
  neverOrigins: (own) => own.flatMap((host) => [`*://${host}/*`, `*://*.${host}/*`]),
  grantedOrigins: recording.grantedOrigins,
  registerPageScript: recording.registerPageScript,
  injectIntoOpenTabs: (origins, own) =>
    recording.injectIntoOpenTabs(origins, (address) => neverRecord(hostOf(address), own)),
  publishPlan: recording.publishPlan,
  showState: async (journeys, settings) => {
    const words = wordsOf(languageFor(settings.language, browser.i18n.getUILanguage()));
    const { state, title } = toolbarOf(journeys, settings, words);
    await recording.showToolbarState(state, title);
  },
  scheduleResume: recording.scheduleResume,
};
