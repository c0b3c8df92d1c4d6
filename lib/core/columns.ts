/**
 * The tables of a hand-over, column by column: the one list from which the CSV header, the codebook
 * (`datapackage.json`) and the data dictionary are made. Columns are only ever appended.
 */
import { OTHER_DEVICES, PARTICIPATION_STATES } from './diary';
import { GAP_REASONS } from './gap';
import { FEEDBACKS } from './study';
import {
  BOUGHT_FOR,
  BRAND_RELATIONS,
  BRAND_ROLES,
  CAPTURES,
  CHANNELS,
  CHANNEL_MODES,
  CLOSE_REASONS,
  CONTINGENCIES,
  DECISION_ROLES,
  DEVICES,
  ENTRY_SOURCES,
  EXCLUDE_REASONS,
  EXPERIENCED_BY,
  INITIATORS,
  ORDER_STATUSES,
  OUTCOMES,
  OWNERSHIPS,
  PROMPT_STATUSES,
  RECORDING_SCOPES,
  STAGES,
  STAGE_SOURCES,
  SUB_STAGES,
  TIME_PRECISIONS,
  TOUCHPOINT_KINDS,
  TOUCHPOINT_TYPES,
} from './vocabulary';

/** Frictionless Table Schema types; `id`, `text` and `list` are strings, told apart for escaping. */
export type ColumnType = 'id' | 'text' | 'list' | 'enum' | 'boolean' | 'integer' | 'number' | 'datetime';

export type Column = {
  readonly name: string;
  readonly type: ColumnType;
  readonly about: string;
  readonly values?: readonly string[];
};

const id = (name: string, about: string): Column => ({ name, type: 'id', about });
/** Letters in a cell of text; the way of a journey is as long as its rows are many, and made anew from them. */
export const longestText = ({ name }: Pick<Column, 'name'>): number => (name === 'path' ? Infinity : 10_000);

const text = (name: string, about: string): Column => ({ name, type: 'text', about });
const time = (name: string, about: string): Column => ({ name, type: 'datetime', about });
const flag = (name: string, about: string): Column => ({ name, type: 'boolean', about });
const whole = (name: string, about: string): Column => ({ name, type: 'integer', about });
const real = (name: string, about: string): Column => ({ name, type: 'number', about });
const list = (name: string, about: string): Column => ({ name, type: 'list', about });
const of = (name: string, values: readonly string[], about: string): Column => ({
  name,
  type: 'enum',
  values,
  about,
});

export const TOUCHPOINT_COLUMNS = [
  id('case_id', 'The journey'),
  id('event_id', 'The touchpoint'),
  whole('seq', 'Position in the journey by start, from 1; renumbered at export'),
  text('activity', 'The touchpoint type in fixed English words'),
  time('start', 'When it began, UTC'),
  time('complete', 'When it ended, UTC'),
  id('study_id', 'The study; `self` without one'),
  id('participant_id', 'Pseudonym of the person'),
  id('install_id', 'The browser profile it was recorded in'),
  id('session_id', 'Automatic rows without a 30-minute idle gap; each offline row is a session of its own'),
  of('stage', STAGES, 'The stage after position and after the person’s choice'),
  of('stage_auto', STAGES, 'What the page alone says'),
  of('stage_source', STAGE_SOURCES, 'Who or what decided `stage`'),
  flag('stage_shown', 'Whether the person saw the rule’s stage before choosing'),
  of('sub_stage', SUB_STAGES, 'The finer step'),
  of('touchpoint_type', TOUCHPOINT_TYPES, 'The kind of touchpoint'),
  of('touchpoint_kind', TOUCHPOINT_KINDS, 'CJML: communication or action'),
  of('channel', CHANNELS, 'Where it happened'),
  of('channel_mode', CHANNEL_MODES, 'Online or offline'),
  of('entry_source', ENTRY_SOURCES, 'How a visit’s first page was reached'),
  of('ownership', OWNERSHIPS, 'Lemon & Verhoef (2016)'),
  of('initiator', INITIATORS, 'Who began it'),
  of('device', DEVICES, 'On which device'),
  of('experienced_by', EXPERIENCED_BY, 'By whom'),
  text('brand', 'The brand it is about; empty when none or several'),
  of('brand_relation', BRAND_RELATIONS, 'What the touchpoint has to do with `brand`'),
  of('brand_role', BRAND_ROLES, 'What `brand` is in the journey'),
  text('seller', 'Who sells it where the brand does not'),
  text('product', 'The product'),
  flag('contact', 'Counts as a contact for any brand'),
  real('active_s', 'Seconds in the foreground and not idle'),
  whole('valence', 'How it felt, −2…+2; empty = not rated'),
  whole('arousal', 'How strongly, 1…5'),
  whole('persuasion', 'Made it less or more likely that I choose this brand, −2…+2'),
  text('goal', 'What the person wanted'),
  text('expectation', 'What the person expected'),
  text('pain_point', 'What hurt'),
  text('opportunity', 'What could be better'),
  text('note', 'The person’s own words'),
  list('tags', 'The person’s own tags'),
  list('evidence_ids', 'Files in `evidence/`'),
  of('capture', CAPTURES, 'How the row came about'),
  of('contingency', CONTINGENCIES, 'What made the row be written'),
  id('prompt_id', 'The prompt that was answered'),
  time('recorded_at', 'When the row was written, UTC'),
  of('time_precision', TIME_PRECISIONS, 'How exact start and complete are'),
  id('time_zone', 'IANA zone of where it happened'),
  whole('utc_offset_min', 'Offset from UTC then and there, minutes'),
  text('page_host', 'Host of the page'),
  text('page_path', 'Path as a template; query and fragment are never kept'),
  text('page_title', 'Masked title; off unless turned on'),
  real('confidence', 'Calibrated confidence of the tag, 0…1'),
  id('rule_id', 'The rule that weighed most'),
  id('rule_version', 'Its version'),
  of('order_status', ORDER_STATUSES, 'What became of an order'),
  real('order_value', 'Value of the order'),
  id('currency', 'ISO 4217'),
  list('redacted', 'Fields that were made blunt before storage'),
  flag('excluded', 'Left out of every figure'),
  of('exclude_reason', EXCLUDE_REASONS, 'Why'),
  of(
    'recording_scope',
    RECORDING_SCOPES,
    'What the recording could see; figures of the two are never pooled',
  ),
  id('study_version', 'Version of the study file and the beginning of its hash, `3-1a2b3c4d5e6f`'),
  id('app_version', 'Version of Desire Path that wrote the row'),
  whole('schema_version', 'Version of these tables'),
] as const satisfies readonly Column[];

