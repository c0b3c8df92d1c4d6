/**
 * Services known by their host, as far as they tell a kind of page: by the name before the country
 * (`google` is google.de and google.com alike), or by the whole domain where the name is a common word.
 * Only services that hold many brands; no single shop is named. lib/brands knows more hosts by channel.
 */
export type HostKind =
  | 'engine'
  | 'social'
  | 'video'
  | 'forum'
  | 'assistant'
  | 'prices'
  | 'reviews'
  | 'courier'
  | 'public'
  | 'marketplace'
  | 'classifieds'
  | 'messenger'
  | 'mail';

/** Kind, then names and whole domains; later entries win. */
const SERVICES = `engine google bing duckduckgo yandex ya.ru ecosia startpage qwant baidu naver seznam search.brave.com rambler yahoo
social facebook fb.com instagram tiktok linkedin lnkd twitter t.co x.com pinterest vk.com ok.ru threads.net snapchat tumblr dribbble soundcloud behance mastodon bsky xing draugiem flickr
video youtube youtu vimeo twitch rutube dailymotion
forum reddit quora stackexchange stackoverflow pikabu gutefrage 4pda drive2
assistant chatgpt chat.openai.com claude perplexity gemini.google.com copilot.microsoft.com deepseek chat.mistral.ai poe.com grok you.com
prices idealo heureka ceneo skroutz bestprice hotline salidzini kurpirkt geizhals pricespy prisjakt pricerunner billiger guenstiger kelkoo kainos hinnavaatlus ek.ua nadavi price.ua price.ru pazaruvaj arukereso compari zbozi shopmania jeftinije nabava camelcamelcamel trovaprezzi kaina24 hinta.fi akakce cimri beslist ledenicheur shopping.google.com
reviews trustpilot tripadvisor yelp otzovik irecommend consumerreports which.co.uk sitejabber trustedshops reevoo rtings opineo capterra testberichte
courier dhl ups fedex dpd gls omniva inpost usps royalmail myhermes cdek novaposhta postnl postnord venipak 17track aftership parcelsapp
public wikipedia wikimedia github gitlab wiktionary archive.org`;

let services: Map<string, HostKind> | undefined;

function readServices(text: string): Map<string, HostKind> {
  const table = new Map<string, HostKind>();
  for (const line of text.split('\n')) {
    const [kind = '', ...names] = line.split(' ');
    for (const name of names) table.set(name, kind as HostKind);
  }
  return table;
}

/** The registrable name of a host by rule of thumb: `www.google.co.uk` → `google`. */
export function siteLabel(host: string): string {
  const labels = host.split('.');
  return labels.at(labels.length > 2 && /^(?:co|com|org|net)$/.test(labels.at(-2) ?? '') ? -3 : -2) ?? '';
}

/** The service of a host in a table of names and domains: the longest domain wins over the name. */
export function findService(host: string, table: ReadonlyMap<string, HostKind>): HostKind | undefined {
  const name = host.toLowerCase();
  for (let rest = name; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const kind = table.get(rest);
    if (kind !== undefined) return kind;
  }
  return table.get(siteLabel(name));
}

/** The service a host offers, or undefined. */
export function hostKindOf(host: string): HostKind | undefined {
  services ??= readServices(SERVICES);
  return findService(host, services);
}
