/** Taking part in a study: joining, the test run, a later version, the end, and withdrawing. */
import type { Consent, Participation } from '../core/diary';
import type { Journey } from '../core/journey';
import { textIn } from '../core/local-text';
import { hashOfStudy, studyVersionText } from '../core/parse-study';
import { DEFAULT_SETTINGS, type LanguageId, type Settings, type Store } from '../core/ports';
import type { Study } from '../core/study';
import { rulesOf } from '../core/study-rules';
import { SCHEMA_VERSION } from '../core/touchpoint';
import { agree } from './consent';
import { eachJourneyOf } from './run-study';

/** What the person said on the joining screen. */
export type Joining = {
  readonly study: Study;
  readonly participantId: string;
  /** Id of a persona of the study; '' = none. */
  readonly persona: string;
  readonly language: LanguageId;
  /** SHA-256 of the words that were on the screen. */
  readonly textHash: string;
  /** Names of the points that were ticked. */
  readonly items: readonly string[];
};

export type StudyContext = { readonly now: number; readonly newId: () => string };

/** The journey a study gives its participant: its need, brands, sites and rules. */
export function studyJourney(
  participation: Participation,
  study: Study,
  { now, newId }: StudyContext,
): Journey {
  const { participantId, language, persona, hash } = participation;
  const roleOf = (role: string): string => study.brands.find((brand) => brand.role === role)?.name ?? '';
  return {
    caseId: `J-${participantId}-${newId()}`,
    studyId: study.studyId,
    studyVersion: studyVersionText(study, hash),
    participantId,
    need: textIn(study.need, language),
    category: study.category,
    trigger: '',
    needSince: null,
    ...brandsOf(study),
    focalBrand: roleOf('focal'),
    mainCompetitor: roleOf('main_competitor'),
    intendedBrand: '',
    ownedBrand: '',
    initialSet: [],
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
    cycleNo: 1,
    previousCaseId: '',
    seededBy: study.studyId,
    persona,
    plan: [],
    underStudy: rulesOf(study, participation.state === 'test_run'),
    schemaVersion: SCHEMA_VERSION,
  };
}

function brandsOf(study: Study): Pick<Journey, 'brands' | 'sites' | 'recordingScope'> {
  return {
    brands: study.brands.map(({ name, hosts, aliases }) => ({ name, hosts, aliases })),
    sites: study.sites,
    recordingScope: study.recordingScope,
  };
}

/** What joining will store, made before anything is: the browser's question may close the page. */
export function prepareJoining(
  joining: Joining,
  context: StudyContext,
): { readonly participation: Participation; readonly consent: Consent; readonly journey: Journey } {
  const { study, participantId, persona, language } = joining;
  const participation: Participation = {
    studyId: study.studyId,
    study,
    version: study.version,
    hash: hashOfStudy(study),
    participantId,
    persona,
    language,
    state: 'test_run',
    joinedAt: context.now,
    endedAt: null,
  };
  return {
    participation,
    consent: consentOf(joining, context),
    journey: studyJourney(participation, study, context),
  };
}

function consentOf({ study, ...joining }: Joining, { now, newId }: StudyContext): Consent {
  return {
    consentId: `C-${newId()}`,
    studyId: study.studyId,
    participantId: joining.participantId,
    textHash: joining.textHash,
    version: study.version,
    language: joining.language,
    items: joining.items,
    agreedAt: now,
    withdrawnAt: null,
  };
}

/** The agreement first and the journey last: cut off in between, nothing is recorded that was not agreed to. */
export async function join(
  store: Store,
  { participation, consent, journey }: ReturnType<typeof prepareJoining>,
  { now, newId }: StudyContext,
): Promise<Settings> {
  await store.putDiaryRows('consents', [consent]);
  await store.putDiaryRows('studies', [participation]);
  // who agreed before keeps the day they did
  if ((await store.settings()).agreedAt === null) await agree(store, now, newId);
  const settings = await store.changeSettings({ participantId: participation.participantId });
  await store.putJourney(journey);
  return settings;
}

