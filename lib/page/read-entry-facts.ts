/**
 * Where a visit came from, as facts: the referrer's host, and the class that campaign parameters and click
 * ids stand for. Their values are read here and dropped.
 */
import type { EntryFacts } from '../core/page-visit';

/** Click ids and what they prove: [parameter, medium, source]. */
const CLICK_IDS: readonly (readonly [key: string, medium: string, source: string])[] = [
  ['gclid', 'cpc', 'google'],
  ['gbraid', 'cpc', 'google'],
  ['wbraid', 'cpc', 'google'],
  ['msclkid', 'cpc', 'bing'],
  ['yclid', 'cpc', 'yandex'],
  ['ysclid', 'organic', 'yandex'],
  ['dclid', 'display', 'google'],
  ['srsltid', 'shopping', 'google'],
  ['ttclid', 'paid_social', 'tiktok'],
  ['twclid', 'paid_social', 'twitter'],
  ['li_fat_id', 'paid_social', 'linkedin'],
  ['rdt_cid', 'paid_social', 'reddit'],
  ['epik', 'paid_social', 'pinterest'],
  ['fbclid', 'social', 'facebook'],
  ['igshid', 'social', 'instagram'],
  ['irclickid', 'affiliate', ''],
  ['awc', 'affiliate', 'awin'],
  ['cjevent', 'affiliate', ''],
  ['ranmid', 'affiliate', ''],
  ['mc_eid', 'email', ''],
  ['_kx', 'email', ''],
];

/** Written media and the class they belong to. */
const MEDIA: Readonly<Record<string, string>> = {
  cpc: 'cpc',
  ppc: 'cpc',
  paid: 'cpc',
  paidsearch: 'cpc',
  sem: 'cpc',
  cpm: 'display',
  retargeting: 'display',
  banner: 'display',
  display: 'display',
  interstitial: 'display',
  expandable: 'display',
  email: 'email',
  'e-mail': 'email',
  e_mail: 'email',
  mail: 'email',
  newsletter: 'email',
  social: 'social',
  'social-network': 'social',
  'social-media': 'social',
  sm: 'social',
  social_network: 'social',
  social_media: 'social',
  organic_social: 'social',
  paidsocial: 'paid_social',
  paid_social: 'paid_social',
  'paid-social': 'paid_social',
  cpsocial: 'paid_social',
  affiliate: 'affiliate',
  affiliates: 'affiliate',
  partner: 'affiliate',
  video: 'video',
  organic: 'organic',
  referral: 'referral',
  app: 'referral',
  link: 'referral',
  sms: 'sms',
  push: 'push',
  'web-push': 'push',
  notification: 'push',
  mobile: 'push',
  audio: 'audio',
  podcast: 'audio',
  shopping: 'shopping',
  cpv: 'paid_video',
  paid_video: 'paid_video',
};

/** Campaign sources that are a service, not somebody's list. */
const SOURCES = new Set(
  'google bing yandex duckduckgo yahoo ecosia baidu facebook fb ig instagram tiktok twitter x linkedin pinterest vk telegram whatsapp viber youtube reddit newsletter email mailchimp klaviyo awin criteo idealo heureka ceneo skroutz salidzini kurpirkt hotline chatgpt chatgpt.com perplexity claude copilot gemini adwords googleads sms push'.split(
    ' ',
  ),
);

/** Reads campaign facts off the address and the referrer; the same site as referrer counts as none. */
export function readEntryFacts(url: string, referrer: string): EntryFacts {
  const address = parse(url);
  const from = parse(referrer);
  const referrerHost =
    from === null ||
    !/^https?:$|^android-app:$/.test(from.protocol) ||
    sameSite(from.hostname, address?.hostname ?? '')
      ? ''
      : from.hostname.toLowerCase();
  if (address === null) return { referrerHost, medium: '', source: '' };
  const written = (key: string): string => (address.searchParams.get(key) ?? '').toLowerCase().slice(0, 40);
  const writtenSource = SOURCES.has(written('utm_source')) ? written('utm_source') : '';
  const writtenMedium = MEDIA[written('utm_medium')] ?? '';
  if (writtenMedium !== '') return { referrerHost, medium: writtenMedium, source: writtenSource };
  for (const [key, medium, source] of CLICK_IDS) {
    if (address.searchParams.has(key)) return { referrerHost, medium, source: writtenSource || source };
  }
  return { referrerHost, medium: '', source: writtenSource };
}

function parse(url: string): URL | null {
  try {
    return new URL(url.slice(0, 8_192));
  } catch {
    return null;
  }
}

/** Hosts that share their last two labels are taken for one site; the background knows the suffix list. */
function sameSite(a: string, b: string): boolean {
  if (a === b) return true;
  const tail = (host: string): string => host.split('.').slice(-2).join('.');
  return tail(a) === tail(b) && tail(a).length > 6;
}
