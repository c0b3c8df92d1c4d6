/**
 * The closed sets of words that code, screens and files share. A new value is a schema change.
 * Source: the project's vocabulary (docs/data-dictionary.md is generated from these lists).
 */

export const STAGES = ['awareness', 'consideration', 'purchase', 'retention', 'advocacy'] as const;
export type Stage = (typeof STAGES)[number];

export const STAGE_SOURCES = ['rule', 'position', 'participant', 'researcher'] as const;
export type StageSource = (typeof STAGE_SOURCES)[number];

export const SUB_STAGES = [
  'problem_awareness',
  'search',
  'evaluation',
  'choice',
  'order',
  'payment',
  'delivery',
  'use',
  'service_support',
  'repeat_purchase',
  'stop_using',
  'recommendation',
] as const;
export type SubStage = (typeof SUB_STAGES)[number];

export const TOUCHPOINT_TYPES = [
  'advertisement',
  'content',
  'search',
  'home_page',
  'category_page',
  'product_page',
  'wishlist',
  'comparison',
  'price_check',
  'review',
  'recommendation',
  'peer_observation',
  'enquiry',
  'shop_visit',
  'trial',
  'service_information',
  'financing',
  'login',
  'cart',
  'checkout',
  'payment',
  'order',
  'delivery',
  'use',
  'account',
  'service_message',
  'support_request',
  'complaint',
  'return',
  'repeat_order',
  'loyalty',
  'review_written',
  'recommendation_given',
  'cancellation',
  'other',
] as const;
export type TouchpointType = (typeof TOUCHPOINT_TYPES)[number];

export const CHANNELS = [
  'website',
  'mobile_app',
  'search_engine',
  'marketplace',
  'classifieds',
  'comparison_site',
  'review_site',
  'social_media',
  'video',
  'forum',
  'ai_assistant',
  'email',
  'messenger',
  'live_chat',
  'sms',
  'push',
  'phone',
  'video_call',
  'store',
  'event',
  'courier',
  'post',
  'print',
  'radio',
  'tv',
  'podcast',
  'out_of_home',
  'product',
  'word_of_mouth',
  'other',
  'unknown',
] as const;
export type Channel = (typeof CHANNELS)[number];

export const CHANNEL_MODES = ['online', 'offline'] as const;
export type ChannelMode = (typeof CHANNEL_MODES)[number];

/** Channels of encounters away from any screen; every other channel is online. */
const OFFLINE_CHANNELS: ReadonlySet<Channel> = new Set<Channel>([
  'phone',
  'store',
  'event',
  'courier',
  'post',
  'print',
  'radio',
  'tv',
  'out_of_home',
  'product',
  'word_of_mouth',
]);

export function channelMode(channel: Channel): ChannelMode {
  return OFFLINE_CHANNELS.has(channel) ? 'offline' : 'online';
}

/** How a visit's first page was reached: GA4's default channel groups, and `ai_assistant`. */
export const ENTRY_SOURCES = [
  'direct',
  'organic_search',
  'paid_search',
  'organic_social',
  'paid_social',
  'organic_video',
  'paid_video',
  'display',
  'email',
  'affiliates',
  'referral',
  'audio',
  'sms',
  'mobile_push',
  'organic_shopping',
  'paid_shopping',
  'cross_network',
  'paid_other',
  'ai_assistant',
  'unassigned',
] as const;
export type EntrySource = (typeof ENTRY_SOURCES)[number];

/** CJML's two kinds of touchpoint. */
export const TOUCHPOINT_KINDS = ['communication', 'action'] as const;
export type TouchpointKind = (typeof TOUCHPOINT_KINDS)[number];

/** Lemon & Verhoef (2016): who owns the touchpoint. */
export const OWNERSHIPS = ['brand_owned', 'partner_owned', 'customer_owned', 'social_external'] as const;
export type Ownership = (typeof OWNERSHIPS)[number];

export const INITIATORS = ['customer', 'brand', 'partner', 'other_person', 'unknown'] as const;
export type Initiator = (typeof INITIATORS)[number];

export const BRAND_RELATIONS = ['subject', 'compared', 'listed'] as const;
export type BrandRelation = (typeof BRAND_RELATIONS)[number];

export const BRAND_ROLES = ['focal', 'main_competitor', 'competitor', 'retailer', 'neutral'] as const;
export type BrandRole = (typeof BRAND_ROLES)[number];

export const DEVICES = ['this_computer', 'other_computer', 'phone', 'tablet', 'none', 'unknown'] as const;
export type Device = (typeof DEVICES)[number];

export const EXPERIENCED_BY = ['self', 'together', 'reported'] as const;
export type ExperiencedBy = (typeof EXPERIENCED_BY)[number];

export const CAPTURES = ['auto', 'prompted', 'manual', 'imported'] as const;
export type Capture = (typeof CAPTURES)[number];

export const CONTINGENCIES = ['event', 'signal', 'interval', 'retrospective'] as const;
export type Contingency = (typeof CONTINGENCIES)[number];

