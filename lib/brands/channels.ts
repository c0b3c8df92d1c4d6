/** Where an encounter took place, and how the visit came about. */
import { serviceOf } from './services';
import type { EntryFacts } from '../core/page-visit';
import type { Channel, EntrySource } from '../core/vocabulary';

/** The channel of a web page by its host; `website` when it is no known service. */
export function channelOf(host: string): Channel {
  const kind = serviceOf(host);
  switch (kind) {
    case 'engine':
      return 'search_engine';
    case 'social':
      return 'social_media';
    case 'video':
      return 'video';
    case 'forum':
      return 'forum';
    case 'assistant':
      return 'ai_assistant';
    case 'prices':
      return 'comparison_site';
    case 'reviews':
      return 'review_site';
    case 'marketplace':
      return 'marketplace';
    case 'classifieds':
      return 'classifieds';
    case 'messenger':
      return 'messenger';
    case 'mail':
      return 'email';
    case 'courier':
    case 'public':
    case undefined:
      return /^(?:forums?|community)\./.test(host) ? 'forum' : 'website';
  }
}

/** Sites that hold many brands: a page there belongs to a journey only when it names it. */
export function generalSite(host: string): boolean {
  return serviceOf(host) !== undefined;
}

/**
 * How a visit's first page was reached: the rules of Google Analytics' default channel groups
 * (support.google.com/analytics/answer/9756891), and `ai_assistant`.
 */
export function entrySourceOf(entry: EntryFacts): EntrySource {
  const from =
    serviceOf(entry.referrerHost) ?? serviceOf(`${SOURCE_HOSTS[entry.source] ?? entry.source}.com`);
  switch (entry.medium) {
    case 'cpc':
      if (from === 'social') return 'paid_social';
      if (from === 'video') return 'paid_video';
      if (from === 'prices' || from === 'marketplace') return 'paid_shopping';
      return from === 'engine' || entry.source === 'adwords' || entry.source === 'googleads'
        ? 'paid_search'
        : 'paid_other';
    case 'paid_social':
      return 'paid_social';
    case 'paid_video':
      return 'paid_video';
    case 'display':
      return 'display';
    case 'email':
      return 'email';
    case 'affiliate':
      return 'affiliates';
    case 'social':
      return 'organic_social';
    case 'video':
      return 'organic_video';
    case 'organic':
      return 'organic_search';
    case 'shopping':
      return 'organic_shopping';
    case 'sms':
      return 'sms';
    case 'push':
      return 'mobile_push';
    case 'audio':
      return 'audio';
  }
  switch (from) {
    case 'engine':
      return 'organic_search';
    case 'social':
    case 'forum':
    case 'messenger':
      return 'organic_social';
    case 'video':
      return 'organic_video';
    case 'prices':
    case 'marketplace':
      return 'organic_shopping';
    case 'assistant':
      return 'ai_assistant';
    case 'mail':
      return 'email';
    default:
      break;
  }
  if (
    entry.source === 'newsletter' ||
    entry.source === 'email' ||
    entry.source === 'mailchimp' ||
    entry.source === 'klaviyo'
  )
    return 'email';
  if (entry.referrerHost !== '' || entry.medium === 'referral') return 'referral';
  return entry.source === '' ? 'direct' : 'unassigned';
}

const SOURCE_HOSTS: Readonly<Record<string, string>> = {
  ig: 'instagram',
  fb: 'facebook',
  'chatgpt.com': 'chatgpt',
};