export const TOUCHPOINT_BRAND_COLUMNS = [
  id('event_id', 'The touchpoint'),
  text('brand', 'A brand of it'),
  of('relation', BRAND_RELATIONS, 'What the touchpoint has to do with the brand'),
  flag('contact', 'Counts as a contact of this brand'),
  whole('valence', 'How it felt, −2…+2'),
  whole('persuasion', 'Effect on choosing this brand, −2…+2'),
] as const satisfies readonly Column[];

export const JOURNEY_COLUMNS = [
  id('case_id', 'The journey'),
  id('study_id', 'The study'),
  id('participant_id', 'Pseudonym of the person'),
  text('persona', 'The persona the person was given'),
  text('category', 'Category of the need'),
  text('need', 'The need in the person’s words'),
  text('trigger', 'What set it off'),
  time('need_since', 'Since when there was the need, UTC'),
  text('focal_brand', 'The favourite, fixed when the journey opened'),
  text('main_competitor', 'Its main competitor'),
  list('initial_set', 'Brands in mind at the start'),
  text('intended_brand', 'The brand the person meant to buy'),
  text('owned_brand', 'The brand owned before'),
  of('outcome', OUTCOMES, 'How it ended'),
  text('bought_brand', 'What was bought: the brand'),
  text('bought_product', 'What was bought: the product'),
  text('bought_from', 'From whom'),
  of('bought_for', BOUGHT_FOR, 'For whom'),
  of('decision_role', DECISION_ROLES, 'Who decided'),
  time('opened_at', 'When recording began, UTC'),
  time('decided_at', 'When it was decided, UTC'),
  time('closed_at', 'When the journey was closed, UTC'),
  of('close_reason', CLOSE_REASONS, 'Who or what closed it'),
  whole('cycle_no', 'The how-manieth need of its kind, from 1'),
  id('previous_case_id', 'The journey of the need before'),
  text('seeded_by', 'Who seeded the journey'),
  of('recording_scope', RECORDING_SCOPES, 'What the recording could see'),
  text('path', 'Channels up to the order, joined by ` > `, as ChannelAttribution reads them'),
  whole('total_conversions', '1 when bought'),
  real('total_conversion_value', 'Value of the order'),
  whole('total_null', '1 when not bought'),
  whole('schema_version', 'Version of these tables'),
] as const satisfies readonly Column[];

export const DAY_COLUMNS = [
  id('study_id', 'The study'),
  id('participant_id', 'Pseudonym of the person'),
  id('install_id', 'The browser profile'),
  id('local_date', 'The local day'),
  whole('minutes_recorded', 'Minutes in which the browser ran and recording was on'),
  whole(
    'blind_minutes',
    'Minutes in which recording could not see; a closed browser or sleep is idle, not blind',
  ),
  whole('touchpoints', 'Touchpoints that began on that day'),
  flag('no_encounters_today', 'The person said that nothing happened'),
  time('review_completed_at', 'When the day was reviewed, UTC'),
  of('other_devices', OTHER_DEVICES, 'How much happened on other devices'),
  flag('others_used_computer', 'Whether others used this computer'),
] as const satisfies readonly Column[];

export const GAP_COLUMNS = [
  id('study_id', 'The study'),
  id('participant_id', 'Pseudonym of the person'),
  id('install_id', 'The browser profile'),
  time('start', 'From, UTC'),
  time('end', 'To, UTC; empty = still open'),
  of(
    'reason',
    GAP_REASONS,
    'Why nothing could be recorded; private_window and worker_restarted are never written by this version',
  ),
] as const satisfies readonly Column[];

