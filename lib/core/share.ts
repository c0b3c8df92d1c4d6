/**
 * How blunt a hand-over is: rows and journeys as they leave the device. Names are exchanged one to one, so that every
 * figure of the file is the figure of the screen.
 */
import type { Journey } from './journey';
import type { ShareLevel, StudyBrand } from './study';
import type { Touchpoint } from './touchpoint';

export type ShareRules = {
  readonly level: ShareLevel;
  /** Brand name in small letters → its code; null = brands keep their names. */
  readonly codes: ReadonlyMap<string, string> | null;
  /** Hosts that many people know, which therefore tell nothing about one of them. */
  readonly isKnownHost: (host: string) => boolean;
  /** Sites of brands with a code, in small letters → the code. */
  readonly codedHosts: ReadonlyMap<string, string>;
};

/** Stands for a host that few people visit. */
export const OTHER_SHOP = 'other shop';

/**
 * A code for every brand: the study's own, else `brand 1`, `brand 2` … in the order of their names.
 * @param names every brand named anywhere in the hand-over
 */
export function codesFor(names: Iterable<string>, brands: readonly StudyBrand[]): Map<string, string> {
  const own = new Map(brands.map(({ name, blindCode }) => [name.toLowerCase(), blindCode]));
  const codes = new Map<string, string>();
  const all = new Set([...names, ...brands.map(({ name }) => name)].map((name) => name.toLowerCase()));
  all.delete('');
  let count = 0;
  for (const name of [...all].sort()) {
    const code = own.get(name) ?? '';
    if (code === '') count += 1;
    codes.set(name, code === '' ? `brand ${count}` : code);
  }
  return codes;
}

export function shareTouchpoint(row: Touchpoint, rules: ShareRules): Touchpoint {
  const code = coder(rules);
  const blinded = rules.codes !== null;
  const { pageHost, pagePath, pageTitle } = sharePage(row, rules);
  const text = texts(rules);
  const shared: Touchpoint = {
    ...row,
    pageHost,
    pagePath,
    pageTitle,
    brands: row.brands.map((each) => ({ ...each, brand: code(each.brand) })),
    person: row.person.brand === undefined ? row.person : { ...row.person, brand: code(row.person.brand) },
    seller: rules.level === 'path_template' || blinded ? code(row.seller) : shareSeller(row, rules),
    // a product's name gives its maker away
    product: blinded ? '' : row.product,
    goal: text(row.goal),
    expectation: text(row.expectation),
    painPoint: text(row.painPoint),
    opportunity: text(row.opportunity),
    note: text(row.note),
    tags: row.tags.map(text),
  };
  const blunted = [
    ...CHECKED.filter(([, field]) => row[field] !== shared[field]).map(([column]) => column),
    ...(blinded && row.brands.length > 0 ? ['brand'] : []),
  ];
  return { ...shared, redacted: [...new Set([...row.redacted, ...blunted])] };
}

const CHECKED = [
  ['page_host', 'pageHost'],
  ['page_path', 'pagePath'],
  ['page_title', 'pageTitle'],
  ['seller', 'seller'],
  ['product', 'product'],
  ['goal', 'goal'],
  ['expectation', 'expectation'],
  ['pain_point', 'painPoint'],
  ['opportunity', 'opportunity'],
  ['note', 'note'],
] as const satisfies readonly (readonly [string, keyof Touchpoint])[];

function sharePage(
  row: Touchpoint,
  { level, isKnownHost, codedHosts, codes }: ShareRules,
): Pick<Touchpoint, 'pageHost' | 'pagePath' | 'pageTitle'> {
  const { pageHost } = row;
  if (pageHost === '') return { pageHost, pagePath: row.pagePath, pageTitle: row.pageTitle };
  if (level === 'category_only') return { pageHost: '', pagePath: '', pageTitle: '' };
  const codeOfHost = codes === null ? undefined : codedHosts.get(pageHost.toLowerCase());
  if (codeOfHost !== undefined) return { pageHost: codeOfHost, pagePath: '', pageTitle: '' };
  if (level === 'known_hosts') {
    return { pageHost: isKnownHost(pageHost) ? pageHost : OTHER_SHOP, pagePath: '', pageTitle: '' };
  }
  // a title may name the brand or the product
  return { pageHost, pagePath: row.pagePath, pageTitle: codes === null ? row.pageTitle : '' };
}

/** A seller few people know names the shop as its host does. */
function shareSeller(row: Touchpoint, { level, isKnownHost }: ShareRules): string {
  if (row.seller === '' || row.pageHost === '') return row.seller;
  if (level === 'category_only') return '';
  return isKnownHost(row.pageHost) ? row.seller : OTHER_SHOP;
}

export function shareJourney(journey: Journey, rules: ShareRules): Journey {
  const code = coder(rules);
  const text = texts(rules);
  const blinded = rules.codes !== null;
  return {
    ...journey,
    need: text(journey.need),
    category: text(journey.category),
    trigger: text(journey.trigger),
    brands: journey.brands.map((brand) => ({
      name: code(brand.name),
      hosts: blinded || rules.level !== 'path_template' ? [] : brand.hosts,
      aliases: blinded ? [] : brand.aliases,
    })),
    sites: rules.level === 'path_template' && !blinded ? journey.sites : [],
    focalBrand: code(journey.focalBrand),
    mainCompetitor: code(journey.mainCompetitor),
    intendedBrand: code(journey.intendedBrand),
    ownedBrand: code(journey.ownedBrand),
    initialSet: journey.initialSet.map(code),
    boughtBrand: code(journey.boughtBrand),
    boughtProduct: blinded ? '' : journey.boughtProduct,
    boughtFrom: code(journey.boughtFrom),
  };
}

export function shareStudyBrand(brand: StudyBrand, rules: ShareRules): StudyBrand {
  if (rules.codes === null) return brand;
  // the key to the codes stays out of a blinded file
  return { ...brand, name: coder(rules)(brand.name), hosts: [], aliases: [], blindCode: '' };
}

function coder({ codes }: ShareRules): (name: string) => string {
  return (name) => codes?.get(name.toLowerCase()) ?? name;
}

/** Names in a person's own words are exchanged too, where they stand as words of their own. */
function texts({ codes }: ShareRules): (text: string) => string {
  if (codes === null) return (text) => text;
  const byLength = [...codes].sort(([a], [b]) => b.length - a.length);
  return (text) => {
    let result = text;
    for (const [name, code] of byLength) result = exchanged(result, name, code);
    return result;
  };
}

function exchanged(text: string, name: string, code: string): string {
  if (text === '' || name === '') return text;
  const small = text.toLowerCase();
  // letters whose small form is longer would shift the places
  if (small.length !== text.length) return text;
  let result = '';
  let from = 0;
  for (let at = small.indexOf(name); at >= 0; at = small.indexOf(name, at + name.length)) {
    if (isLetter(small[at - 1]) || isLetter(small[at + name.length])) continue;
    result += text.slice(from, at) + code;
    from = at + name.length;
  }
  return result + text.slice(from);
}

function isLetter(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
}
