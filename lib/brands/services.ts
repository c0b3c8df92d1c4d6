/** Services by host: those that tell a kind of page (lib/core/host-kinds.ts), and those that tell a channel. */
import { findService, hostKindOf, type HostKind } from '../core/host-kinds';

const CHANNELS: Readonly<
  Record<
    'marketplace' | 'classifieds' | 'messenger' | 'mail' | 'forum' | 'prices' | 'reviews' | 'courier',
    string
  >
> = {
  marketplace:
    'amazon ebay aliexpress allegro etsy temu wildberries ozon rozetka kaufland bol.com emag cdiscount otto.de wish.com shein walmart mercadolibre mercadolivre rakuten trendyol hepsiburada n11.com pigu 220.lv vivre manomano fruugo lazada shopee flipkart zalando market.yandex.ru',
  classifieds:
    'ss.com ss.lv avito olx kleinanzeigen ebay-kleinanzeigen pazar3 reklama5 leboncoin marktplaats craigslist gumtree blocket finn.no tori.fi njuskalo kupujemprodajem bolha vinted wallapop subito.it willhaben alo.bg jofogas bazos skelbiu okidoki xe.gr shpock',
  messenger: 'whatsapp telegram t.me viber messenger.com signal.org wa.me discord',
  mail: 'mail.ru mail.com gmail outlook.live.com outlook.office.com proton.me protonmail inbox.lv hotmail gmx web.de mail.google.com mail.yahoo.com mail.yandex.ru',
  forum: 'kaskus insomnia.gr forocoches hardwarezone',
  prices:
    'prisguiden twenga shopzilla pricegrabber hintaopas vertaa.fi toppreise tweakers market.yandex.by hinta',
  reviews: 'bazaarvoice ausgezeichnet gowork g2.com flamp kununu ekomi',
  courier: 'acscourier elta.gr posta.com.mk pasts.lv evri hermesworld post.ch',
};

let table: Map<string, HostKind> | undefined;

/** The service a host offers, or undefined for a site of its own. */
export function serviceOf(host: string): HostKind | undefined {
  if (table === undefined) {
    table = new Map();
    for (const [kind, names] of Object.entries(CHANNELS))
      for (const name of names.split(' ')) table.set(name, kind as HostKind);
  }
  return findService(host, table) ?? hostKindOf(host);
}
