/** Which brands a page is about, and who sells: vocabulary.md, "Which brand". Runs in the background. */
import { serviceOf } from './services';
import type { JourneyBrand } from '../core/journey';
import type { BrandCandidate } from '../core/signals';
import type { Tag } from '../core/tag';
import type { TouchpointBrand } from '../core/touchpoint';
import type { Channel } from '../core/vocabulary';
import { brandKey, isNameOf, nameKeys, nameWords, sameWord } from './brand-names';
import { channelOf } from './channels';
import { makersNamed } from './makers';
import { registrableDomain, siteOf } from './registrable-domain';

export type ResolvedBrands = {
  readonly brands: readonly TouchpointBrand[];
  /** Who sells it where the brand does not; '' = the brand itself, or nobody. */
  readonly seller: string;
  readonly product: string;
  readonly channel: Channel;
  /** The site's own name as people read it. */
  readonly siteName: string;
};

type Page = {
  readonly host: string;
  readonly tag: Tag;
  readonly candidates: readonly BrandCandidate[];
  readonly journeyBrands: readonly JourneyBrand[];
};

const MAX_LISTED = 20;

export function resolveBrands({ host, tag, candidates, journeyBrands }: Page): ResolvedBrands {
  const channel = channelOf(host);
  const general = serviceOf(host);
  const texts = (source: BrandCandidate['source']): string[] =>
    candidates.filter((one) => one.source === source).map((one) => one.text);
  const siteName = readSiteName(host, texts('site_name'));
  const owner = ownerOf(host, siteName, journeyBrands);
  const known = (name: string): string => canonical(name, journeyBrands);
  const product = texts('product')[0] ?? '';
  const subject = (name: string): TouchpointBrand[] =>
    name === '' ? [] : [{ brand: known(name), relation: 'subject' }];
  const result = (brands: readonly TouchpointBrand[], seller: string): ResolvedBrands => ({
    brands,
    seller,
    product: isProductPage(tag) ? product : '',
    channel,
    siteName,
  });

  if (tag.kind === 'search' && (general === 'engine' || texts('query').length > 0)) {
    const named = namedIn(texts('query').join(' '), journeyBrands);
    if (named.length > 0 || general === 'engine') return result(relations(named), '');
  }
  if (general === 'assistant' || general === 'mail' || general === 'messenger')
    return result(relations(namedIn(texts('title').join(' '), journeyBrands)), '');

  const makers = unique([...texts('brand')].filter((name) => plausible(name)).map(known));
  const text = [...texts('subject'), ...texts('product'), ...texts('title')].join(' ');

  if (tag.kind === 'comparison') {
    const compared = unique([
      ...texts('compared').map(known),
      ...makers,
      ...namedIn([...texts('listed'), text].join(' '), journeyBrands),
    ]);
    if (compared.length > 1)
      return result(
        compared.slice(0, MAX_LISTED).map((brand) => ({ brand, relation: 'compared' })),
        owner,
      );
  }
  if (tag.kind === 'category_page' || tag.kind === 'price_check' || tag.kind === 'wishlist') {
    const listed = unique([...makers, ...texts('listed').map(known)].filter((name) => plausible(name)));
    const named = namedIn(text, journeyBrands);
    if (named.length === 1 && general !== undefined) return result(subject(named[0] ?? ''), siteName);
    const brandNames = listed.filter((name) => isJourneyBrand(name, journeyBrands) || makers.includes(name));
    if (brandNames.length > 1)
      return result(
        brandNames.slice(0, MAX_LISTED).map((brand) => ({ brand, relation: 'listed' })),
        owner,
      );
    if (brandNames.length === 1 && brandNames[0] !== owner)
      return result(subject(brandNames[0] ?? ''), siteName);
    return result(general === undefined ? subject(owner) : relations(named), '');
  }
  if (isProductPage(tag)) {
    const maker = makers[0] ?? namedIn(text, journeyBrands)[0] ?? '';
    if (maker !== '' && brandKey(maker) !== brandKey(owner)) return result(subject(maker), siteName);
    if (maker !== '') return result(subject(owner), '');
    const written =
      [texts('product')[0] ?? '', ...texts('title')].map(makerInTitle).find((name) => name !== '') ?? '';
    if (written !== '') return result(subject(written), siteName);
    return result(subject(owner), '');
  }
  if (tag.kind === 'review' || tag.kind === 'review_written' || tag.kind === 'complaint') {
    const reviewed =
      makers[0] ??
      namedIn(text, journeyBrands)[0] ??
      texts('subject').find((name) => plausible(name)) ??
      texts('title')
        .map(reviewedIn)
        .find((name) => plausible(name)) ??
      makersNamed(text)[0] ??
      '';
    if (reviewed !== '') return result(subject(reviewed), '');
    return result(general === undefined && tag.kind === 'review_written' ? subject(owner) : [], '');
  }
  if (general !== undefined && general !== 'courier') {
    const named = namedIn(text, journeyBrands);
    if (named.length > 0) return result(relations(named), '');
    const profile = texts('subject')[0] ?? profileIn(texts('title'));
    if (general === 'social' || general === 'video') return result(subject(profile), '');
    return result(
      (general === 'marketplace' || general === 'classifieds') && OWN_PAGES.has(tag.kind)
        ? subject(owner)
        : [],
      '',
    );
  }
  if (tag.kind === 'content' || tag.kind === 'peer_observation') {
    const named = namedIn(text, journeyBrands);
    if (named.length > 0) return result(relations(named), '');
    if (isJourneyBrand(owner, journeyBrands)) return result(subject(owner), '');
    return result(relations(makersNamed(texts('title').join(' · ')).slice(0, 5)), '');
  }
  return result(subject(owner), '');
}

