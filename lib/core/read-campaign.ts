/**
 * The class that campaign parameters and click ids stand for. Their values are read here and dropped.
 */
import type { EntryFacts } from './page-visit';
import type { PageSignals } from './signals';

/** Click ids and what they prove, a line a medium and its service: medium, service, parameters. */
const CLICK_IDS = `cpc google gclid gbraid wbraid
cpc bing msclkid
cpc yandex yclid
organic yandex ysclid
display google dclid
shopping google srsltid
paid_social tiktok ttclid
paid_social twitter twclid
paid_social linkedin li_fat_id
paid_social reddit rdt_cid
paid_social pinterest epik
social facebook fbclid
social instagram igshid
affiliate awin awc
affiliate  irclickid cjevent ranmid
email  mc_eid _kx`;

/** A class of media, then the written media that belong to it too. */
const MEDIA = `cpc ppc paid paidsearch sem
display cpm retargeting banner interstitial expandable
email e-mail e_mail mail newsletter
social social-network social-media sm social_network social_media organic_social
paid_social paidsocial paid-social cpsocial
affiliate affiliates partner
video
organic
referral app link
sms
push web-push notification mobile
audio podcast
shopping
paid_video cpv`;

/** Campaign sources that are a service, not somebody's list. */
const SOURCES =
  ' google bing yandex duckduckgo yahoo ecosia baidu facebook fb ig instagram tiktok twitter x linkedin pinterest vk telegram whatsapp viber youtube reddit newsletter email mailchimp klaviyo awin criteo idealo heureka ceneo skroutz salidzini kurpirkt hotline chatgpt chatgpt.com perplexity claude copilot gemini adwords googleads sms push ';

/** @param parameters of the address at which the visit began, with lower-case keys */
export function readCampaign(parameters: PageSignals['parameters']): Pick<EntryFacts, 'medium' | 'source'> {
  const values = new Map(parameters);
  const written = (key: string): string => ` ${(values.get(key) ?? '').toLowerCase().slice(0, 40)} `;
  let source = SOURCES.includes(written('utm_source')) ? written('utm_source').trim() : '';
  const classes = MEDIA.split('\n').find((line) => ` ${line} `.includes(written('utm_medium'))) ?? '';
  let medium = classes.split(' ')[0] ?? '';
  if (medium === '')
    for (const line of CLICK_IDS.split('\n')) {
      const [proven = '', service = '', ...keys] = line.split(' ');
      if (medium === '' && keys.some((key) => values.has(key))) {
        medium = proven;
        source ||= service;
      }
    }
  return { medium, source };
}
