/**
 * Hosts known by the service they offer, by the name before the country: `google` is google.de and
 * google.com alike. Only services that hold many brands; no single shop is named here.
 */
export const HOST_KINDS = [
  'engine',
  'social',
  'video',
  'forum',
  'assistant',
  'prices',
  'reviews',
  'marketplace',
  'classifieds',
  'messenger',
  'mail',
  'courier',
  'public',
] as const;
export type HostKind = (typeof HOST_KINDS)[number];

const HOSTS: Readonly<Record<HostKind, string>> = {
  engine: 'google bing duckduckgo yandex ya ecosia startpage qwant baidu naver seznam brave kagi rambler yahoo',
  social:
    'facebook fb instagram tiktok linkedin lnkd twitter t x pinterest vk ok odnoklassniki threads snapchat tumblr dribbble soundcloud behance mastodon bsky xing draugiem flickr weibo',
  video: 'youtube youtu vimeo twitch rutube dailymotion bilibili',
  forum: 'reddit quora stackexchange stackoverflow pikabu gutefrage otvet kaskus insomnia drive2 4pda forocoches',
  assistant: 'chatgpt openai claude perplexity gemini copilot deepseek mistral poe grok you phind',
  prices:
    'idealo heureka ceneo skroutz bestprice hotline salidzini kurpirkt geizhals pricespy prisjakt prisguiden pricerunner billiger guenstiger kelkoo kainos hinnavaatlus ek nadavi price pazaruvaj arukereso compari zbozi twenga shopzilla pricegrabber shopmania jeftinije nabava camelcamelcamel trovaprezzi kaina24 hinta akakce cimri vertaa beslist tweakers ledenicheur leguide hintaopas toppreise',
  reviews:
    'trustpilot tripadvisor yelp otzovik irecommend consumerreports which bazaarvoice sitejabber trustedshops reevoo rtings ausgezeichnet opineo gowork g2 capterra flamp kununu opiniones testberichte',
  marketplace:
    'amazon ebay aliexpress allegro etsy temu wildberries ozon rozetka kaufland bol emag cdiscount otto wish shein walmart mercadolibre mercadolivre rakuten trendyol hepsiburada n11 pigu 220 vivre manomano fruugo lazada shopee flipkart zalando',
  classifieds:
    'ss avito olx kleinanzeigen pazar3 reklama5 leboncoin marktplaats craigslist gumtree blocket finn tori njuskalo kupujemprodajem bolha vinted wallapop subito willhaben alo jofogas bazos skelbiu okidoki xe shpock',
  messenger: 'whatsapp telegram viber messenger signal wa discord',
  mail: 'mail gmail outlook proton protonmail inbox hotmail gmx web',
  courier:
    'dhl ups fedex dpd gls omniva inpost usps royalmail hermes myhermes cdek novaposhta postnl postnord venipak 17track acscourier elta posta pasts evri aftership parcelsapp',
  public: 'wikipedia wikimedia github gitlab wiktionary archive',
};

/** First labels that make a service of a bigger name: `mail.google.com` is mail, not a search engine. */
const SUB_SERVICES: Readonly<Record<string, HostKind>> = {
  'mail.google': 'mail',
  'mail.yahoo': 'mail',
  'outlook.live': 'mail',
  'mail.yandex': 'mail',
  'gemini.google': 'assistant',
  'copilot.microsoft': 'assistant',
  'shopping.google': 'prices',
  'market.yandex': 'marketplace',
  'web.telegram': 'messenger',
  'web.whatsapp': 'messenger',
};

let table: Map<string, HostKind> | undefined;

function kindTable(): Map<string, HostKind> {
  if (table) return table;
  table = new Map();
  for (const kind of HOST_KINDS) for (const name of HOSTS[kind].split(' ')) table.set(name, kind);
  return table;
}

const SECOND_LEVEL = new Set(['co', 'com', 'org', 'net']);
/** Names so short or common that only these domains are the service. */
const EXACT: Readonly<Record<string, readonly string[]>> = {
  x: ['x.com'],
  t: ['t.co', 't.me'],
  ok: ['ok.ru'],
  vk: ['vk.com', 'vk.ru'],
  ya: ['ya.ru'],
  fb: ['fb.com', 'fb.me'],
  wa: ['wa.me'],
  ss: ['ss.com', 'ss.lv'],
  ek: ['ek.ua'],
  you: ['you.com'],
  price: ['price.ua', 'price.ru'],
  which: ['which.co.uk'],
  threads: ['threads.net', 'threads.com'],
  web: ['web.de'],
  otto: ['otto.de'],
  finn: ['finn.no'],
  xe: ['xe.gr'],
  brave: ['search.brave.com'],
  archive: ['archive.org'],
  public: [],
  hermes: ['myhermes.de'],
  wish: ['wish.com'],
  bol: ['bol.com'],
  '220': ['220.lv'],
  n11: ['n11.com'],
  mail: ['mail.ru', 'mail.com'],
  inbox: ['inbox.lv', 'inbox.com'],
  posta: ['posta.com.mk', 'posta.hr', 'posta.si', 'posta.rs'],
  hinta: ['hinta.fi'],
  mistral: ['chat.mistral.ai'],
  openai: ['chat.openai.com'],
  alo: ['alo.bg'],
};

/** The service a host offers, or undefined. */
export function hostKindOf(host: string): HostKind | undefined {
  const labels = host.toLowerCase().split('.');
  const shift = labels.length > 2 && SECOND_LEVEL.has(labels.at(-2) ?? '') ? 3 : 2;
  const name = labels.at(-shift) ?? '';
  const before = labels.at(-shift - 1) ?? '';
  const service = SUB_SERVICES[`${before}.${name}`];
  if (service !== undefined) return service;
  const exact = EXACT[name];
  if (exact !== undefined && !exact.some((domain) => host === domain || host.endsWith(`.${domain}`))) return undefined;
  return kindTable().get(name);
}
