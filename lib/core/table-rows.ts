/** Entries and journeys as rows of the tables in `columns.ts`. */
import type { JOURNEY_COLUMNS, RowOf, TOUCHPOINT_BRAND_COLUMNS, TOUCHPOINT_COLUMNS } from './columns';
import type { Entry } from './entry';
import type { Journey } from './journey';
import { utcOrNone, utcText } from './local-time';
import { SCHEMA_VERSION } from './touchpoint';
import { TYPE_FACTS, channelMode } from './vocabulary';

export function touchpointRow(entry: Entry, journey: Journey): RowOf<typeof TOUCHPOINT_COLUMNS> {
  const row = entry.touchpoint;
  const typeFacts = TYPE_FACTS[entry.touchpointType];
  const byHand = row.capture === 'manual';
  return {
    case_id: row.caseId,
    event_id: row.eventId,
    seq: entry.seq,
    activity: typeFacts.activity,
    start: utcText(row.start),
    complete: utcText(row.complete),
    study_id: journey.studyId,
    participant_id: journey.participantId,
    install_id: row.installId,
    session_id: entry.sessionId,
    stage: entry.stage,
    stage_auto: byHand ? null : row.stageAuto,
    stage_source: byHand ? 'participant' : entry.stageSource,
    // corrections are made beside the rule's stage, which is on the screen
    stage_shown:
      row.stageShown ?? (!byHand && row.person.stage !== undefined && row.personRuleId === '' ? true : null),
    sub_stage: typeFacts.subStage,
    touchpoint_type: entry.touchpointType,
    touchpoint_kind: typeFacts.kind,
    channel: row.channel,
    channel_mode: channelMode(row.channel),
    entry_source: row.entrySource,
    ownership: row.ownership,
    initiator: row.initiator,
    device: row.device,
    experienced_by: row.experiencedBy,
    brand: entry.brand,
    brand_relation: entry.brandRelation,
    brand_role: entry.brandRole,
    seller: row.seller,
    product: row.product,
    contact: entry.contact,
    active_s: byHand ? null : row.activeSeconds,
    valence: row.valence,
    arousal: row.arousal,
    persuasion: row.persuasion,
    goal: row.goal,
    expectation: row.expectation,
    pain_point: row.painPoint,
    opportunity: row.opportunity,
    note: row.note,
    tags: row.tags,
    evidence_ids: row.evidenceIds,
    capture: row.capture,
    contingency: row.contingency,
    prompt_id: row.promptId,
    recorded_at: utcText(row.recordedAt),
    time_precision: row.timePrecision,
    time_zone: row.timeZone,
    utc_offset_min: row.utcOffsetMin,
    page_host: row.pageHost,
    page_path: row.pagePath,
    page_title: row.pageTitle,
    confidence: byHand ? null : row.confidence,
    rule_id: row.ruleId,
    rule_version: row.ruleVersion,
    order_status: row.orderStatus,
    order_value: row.orderValue,
    currency: row.currency,
    redacted: row.redacted,
    excluded: row.excluded,
    exclude_reason: row.excludeReason,
    recording_scope: row.recordingScope,
    study_version: row.studyVersion,
    app_version: row.appVersion,
    schema_version: row.schemaVersion,
  };
}

export function touchpointBrandRows(entry: Entry): RowOf<typeof TOUCHPOINT_BRAND_COLUMNS>[] {
  const { eventId, valence, persuasion } = entry.touchpoint;
  return entry.brands.map(({ brand, relation, contact }) => ({
    event_id: eventId,
    brand,
    relation,
    contact,
    valence,
    persuasion,
  }));
}

/** @param path the channels up to and including the order, in order */
export function journeyRow(journey: Journey, path: readonly string[]): RowOf<typeof JOURNEY_COLUMNS> {
  const bought = journey.outcome === 'bought';
  return {
    case_id: journey.caseId,
    study_id: journey.studyId,
    participant_id: journey.participantId,
    persona: journey.persona,
    category: journey.category,
    need: journey.need,
    trigger: journey.trigger,
    need_since: utcOrNone(journey.needSince),
    focal_brand: journey.focalBrand,
    main_competitor: journey.mainCompetitor,
    initial_set: journey.initialSet,
    intended_brand: journey.intendedBrand,
    owned_brand: journey.ownedBrand,
    outcome: journey.outcome,
    bought_brand: journey.boughtBrand,
    bought_product: journey.boughtProduct,
    bought_from: journey.boughtFrom,
    bought_for: journey.boughtFor,
    decision_role: journey.decisionRole,
    opened_at: utcOrNone(journey.openedAt),
    decided_at: utcOrNone(journey.decidedAt),
    closed_at: utcOrNone(journey.closedAt),
    close_reason: journey.closeReason,
    cycle_no: journey.cycleNo,
    previous_case_id: journey.previousCaseId,
    seeded_by: journey.seededBy,
    recording_scope: journey.recordingScope,
    path: path.join(' > '),
    total_conversions: bought ? 1 : 0,
    total_conversion_value: null,
    total_null: bought ? 0 : 1,
    schema_version: SCHEMA_VERSION,
  };
}