function isProductPage(tag: Tag): boolean {
  return tag.kind === 'product_page';
}

/**
 * A maker written in Latin letters inside a name in another script (`Цифровое пианино Kawai ES100`), or
 * after `by`.
 */
function makerInTitle(title: string): string {
  const by = /\bby ([A-Z][\p{L}'’&-]{1,20}(?: [A-Z][\p{L}'’&-]{1,20})?)/u.exec(title);
  if (by) return by[1] ?? '';
  const known = makersNamed(title);
  if (known[0] !== undefined) return known[0];
  if (!/[\u0370-\u04ff]{3,}/.test(title)) return '';
  const match = /(?:^|[\s«"(])([A-Z][A-Za-z&]{2,20}(?: [A-Z][a-z]{2,20})?)(?![-\w])/.exec(title);
  return match?.[1] ?? '';
}

/** Pages of a marketplace that are about the marketplace itself. */
const OWN_PAGES: ReadonlySet<string> = new Set([
  'home_page',
  'account',
  'cart',
  'checkout',
  'payment',
  'order',
  'login',
  'support_request',
  'return',
  'delivery',
  'loyalty',
  'service_information',
  'none',
]);

/** The name a profile or a post stands under: `Acme (@acme) • Photos`, `Acme on Instagram: "…"`. */
function profileIn(titles: readonly string[]): string {
  for (const title of titles) {
    const match =
      /^([^|(•:@]{2,40}?) (?:\(@|• |\| |on (?:Instagram|Facebook|TikTok|X|LinkedIn|YouTube))/u.exec(title);
    const name = match?.[1]?.trim() ?? makersNamed(title)[0] ?? '';
    if (name !== '') return name;
  }
  return '';
}

/** What a page of reviews says that it is about: `Acme Reviews | …`, `Отзывы о Acme`, `Acme, Riga – atsauksmes`. */
function reviewedIn(title: string): string {
  const before =
    /^([^|,–—:]{2,40}?)(?:,[^|–—:-]{1,30})?\s*[|–—:-]?\s+(?:customer )?(?:reviews?|ratings?|отзывы|bewertungen|erfahrungen|avis|opinie|opiniones|recensioni|κριτικές|atsauksmes|рецензии|відгуки)(?![\p{L}\p{N}])/iu.exec(
      title,
    );
  const after =
    /^(?:reviews? (?:of|about|on|for)|отзывы (?:о|об|про)|bewertungen (?:zu|von|für)|avis (?:sur|de)|opinie o|opiniones (?:sobre|de)|κριτικές για|atsauksmes par|рецензии за|відгуки про)\s+([^|,–—:]{2,40})/iu.exec(
      title,
    );
  return (after?.[1] ?? before?.[1] ?? '').trim();
}

/** One named brand is the subject; several side by side are listed. */
function relations(names: readonly string[]): TouchpointBrand[] {
  return names
    .slice(0, MAX_LISTED)
    .map((brand) => ({ brand, relation: names.length === 1 ? 'subject' : 'listed' }));
}

function unique(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (name !== '' && !seen.has(brandKey(name))) seen.set(brandKey(name), name);
  return [...seen.values()];
}

/** The journey's own way to write a brand, or the name as it stands. */
function canonical(name: string, brands: readonly JourneyBrand[]): string {
  return brands.find((brand) => isNameOf(name, brand))?.name ?? name.trim();
}

function isJourneyBrand(name: string, brands: readonly JourneyBrand[]): boolean {
  return brands.some((brand) => isNameOf(name, brand));
}

/** The journey's brands that a text names as whole words, in any script. */
function namedIn(text: string, brands: readonly JourneyBrand[]): string[] {
  const words = nameWords(text);
  const stands = (name: string): boolean => {
    const wanted = nameWords(name);
    return (
      wanted.length > 0 &&
      words.some((_, at) => wanted.every((word, i) => sameWord(word, words[at + i] ?? '')))
    );
  };
  return brands.filter((brand) => [brand.name, ...brand.aliases].some(stands)).map((brand) => brand.name);
}

/** The brand that owns the site: by the journey's hosts, its names, else the site's own name. */
function ownerOf(host: string, siteName: string, brands: readonly JourneyBrand[]): string {
  const domain = registrableDomain(host);
  const site = brandKey(siteOf(host));
  const byHost = brands.find((brand) =>
    brand.hosts.some((own) => registrableDomain(own) === domain || siteOf(own) === siteOf(host)),
  );
  if (byHost) return byHost.name;
  const byName = brands.find((brand) => nameKeys(brand).includes(site) || isNameOf(siteName, brand));
  return byName?.name ?? siteName;
}

/** Names that are no maker: unbranded, the shop's placeholder, a sentence. */
function plausible(name: string): boolean {
  const tidy = name.trim();
  return (
    tidy.length > 1 &&
    tidy.length <= 40 &&
    !/^(?:n\/?a|none|no ?brand|unbranded|generic|other|unknown|default|нет бренда|без бренда|-+)$/i.test(
      tidy,
    ) &&
    !/https?:|[{}<>]/.test(tidy)
  );
}

/** The site's own spelling of its name when it is the host's, else the registrable name. */
function readSiteName(host: string, names: readonly string[]): string {
  const site = siteOf(host);
  const key = brandKey(site);
  const fitting = names
    .map((name) => name.replace(/\.[a-z]{2,4}(?:\.[a-z]{2})?$/i, '').trim())
    .find((name) => brandKey(name) === key);
  return fitting ?? site.charAt(0).toUpperCase() + site.slice(1);
}
