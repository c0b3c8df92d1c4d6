/** Chromium has no Macedonian data: plural rule, month names and number format are our own. */
import type { KnownLanguage } from '../language';
import type { Locale } from '../locale';

const locale: Locale = {
  tag: 'mk',
  // 1.234,5 as in German, whose data every browser has
  numberTag: 'de',
  plural: (count) => (count % 10 === 1 && count % 100 !== 11 ? 'one' : 'other'),
  calendar: {
    months: [
      'јануари',
      'февруари',
      'март',
      'април',
      'мај',
      'јуни',
      'јули',
      'август',
      'септември',
      'октомври',
      'ноември',
      'декември',
    ],
    monthsShort: [
      'јан.',
      'фев.',
      'март',
      'апр.',
      'мај',
      'јун.',
      'јул.',
      'авг.',
      'септ.',
      'окт.',
      'ноем.',
      'дек.',
    ],
    weekdaysShort: ['нед.', 'пон.', 'вто.', 'сре.', 'чет.', 'пет.', 'саб.'],
  },
};

export const known: KnownLanguage = { id: 'mk', name: 'Македонски', locale };
