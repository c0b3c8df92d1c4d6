/** The draft of a journey while it is typed. Text still in a field when "Start" is pressed counts too. */
import { useState } from 'preact/hooks';
import type { JourneySite } from '../../lib/core/journey';
import type { JourneyDraft } from '../../lib/core/journey-draft';
import { showHost } from '../../lib/core/show-host';
import type { Words } from '../../lib/languages';
import { likelyKind, readHost } from './read-host';

const MAX_BRANDS = 30;
const MAX_SITES = 60;

export const EMPTY_DRAFT: JourneyDraft = {
  need: '',
  category: '',
  brands: [],
  favourite: '',
  ownedBrand: '',
  sites: [],
  recordingScope: 'listed_sites',
  mainCompetitor: '',
  intendedBrand: '',
  persona: '',
  cycleNo: 1,
  previousCaseId: '',
  seededBy: '',
};

type Problems = { readonly need: string; readonly brand: string; readonly site: string };
const NO_PROBLEMS: Problems = { need: '', brand: '', site: '' };
type Typed<T> = { readonly list: readonly T[]; readonly problem: string };

export function useJourneyDraft(initial: JourneyDraft, words: Words) {
  const [draft, setDraft] = useState(initial);
  const [brandText, setBrandText] = useState('');
  const [siteText, setSiteText] = useState('');
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const change = (part: Partial<JourneyDraft>) => setDraft((stored) => ({ ...stored, ...part }));

  const addBrand = () => {
    const { list, problem } = withBrands(draft.brands, brandText, words);
    change({ brands: list });
    setProblems({ ...problems, brand: problem });
    if (problem === '') setBrandText('');
  };
  const addSite = () => {
    const { list, problem } = withSites(draft.sites, siteText, draft.brands, words);
    change({ sites: list });
    setProblems({ ...problems, site: problem });
    if (problem === '') setSiteText('');
  };

  /** The finished draft, or null after showing what is missing. */
  const finish = (): JourneyDraft | null => {
    const brands = withBrands(draft.brands, brandText, words);
    const sites = withSites(draft.sites, siteText, brands.list, words);
    const found: Problems = {
      need: draft.need.trim() === '' ? words.journeyForm.needMissing : '',
      brand: brands.problem,
      site: sites.problem,
    };
    setProblems(found);
    if (found.need !== '' || found.brand !== '' || found.site !== '') return null;
    return { ...draft, brands: brands.list, sites: sites.list };
  };

  return {
    draft,
    change,
    problems,
    brand: { text: brandText, setText: setBrandText, add: addBrand },
    site: { text: siteText, setText: setSiteText, add: addSite },
    removeBrand: (name: string) =>
      change({
        brands: draft.brands.filter((brand) => brand !== name),
        favourite: draft.favourite === name ? '' : draft.favourite,
        mainCompetitor: draft.mainCompetitor === name ? '' : draft.mainCompetitor,
        intendedBrand: draft.intendedBrand === name ? '' : draft.intendedBrand,
      }),
    finish,
  };
}

/** Several at once, parted by commas, as people paste them. */
function withBrands(brands: readonly string[], text: string, words: Words): Typed<string> {
  const list = [...brands];
  for (const name of pieces(text, /[,;\n]/)) {
    const known = list.find((brand) => brand.toLowerCase() === name.toLowerCase());
    if (known !== undefined) return { list: brands, problem: words.journeyForm.brandKnown({ brand: known }) };
    list.push(name.slice(0, 80));
  }
  if (list.length > MAX_BRANDS)
    return { list: brands, problem: words.journeyForm.limit({ count: MAX_BRANDS }) };
  return { list, problem: '' };
}

function withSites(
  sites: readonly JourneySite[],
  text: string,
  brands: readonly string[],
  words: Words,
): Typed<JourneySite> {
  const list = [...sites];
  for (const piece of pieces(text, /[,;\s]/)) {
    const host = readHost(piece);
    if (host === null)
      return { list: sites, problem: words.journeyForm.siteWrong({ text: piece.slice(0, 60) }) };
    if (list.some((site) => site.host === host))
      return { list: sites, problem: words.journeyForm.siteKnown({ host: showHost(host) }) };
    list.push({ host, kind: likelyKind(host, brands) });
  }
  if (list.length > MAX_SITES) return { list: sites, problem: words.journeyForm.limit({ count: MAX_SITES }) };
  return { list, problem: '' };
}

function pieces(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}
