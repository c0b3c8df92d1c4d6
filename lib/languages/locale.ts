/**
 * What a language needs beside its words: plural rule, number and date formats. Intl does the work where
 * the browser has the data; Chromium has none for Macedonian, so a language may bring its own.
 */

type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
export type PluralForms = { readonly other: string } & { readonly [K in PluralCategory]?: string };

/** Names for browsers without date data of the language; arrays start in January and on Sunday. */
type Calendar = {
  readonly months: readonly string[];
  readonly monthsShort: readonly string[];
  readonly weekdaysShort: readonly string[];
};

export type Locale = {
  /** BCP 47, for `lang` and for Intl. */
  readonly tag: string;
  /** The tag whose number format is the same, where the browser may lack the language's own. */
  readonly numberTag: string;
  readonly plural: (count: number) => PluralCategory;
  readonly calendar: Calendar | null;
};

export function intlLocale(tag: string): Locale {
  // made when first asked: a page speaks one language of the six
  let rules: Intl.PluralRules | undefined;
  const plural = (count: number) => (rules ??= new Intl.PluralRules(tag)).select(count);
  return { tag, numberTag: tag, plural, calendar: null };
}

/** `counted(3, { one: '# row', other: '# rows' })` → `3 rows`; `#` is the formatted count. */
export function counterOf(locale: Locale): (count: number, forms: PluralForms) => string {
  let format: Intl.NumberFormat | undefined;
  return (count, forms) => {
    format ??= new Intl.NumberFormat(locale.numberTag);
    return (forms[locale.plural(count)] ?? forms.other).replaceAll('#', format.format(count));
  };
}
