/** What keeping the browser in line with the store needs from the outside. */
import type { RecordingEdges } from '../../lib/app/reconcile';
import { originsOf } from '../../lib/app/journey-actions';
import { toolbarOf } from '../../lib/app/toolbar';
import { neverRecord } from '../../lib/brands/never-record';
import { languageFor, wordsOf } from '../../lib/languages';
import { webHost } from '../../lib/platform/web-host';
import { browser } from '../../lib/platform/browser';
import { localZone, newId } from '../../lib/platform/random';
import * as recording from '../../lib/platform/recording';
import { model } from '../../lib/rules/model';
import { store } from './edges';

export const recordingEdges: RecordingEdges = {
  store,
  now: Date.now,
  utcOffsetMin: (instant) => localZone(instant).utcOffsetMin,
  neverOrigins: (own) => own.flatMap(originsOf),
  grantedOrigins: recording.grantedOrigins,
  registerPageScript: recording.registerPageScript,
  injectIntoOpenTabs: (origins, own) =>
    recording.injectIntoOpenTabs(origins, (address) => neverRecord(webHost(address), own)),
  publishPlan: (plan) => recording.publishPlan(plan, JSON.stringify(model)),
  showState: async (journeys, settings) => {
    const words = wordsOf(languageFor(settings.language, browser.i18n.getUILanguage()));
    const { state, title } = toolbarOf(journeys, settings, words);
    await recording.showToolbarState(state, title);
  },
  scheduleResume: recording.scheduleResume,
  schedulePulse: recording.schedulePulse,
  time: { store, session: recording.sessionMemory, now: Date.now, newId },
};
