/** What a person does with a journey, as pure functions on it. */
import type { Journey, JourneySite } from '../core/journey';
import type { JourneyDraft } from '../core/journey-draft';
import type { Settings } from '../core/ports';
import type { Price } from '../core/price';
import { SCHEMA_VERSION } from '../core/touchpoint';
import type { BoughtFor, Outcome } from '../core/vocabulary';

export type MakingContext = {
  readonly now: number;
  /** A fresh random id without its prefix. */
  readonly newId: () => string;
  readonly settings: Settings;
};

export function newJourney(draft: JourneyDraft, { now, newId, settings }: MakingContext): Journey {
  const names = [
    ...new Set([draft.favourite, ...draft.brands].map((name) => name.trim()).filter((name) => name !== '')),
  ];
  return {
    caseId: `J-${settings.participantId}-${newId()}`,
    studyId: 'self',
    studyVersion: '',
    participantId: settings.participantId,
    need: draft.need.trim(),
    category: draft.category.trim(),
    trigger: '',
    needSince: null,
    brands: names.map((name) => ({ name, hosts: hostsOfBrand(name, draft.sites), aliases: [] })),
    focalBrand: draft.favourite.trim(),
    mainCompetitor: draft.mainCompetitor.trim(),
    intendedBrand: draft.intendedBrand.trim(),
    ownedBrand: draft.ownedBrand.trim(),
    initialSet: names,
    sites: draft.sites,
    recordingScope: draft.recordingScope,
    state: 'recording',
    pausedUntil: null,
    openedAt: now,
    closedAt: null,
    decidedAt: null,
    outcome: 'ongoing',
    closeReason: '',
    boughtBrand: '',
    boughtProduct: '',
    boughtFrom: '',
    boughtFor: '',
    decisionRole: '',
    cycleNo: draft.cycleNo,
    previousCaseId: draft.previousCaseId,
    seededBy: draft.seededBy.trim(),
    persona: draft.persona.trim(),
    plan: [],
    underStudy: null,
    schemaVersion: SCHEMA_VERSION,
  };
}

/** The single-brand sites that bear the brand's name: `velora.example` for Velora. */
export function hostsOfBrand(name: string, sites: readonly JourneySite[]): string[] {
  const letters = (text: string): string =>
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]/gu, '');
  return sites
    .filter(
      ({ host, kind }) =>
        kind === 'single_brand' && host.split('.').some((label) => letters(label) === letters(name)),
    )
    .map((site) => site.host);
}

/** Pauses until `until` (epoch ms), or until the person resumes (null). */
export function pauseJourney(journey: Journey, until: number | null): Journey {
  return { ...journey, state: 'paused', pausedUntil: until };
}

/** Takes up a paused or finished journey again. */
export function resumeJourney(journey: Journey): Journey {
  return {
    ...journey,
    state: 'recording',
    pausedUntil: null,
    closedAt: null,
    closeReason: '',
    outcome: 'ongoing',
  };
}

/** A journey whose pause ran out is recording again; others come back unchanged. */
export function resumeIfDue(journey: Journey, now: number): Journey {
  const due = journey.state === 'paused' && journey.pausedUntil !== null && journey.pausedUntil <= now;
  return due ? { ...journey, state: 'recording', pausedUntil: null } : journey;
}

export type JourneyEnding = {
  readonly outcome: Exclude<Outcome, 'ongoing'>;
  readonly boughtBrand: string;
  readonly boughtProduct: string;
  readonly boughtFrom: string;
  readonly boughtFor: BoughtFor | '';
  /** Stands on the order, not on the journey. */
  readonly paid: Price;
};

export function finishJourney(journey: Journey, ending: JourneyEnding, now: number): Journey {
  const { outcome, boughtBrand, boughtProduct, boughtFrom, boughtFor } = ending;
  return {
    ...journey,
    outcome,
    boughtBrand,
    boughtProduct,
    boughtFrom,
    boughtFor,
    state: 'finished',
    pausedUntil: null,
    closedAt: now,
    decidedAt: journey.decidedAt ?? now,
    closeReason: 'person',
  };
}

/** Adds the site, or changes its kind when it is already listed. */
export function addSite(journey: Journey, site: JourneySite): Journey {
  const others = journey.sites.filter((each) => each.host !== site.host);
  return { ...journey, sites: [...others, site] };
}

export function removeSite(journey: Journey, host: string): Journey {
  return { ...journey, sites: journey.sites.filter((site) => site.host !== host) };
}

/** Match patterns that cover a host and everything below it. */
export function originsOf(host: string): string[] {
  return [`*://${host}/*`, `*://*.${host}/*`];
}

export const ALL_SITES_ORIGIN = '*://*/*';

/** The host permissions a journey needs. */
export function originsOfJourney(journey: Journey): string[] {
  return journey.recordingScope === 'all_sites'
    ? [ALL_SITES_ORIGIN]
    : journey.sites.flatMap((site) => originsOf(site.host));
}
