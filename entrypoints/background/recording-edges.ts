/** What keeping the browser in line with the store needs from the outside. */
import type { RecordingEdges } from '../../lib/app/reconcile';
import { originsOf } from '../../lib/app/journey-actions';
import { neverRecord } from '../../lib/brands/never-record';
import { webHost } from '../../lib/platform/web-host';
import { localZone, newId } from '../../lib/platform/random';
import * as recording from '../../lib/platform/recording';
import { store } from './edges';
import { showToolbar } from './prompting';

export const recordingEdges: RecordingEdges = {
  store,
  now: Date.now,
  utcOffsetMin: (instant) => localZone(instant).utcOffsetMin,
  neverOrigins: (own) => own.flatMap(originsOf),
  grantedOrigins: recording.grantedOrigins,
  registerPageScript: recording.registerPageScript,
  injectIntoOpenTabs: (origins, own) =>
    recording.injectIntoOpenTabs(origins, (address) => neverRecord(webHost(address), own)),
  publishPlan: recording.publishPlan,
  registeredOrigins: recording.registeredOrigins,
  showState: showToolbar,
  scheduleResume: recording.scheduleResume,
  schedulePulse: recording.schedulePulse,
  time: { store, session: recording.sessionMemory, now: Date.now, newId },
};
