/**
 * Which languages' words a page needs, by what is known before it is read: the language it declares, its
 * country, the way into its address, the letters of its title. Most shops speak one language a page.
 */

/**
 * One word list a word: its name (a file of lib/rules/words/), then the other languages it holds and the
 * countries that speak them, as they stand in `lang`, in a host or in an address. Where two lists claim a
 * word, the earlier has it.
 */
const LISTS =
  'de,at,ch,li fr,be,ch,ca,lu ru,be,by,kz,su,lv,ee,uk,ua pl el,gr,cy lv mk es,mx,ar,co,cl,pe it,ch pt,br nl,be cs,cz,sk sk uk,ua bg sr,rs,ba,me,hr,sl,si,bs hr,sl,si,bs,ba,me,sr,rs ro,md hu lt fi,et,ee sv,se,da,dk,nb,nn,no tr';
const CYRILLIC = 'ru uk bg mk sr';

/** What a page says of its language before it is read. */
export type LanguageHints = {
  /** `lang` of the document, lower case, or ''. */
  readonly language: string;
  readonly host: string;
  readonly path: string;
  readonly title: string;
};

/** The names of the word lists beside the shared and the English one; all of them when nothing tells. */
export function languagesOf({ language, host, path, title }: LanguageHints): string[] {
  const labels = host.split('.');
  const said = [
    language.slice(0, 2),
    labels[0],
    labels.at(-1),
    // /de/ or /de-at/, at its first or second step
    ...path
      .toLowerCase()
      .split('/', 3)
      .flatMap((step) => (step.length < 6 ? step.split(/[-_]/) : [])),
  ].filter((code) => code?.length === 2);
  if (/[\u0400-\u04ff]/.test(title)) said.push(...CYRILLIC.split(' '));
  if (/[\u0370-\u03ff]/.test(title)) said.push('el');
  const lists = LISTS.split(' ').map((list) => list.split(','));
  const spoken = lists.filter((codes) => codes.some((code) => said.includes(code)));
  // English by its own word only as long as its title has English letters
  const isEnglish = language.startsWith('en') && !/[\u00c0-\u024f]/.test(title);
  return (spoken.length > 0 || isEnglish ? spoken : lists).map(([name = '']) => name);
}