export const TIME_PRECISIONS = ['exact', 'minute', 'hour', 'part_of_day', 'day'] as const;
export type TimePrecision = (typeof TIME_PRECISIONS)[number];

export const ORDER_STATUSES = ['placed', 'cancelled', 'returned', 'exchanged', 'kept'] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

export const OUTCOMES = ['bought', 'met_otherwise', 'postponed', 'abandoned', 'ongoing'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const CLOSE_REASONS = ['person', 'study_end', 'inactive_90d', 'withdrawn'] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

export const BOUGHT_FOR = ['self', 'household', 'gift', 'work'] as const;
export type BoughtFor = (typeof BOUGHT_FOR)[number];

export const DECISION_ROLES = ['sole', 'joint', 'other'] as const;
export type DecisionRole = (typeof DECISION_ROLES)[number];

export const EXCLUDE_REASONS = [
  'off_topic',
  'duplicate',
  'test_run',
  'technical',
  'instructions',
  'low_effort',
  'other_person',
  'other',
] as const;
export type ExcludeReason = (typeof EXCLUDE_REASONS)[number];

export const PROMPT_STATUSES = [
  'scheduled',
  'sent',
  'opened',
  'answered',
  'skipped',
  'expired',
  'not_delivered',
] as const;

export const PLAN_STATUSES = ['as_planned', 'ad_hoc', 'out_of_order', 'failed', 'missing'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

export const RECORDING_SCOPES = ['listed_sites', 'all_sites'] as const;
export type RecordingScope = (typeof RECORDING_SCOPES)[number];

/** The rank of a stage on the way: 0 (awareness) … 4 (advocacy). */
export function stageRank(stage: Stage): number {
  return STAGES.indexOf(stage);
}

export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${String(value)}`);
}

/** True when `value` is one of `list`; narrows to the list's union. */
export function isOneOf<const T extends readonly string[]>(list: T, value: unknown): value is T[number] {
  return typeof value === 'string' && list.includes(value);
}

/**
 * What a touchpoint type says by itself: the fixed English words of the `activity` column, the stage
 * before position is looked at, the finer step, and CJML's kind.
 */
export type TypeFacts = {
  readonly activity: string;
  readonly stage: Stage;
  readonly subStage: SubStage | '';
  readonly kind: TouchpointKind;
};

export const TYPE_FACTS: { readonly [K in TouchpointType]: TypeFacts } = {
  advertisement: facts('see advertisement', 'awareness', 'problem_awareness', 'communication'),
  content: facts('read content', 'awareness', 'problem_awareness', 'communication'),
  search: facts('search', 'consideration', 'search', 'action'),
  home_page: facts('view home page', 'awareness', 'search', 'action'),
  category_page: facts('view category', 'consideration', 'search', 'action'),
  product_page: facts('view product', 'consideration', 'evaluation', 'action'),
  wishlist: facts('keep on wish list', 'consideration', 'choice', 'action'),
  comparison: facts('compare', 'consideration', 'evaluation', 'action'),
  price_check: facts('check price', 'consideration', 'evaluation', 'action'),
  review: facts('read reviews', 'consideration', 'evaluation', 'communication'),
  recommendation: facts('receive recommendation', 'awareness', 'problem_awareness', 'communication'),
  peer_observation: facts('see others use it', 'awareness', 'problem_awareness', 'communication'),
  enquiry: facts('ask', 'consideration', 'evaluation', 'communication'),
  shop_visit: facts('visit shop', 'consideration', 'evaluation', 'action'),
  trial: facts('try out', 'consideration', 'evaluation', 'action'),
  service_information: facts('read service information', 'consideration', 'evaluation', 'communication'),
  financing: facts('look at financing', 'consideration', 'choice', 'action'),
  login: facts('log in', 'retention', '', 'action'),
  cart: facts('open cart', 'purchase', 'choice', 'action'),
  checkout: facts('open checkout', 'purchase', 'order', 'action'),
  payment: facts('pay', 'purchase', 'payment', 'action'),
  order: facts('order', 'purchase', 'order', 'action'),
  delivery: facts('follow delivery', 'retention', 'delivery', 'communication'),
  use: facts('use', 'retention', 'use', 'action'),
  account: facts('open account', 'retention', 'use', 'action'),
  service_message: facts('receive message', 'retention', 'use', 'communication'),
  support_request: facts('ask for support', 'retention', 'service_support', 'communication'),
  complaint: facts('complain', 'retention', 'service_support', 'communication'),
  return: facts('return', 'retention', 'service_support', 'action'),
  repeat_order: facts('order again', 'retention', 'repeat_purchase', 'action'),
  loyalty: facts('use loyalty programme', 'retention', 'repeat_purchase', 'action'),
  review_written: facts('write review', 'advocacy', 'recommendation', 'communication'),
  recommendation_given: facts('recommend', 'advocacy', 'recommendation', 'communication'),
  cancellation: facts('cancel', 'retention', 'stop_using', 'action'),
  other: facts('other', 'consideration', '', 'action'),
};

function facts(activity: string, stage: Stage, subStage: SubStage | '', kind: TouchpointKind): TypeFacts {
  return { activity, stage, subStage, kind };
}