/** A later version applies: to the participation, and to the study's journeys from the next row on. */
export async function applyVersion(store: Store, study: Study, consent: Consent | null): Promise<void> {
  const hash = hashOfStudy(study);
  if (consent !== null) await store.putDiaryRows('consents', [consent]);
  const stored = (await store.diaryRows('studies')).find(({ studyId }) => studyId === study.studyId);
  if (stored === undefined || stored.study === null) return;
  await eachJourneyOf(store, study.studyId, (journey) => ({
    ...journey,
    ...brandsOf(study),
    sites: mergedSites(journey, study),
    studyVersion: studyVersionText(study, hash),
    underStudy: rulesOf(study, stored.state === 'test_run'),
  }));
  await store.changeDiaryRow('studies', study.studyId, (row) =>
    row === undefined || row.study === null ? null : { ...row, study, version: study.version, hash },
  );
}

/** Consent to a later version, by the same person under the same pseudonym. */
export function consentToVersion(
  participation: Participation,
  agreed: Pick<Joining, 'study' | 'textHash' | 'items' | 'language'>,
  context: StudyContext,
): Consent {
  const { participantId, persona } = participation;
  return consentOf({ ...agreed, participantId, persona }, context);
}

/** Sites that the person added while recording stay. */
function mergedSites(journey: Journey, study: Study): Journey['sites'] {
  const known = new Set(study.sites.map(({ host }) => host));
  return [...study.sites, ...journey.sites.filter(({ host }) => !known.has(host))];
}

/**
 * Erases what was recorded under the study and the study itself; what stays is that there was a participation and
 * when it was withdrawn. Day notes and counts of removals belong to no single study: they go with the last one.
 */
export async function withdrawFromStudy(store: Store, studyId: string, now: number): Promise<void> {
  // at once no more recording; "withdrawn" comes last, so that an erasing cut off in between can be done again
  await eachJourneyOf(store, studyId, (journey) => ({
    ...journey,
    state: 'finished',
    closeReason: 'withdrawn',
  }));
  for (const consent of await store.diaryRows('consents')) {
    if (consent.studyId !== studyId || consent.withdrawnAt !== null) continue;
    await store.changeDiaryRow('consents', consent.consentId, (stored) =>
      stored === undefined ? null : { ...stored, withdrawnAt: now },
    );
  }
  const eventIds = new Set<string>();
  for (const { caseId } of (await store.journeys()).filter((journey) => journey.studyId === studyId)) {
    const removed = await store.removeJourney(caseId);
    for (const { eventId } of removed?.touchpoints ?? []) eventIds.add(eventId);
  }
  const waiting = (await store.unassigned()).filter((row) => row.studyVersion !== '');
  for (const { eventId } of waiting) eventIds.add(eventId);
  await store.removeTouchpoints(waiting.map(({ eventId }) => eventId));
  const prompts = (await store.diaryRows('prompts')).filter((prompt) => prompt.studyId === studyId);
  const promptIds = new Set(prompts.map(({ promptId }) => promptId));
  const answers = (await store.diaryRows('answers')).filter(
    ({ promptId, eventId }) => promptIds.has(promptId) || eventIds.has(eventId),
  );
  await store.removeDiaryRows(
    'answers',
    answers.map(({ answerId }) => answerId),
  );
  await store.removeDiaryRows('prompts', [...promptIds]);
  const pictures = (await Promise.all([...eventIds].map((eventId) => store.evidenceOf(eventId)))).flat();
  await store.removeDiaryRows(
    'evidence',
    pictures.map(({ evidenceId }) => evidenceId),
  );
  if (
    (await store.diaryRows('studies')).every((each) => each.studyId === studyId || each.state === 'withdrawn')
  ) {
    await forgetDays(store);
  }
  const number = (await store.diaryRows('studies')).find((each) => each.studyId === studyId)?.participantId;
  await store.changeSettings(({ participantId }) =>
    participantId === number ? { participantId: DEFAULT_SETTINGS.participantId } : {},
  );
  await store.changeDiaryRow('studies', studyId, (stored) =>
    stored === undefined ? null : { ...stored, state: 'withdrawn', endedAt: now, study: null, persona: '' },
  );
}

async function forgetDays(store: Store): Promise<void> {
  const days = await store.diaryRows('dayNotes');
  await store.removeDiaryRows(
    'dayNotes',
    days.map(({ localDate }) => localDate),
  );
  const removals = await store.diaryRows('removals');
  await store.removeDiaryRows(
    'removals',
    removals.map(({ localDate }) => localDate),
  );
  const rest = await store.diaryRows('answers');
  await store.removeDiaryRows(
    'answers',
    rest.map(({ answerId }) => answerId),
  );
}