export const BRAND_COLUMNS = [
  text('brand', 'The brand; its code in a blinded hand-over'),
  list('hosts', 'Its sites; empty in a blinded hand-over'),
  of('role', BRAND_ROLES, 'What it is in the study'),
  id('blind_code', 'Stands for the name in a blinded hand-over, which leaves this key out'),
] as const satisfies readonly Column[];

export const PROMPT_COLUMNS = [
  id('prompt_id', 'The prompt'),
  id('study_id', 'The study'),
  id('participant_id', 'Pseudonym of the person'),
  id('install_id', 'The browser profile'),
  id('case_id', 'The journey'),
  id('trigger_event_id', 'The touchpoint that set it off'),
  time('scheduled', 'When it was to be put, UTC'),
  time('sent', 'When it was put, UTC'),
  time('opened', 'When the person opened it, UTC'),
  time('completed', 'When it was answered or skipped, UTC'),
  time('expired_at', 'When it expires or expired, UTC'),
  of('status', PROMPT_STATUSES, 'What became of it'),
] as const satisfies readonly Column[];

export const ANSWER_COLUMNS = [
  id('answer_id', 'The answer'),
  id('prompt_id', 'The prompt it answers; empty = answered without one'),
  id('event_id', 'The touchpoint it is about'),
  id('question_id', 'The question of the study file'),
  id('language', 'Language the question was read in'),
  text('value', 'The answer; values of several choices joined by `|`'),
  time('answered_at', 'When, UTC'),
] as const satisfies readonly Column[];

export const REMOVED_COLUMNS = [
  id('study_id', 'The study'),
  id('participant_id', 'Pseudonym of the person'),
  id('install_id', 'The browser profile'),
  id('local_date', 'The local day'),
  whole('deleted', 'Rows the person removed'),
  whole('redacted', 'Rows of which the person made a field blunt'),
  whole('excluded', 'Rows the person marked as not to be counted'),
] as const satisfies readonly Column[];

export const TOMBSTONE_COLUMNS = [
  id('event_id', 'A removed touchpoint'),
  id('install_id', 'The browser profile'),
  time('deleted_at', 'When, UTC'),
] as const satisfies readonly Column[];

export const PARTICIPANT_COLUMNS = [
  id('participant_id', 'Pseudonym of the person'),
  time('joined', 'When, UTC'),
  time('ended', 'When, UTC; empty = still taking part'),
  of('status', PARTICIPATION_STATES, 'How it stands'),
  id('language', 'Language of the screens'),
  of('feedback', FEEDBACKS, 'What the person saw of their own figures'),
] as const satisfies readonly Column[];

export const CONSENT_COLUMNS = [
  id('participant_id', 'Pseudonym of the person'),
  id('text_hash', 'SHA-256 of the text that was agreed to'),
  whole('version', 'Version of the study file'),
  id('language', 'Language it was read in'),
  list('items', 'The points that were agreed to'),
  time('agreed', 'When, UTC'),
  time('withdrawn', 'When, UTC; empty = not withdrawn'),
] as const satisfies readonly Column[];

export const CODE_COLUMNS = [
  id('event_id', 'The touchpoint'),
  id('coder', 'Who coded'),
  id('field', 'The column that was coded'),
  text('value', 'The code'),
  time('coded_at', 'When, UTC'),
  flag('blind', 'Whether rule and first coder were hidden'),
] as const satisfies readonly Column[];

export const EXCLUSION_COLUMNS = [
  id('study_id', 'The study'),
  id('participant_id', 'Pseudonym of the person'),
  id('install_id', 'The browser profile'),
  id('event_id', 'The touchpoint that the researcher left out'),
  of('reason', EXCLUDE_REASONS, 'Why'),
  text('note', 'The researcher’s own words'),
  time('excluded_at', 'When, UTC'),
] as const satisfies readonly Column[];

export const TABLES = {
  touchpoints: TOUCHPOINT_COLUMNS,
  touchpoint_brands: TOUCHPOINT_BRAND_COLUMNS,
  journeys: JOURNEY_COLUMNS,
  days: DAY_COLUMNS,
  gaps: GAP_COLUMNS,
  brands: BRAND_COLUMNS,
  prompts: PROMPT_COLUMNS,
  answers: ANSWER_COLUMNS,
  removed: REMOVED_COLUMNS,
  tombstones: TOMBSTONE_COLUMNS,
  participants: PARTICIPANT_COLUMNS,
  consents: CONSENT_COLUMNS,
  codes: CODE_COLUMNS,
  exclusions: EXCLUSION_COLUMNS,
} as const;

export type TableName = keyof typeof TABLES;
export type Cell = string | number | boolean | readonly string[] | null;
/** One value for each column of a table, by name; a missing column does not compile. */
export type RowOf<T extends readonly Column[]> = { readonly [K in T[number]['name']]: Cell };
