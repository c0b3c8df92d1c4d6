/** What a channel most likely was, so that two taps are enough; the person can change all of it. */
import type { Channel, Device, TouchpointType } from '../../lib/core/vocabulary';
import { channelMode } from '../../lib/core/vocabulary';

/** The channels offered at once; the others stand in the list behind "More". */
export const FREQUENT_CHANNELS = [
  'store',
  'word_of_mouth',
  'phone',
  'tv',
  'out_of_home',
  'print',
] as const satisfies readonly Channel[];

const TYPES: { readonly [K in Channel]: TouchpointType } = {
  website: 'product_page',
  mobile_app: 'product_page',
  search_engine: 'search',
  marketplace: 'product_page',
  classifieds: 'product_page',
  comparison_site: 'comparison',
  review_site: 'review',
  social_media: 'content',
  video: 'content',
  forum: 'review',
  ai_assistant: 'recommendation',
  email: 'advertisement',
  messenger: 'recommendation',
  live_chat: 'enquiry',
  sms: 'advertisement',
  push: 'advertisement',
  phone: 'enquiry',
  video_call: 'enquiry',
  store: 'shop_visit',
  event: 'trial',
  courier: 'delivery',
  post: 'advertisement',
  print: 'advertisement',
  radio: 'advertisement',
  tv: 'advertisement',
  podcast: 'advertisement',
  out_of_home: 'advertisement',
  product: 'peer_observation',
  word_of_mouth: 'recommendation',
  other: 'other',
  unknown: 'other',
};

/** @param bought after the purchase, the product itself is used, not seen with others */
export function likelyType(channel: Channel, bought: boolean): TouchpointType {
  return bought && channel === 'product' ? 'use' : TYPES[channel];
}

export function likelyDevice(channel: Channel): Device {
  if (channel === 'phone' || channel === 'sms' || channel === 'push' || channel === 'mobile_app')
    return 'phone';
  return channelMode(channel) === 'offline' ? 'none' : 'unknown';
}

/** Channels where it matters which shop it was. */
export function hasSeller(channel: Channel): boolean {
  return channel === 'store' || channel === 'courier' || channel === 'phone' || channel === 'marketplace';
}
