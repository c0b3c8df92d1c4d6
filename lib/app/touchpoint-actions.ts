/** What a person does with touchpoints: correct, exclude, confirm an order, add what happened offline. */
import { sessionIdOf } from '../core/session';
import { byStart, effectiveType, subjectOf } from '../core/build-journey';
import { ruleMatches, type PersonRule } from '../core/person-rule';
import type { Store } from '../core/ports';
import { NOTHING_SAID, SCHEMA_VERSION, type PersonChoice, type Touchpoint } from '../core/touchpoint';
import {
  TYPE_FACTS,
  type Channel,
  type Device,
  type ExperiencedBy,
  type TimePrecision,
  type TouchpointType,
} from '../core/vocabulary';
import { testRunOf } from '../core/study-rules';
import type { Journey } from '../core/journey';
import type { JourneyEnding, MakingContext } from './journey-actions';

/** The row with the person's choice laid over the earlier ones. */
export function retag(row: Touchpoint, choice: PersonChoice): Touchpoint {
  return { ...row, person: { ...row.person, ...choice } };
}

/** The row with nothing chosen: as the rules see it. */
export function untag(row: Touchpoint): Touchpoint {
  return { ...row, person: {} };
}

/** "Yes, this was for it" (the purchase the journey was for) or no. */
function confirmOrder(row: Touchpoint, confirmed: boolean): Touchpoint {
  return { ...retag(row, { orderConfirmed: confirmed }), orderStatus: confirmed ? 'placed' : '' };
}

/**
 * The brand that an order without one was most likely for: that of the last product looked at on the same
 * site before it. Proposed when the person says "yes, this was for it", and theirs to correct.
 */
export function likelyBrandOf(order: Touchpoint, rows: readonly Touchpoint[]): string {
  const looked = rows.filter(
    (row) =>
      row.start <= order.start &&
      effectiveType(row) === 'product_page' &&
      row.pageHost === order.pageHost &&
      subjectOf(row) !== '',
  );
  const last = looked.sort(byStart).at(-1);
  return last === undefined ? '' : subjectOf(last);
}

/** Stores the answer to "was this for it?". */
export async function answerOrder(store: Store, row: Touchpoint, confirmed: boolean): Promise<void> {
  const brand =
    confirmed && subjectOf(row) === '' ? likelyBrandOf(row, await store.touchpointsOf(row.caseId)) : '';
  await store.changeTouchpoints([row.eventId], (stored) => {
    const answered = confirmOrder(stored, confirmed);
    return brand === '' ? answered : retag(answered, { brand });
  });
}

/** A waiting row joins the journey the person named. */
export function assign(row: Touchpoint, caseId: string): Touchpoint {
  return { ...row, caseId, fittingCaseIds: [] };
}

/** The rule "pages like this one are …", or null for rows that no page made. */
export function ruleLike(
  row: Touchpoint,
  choice: PersonChoice,
  { now, newId }: MakingContext,
): PersonRule | null {
  if (row.capture !== 'auto' || row.pageHost === '') return null;
  return { ruleId: `R-${newId()}`, pageHost: row.pageHost, pagePath: row.pagePath, choice, createdAt: now };
}

/** How many rows "all like it" means, the row itself included. */
export async function countAlike(store: Store, row: Touchpoint): Promise<number> {
  return (await store.alikeTouchpoints(row.pageHost, row.pagePath)).filter((each) => each.capture === 'auto')
    .length;
}

/**
 * Stores the rule and applies it backwards, except to rows where the person already chose.
 * @returns the rows as they were, for an undo with `store.changeTouchpoints`.
 */
export async function applyRule(store: Store, rule: PersonRule): Promise<Touchpoint[]> {
  await store.putPersonRule(rule);
  const rows = (await store.alikeTouchpoints(rule.pageHost, rule.pagePath)).filter(
    (row) => ruleMatches(rule, row) && (row.personRuleId !== '' || Object.keys(row.person).length === 0),
  );
  await store.changeTouchpoints(
    rows.map((row) => row.eventId),
    (row) => ({ ...retag(row, rule.choice), personRuleId: rule.ruleId }),
  );
  return rows;
}

