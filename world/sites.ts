/** The hosts of the demo world. */
import { PRODUCTS } from './catalog.ts';
import { bank, comparisonSite, reviewSite, searchEngine, socialSite } from './media.ts';
import { shop, type Paths, type ShopPlan } from './shop.ts';
import { lateShop, stepShop } from './scripted.ts';
import type { Site } from './site.ts';
import { ENGLISH, GREEK, RUSSIAN } from './words.ts';

const of = (...brands: string[]): ShopPlan['stock'] => PRODUCTS.filter(({ brand }) => brands.includes(brand));

const PLAIN: Paths = {
  listing: '/running-shoes',
  product: '/p',
  search: '/search',
  compare: '/compare',
  cart: '/cart',
  signIn: '/sign-in',
  checkout: '/checkout',
  payment: '/checkout/payment',
  placed: '/checkout/thank-you',
  account: '/account',
  orders: '/account/orders',
  review: '/reviews/write',
  returns: '/returns',
  manual: '/support/care',
};

const SHOPS: readonly ShopPlan[] = [
  {
    host: 'www.velora.example',
    name: 'Velora',
    accent: '#0f766e',
    ground: '#f4faf9',
    words: { ...ENGLISH, welcome: 'Velora. Made for the long way round' },
    stock: of('Velora'),
    markup: 'json_ld',
    paths: PLAIN,
    asksToSignIn: false,
  },
  {
    host: 'www.stridemart.example',
    name: 'Stridemart',
    accent: '#1d4ed8',
    ground: '#f5f7fb',
    words: { ...ENGLISH, welcome: 'Everything for runners, from every maker' },
    stock: of('Velora', 'Kestrun', 'Ondulo'),
    markup: 'microdata',
    paths: {
      ...PLAIN,
      listing: '/c/running-shoes',
      product: '/i',
      search: '/s',
      cart: '/basket',
      checkout: '/checkout/address',
      placed: '/checkout/confirmation',
    },
    asksToSignIn: true,
  },
  {
    host: 'www.dromeas.example',
    name: 'Δρομέας',
    accent: '#0369a1',
    ground: '#f6fafd',
    words: GREEK,
    stock: of('Velora', 'Kestrun'),
    markup: 'none',
    paths: {
      ...PLAIN,
      listing: '/papoutsia-trexima',
      product: '/proion',
      search: '/anazitisi',
      compare: '/sygkrisi',
      cart: '/kalathi',
      signIn: '/syndesi',
      checkout: '/tameio',
      payment: '/tameio/pliromi',
      placed: '/tameio/efcharistoume',
      account: '/logariasmos',
      orders: '/logariasmos/paraggelies',
      review: '/kritiki',
      returns: '/epistrofes',
      manual: '/frontida',
    },
    asksToSignIn: false,
  },
  {
    host: 'www.begushchiy.example',
    name: 'Бегущий',
    accent: '#be123c',
    ground: '#fdf7f8',
    words: RUSSIAN,
    stock: of('Velora', 'Kestrun'),
    markup: 'none',
    paths: {
      ...PLAIN,
      listing: '/krossovki',
      product: '/tovar',
      search: '/poisk',
      compare: '/sravnenie',
      cart: '/korzina',
      signIn: '/vhod',
      checkout: '/oformlenie',
      payment: '/oformlenie/oplata',
      placed: '/oformlenie/spasibo',
      account: '/kabinet',
      orders: '/kabinet/zakazy',
      review: '/otzyv',
      returns: '/vozvrat',
      manual: '/uhod',
    },
    asksToSignIn: false,
  },
  {
    host: 'www.greenbasket.example',
    name: 'Greenbasket',
    accent: '#4d7c0f',
    ground: '#f8faf3',
    words: {
      ...ENGLISH,
      listing: 'Groceries',
      heading: 'Store cupboard',
      welcome: 'Groceries for the week',
      shopNow: 'Fill your basket',
      said: ['Good value.', 'Arrived on time.'],
    },
    stock: of('Greenbasket'),
    markup: 'json_ld',
    paths: { ...PLAIN, listing: '/groceries' },
    asksToSignIn: false,
  },
];

const ALL: readonly Site[] = [
  ...SHOPS.map(shop),
  stepShop('www.kestrun.example'),
  lateShop('www.ondulo.example'),
  searchEngine('www.lookabout.example'),
  reviewSite('www.gearverdict.example'),
  comparisonSite('www.pricelantern.example'),
  socialSite('www.chirrup.example'),
  bank('www.northlane-bank.example'),
];

export const SITES: ReadonlyMap<string, Site> = new Map(ALL.map((site) => [site.host, site]));