/** Removes the rule and gives every row it had changed back to the rules of the product. */
export async function withdrawRule(store: Store, rule: PersonRule): Promise<void> {
  await store.removePersonRule(rule.ruleId);
  const rows = (await store.alikeTouchpoints(rule.pageHost, rule.pagePath)).filter(
    (row) => row.personRuleId === rule.ruleId,
  );
  await store.changeTouchpoints(
    rows.map((row) => row.eventId),
    (row) => ({ ...untag(row), personRuleId: '' }),
  );
}

export type OfflineDraft = {
  readonly brand: string;
  readonly channel: Channel;
  readonly touchpointType: TouchpointType;
  readonly start: number;
  readonly complete: number;
  readonly timePrecision: TimePrecision;
  readonly timeZone: string;
  readonly utcOffsetMin: number;
  readonly seller: string;
  readonly valence: number | null;
  readonly persuasion: number | null;
  readonly note: string;
  readonly device: Device;
  readonly experiencedBy: ExperiencedBy;
};

/** A touchpoint the person adds by hand. */
export function offlineTouchpoint(journey: Journey, draft: OfflineDraft, context: MakingContext): Touchpoint {
  const { brand, ...rest } = draft;
  return {
    ...blankTouchpoint(journey, context),
    ...rest,
    stageAuto: TYPE_FACTS[draft.touchpointType].stage,
    brands: brand === '' ? [] : [{ brand, relation: 'subject' }],
  };
}

/** "Finished as bought" without a confirmed order row makes one by hand. */
export function orderByHand(
  journey: Journey,
  ending: JourneyEnding,
  context: MakingContext & { timeZone: string; utcOffsetMin: number },
): Touchpoint {
  const blank = blankTouchpoint(journey, context);
  return {
    ...blank,
    timeZone: context.timeZone,
    utcOffsetMin: context.utcOffsetMin,
    touchpointType: 'order',
    stageAuto: 'purchase',
    channel: 'unknown',
    person: { orderConfirmed: true },
    orderStatus: 'placed',
    brands: ending.boughtBrand === '' ? [] : [{ brand: ending.boughtBrand, relation: 'subject' }],
    product: ending.boughtProduct,
    seller: ending.boughtFrom,
    ...ending.paid,
  };
}

function blankTouchpoint(journey: Journey, { now, newId, settings }: MakingContext): Touchpoint {
  const eventId = `T-${newId()}`;
  return {
    eventId,
    caseId: journey.caseId,
    fittingCaseIds: [],
    start: now,
    complete: now,
    recordedAt: now,
    activeSeconds: 0,
    timePrecision: 'minute',
    timeZone: '',
    utcOffsetMin: 0,
    touchpointType: 'other',
    stageAuto: 'consideration',
    confidence: 1,
    ruleId: '',
    ruleVersion: '',
    evidence: [],
    person: {},
    personRuleId: '',
    channel: 'unknown',
    entrySource: '',
    ownership: '',
    initiator: 'unknown',
    device: 'unknown',
    experiencedBy: 'self',
    brands: [],
    seller: '',
    product: '',
    orderStatus: '',
    ...NOTHING_SAID,
    studyVersion: journey.studyVersion,
    capture: 'manual',
    contingency: 'retrospective',
    pageHost: '',
    pagePath: '',
    pageTitle: '',
    redacted: [],
    ...testRunOf(journey),
    recordingScope: journey.recordingScope,
    installId: settings.installId,
    sessionId: sessionIdOf(eventId),
    addressKey: eventId,
    visits: {},
    visitIds: [],
    documents: [],
    appVersion: '',
    schemaVersion: SCHEMA_VERSION,
  };
}
