/**
 * The languages of the screens, found by their files (`xx.ts`), and the formats that go with them.
 * Files and enumerations stay English whatever is chosen here.
 */
import type { LanguageId } from '../core/ports';
import { textIn } from '../core/local-text';
import type { Study } from '../core/study';
import { STAGES } from '../core/vocabulary';
import { wordArea } from './area';
import { knownLanguage } from './known';
import type { Language, Words } from './language';

export type { KnownLanguage, Language, Words } from './language';

export { languageFor } from './language-for';
export { LANGUAGES } from './known';
export { isSpoken, speak, speakOn } from './area';

/** Words that every page needs. */
export const generalOf = wordArea(import.meta.glob<Words>('./??.ts', { import: 'words' }));

/** A study's names of the stages, while one is running. */
let stageNames: Study['stageNames'] = {};
/** The languages spoken, each made once: a new one would have every chart drawn anew. */
const whole = new Map<LanguageId, Language>();

/**
 * Other names of the stages on this page's screens, never another order; null = the usual ones. `Screen` calls it
 * before anything is drawn, so that every word of the page comes from the same place.
 */
export function renameStages(names: Study['stageNames'] | null): void {
  const next = names ?? {};
  if (next === stageNames || (Object.keys(next).length === 0 && Object.keys(stageNames).length === 0)) return;
  stageNames = next;
  whole.clear();
}

function named(words: Words, id: LanguageId): Words {
  if (Object.keys(stageNames).length === 0) return words;
  const stagesPlain = Object.fromEntries(
    STAGES.map((stage) => [stage, textIn(stageNames[stage] ?? {}, id) || words.stagesPlain[stage]]),
  ) as Words['stagesPlain'];
  return { ...words, stagesPlain };
}

/** With its words: the language must be spoken (`speak`). */
export function languageOf(id: LanguageId): Language {
  const made = whole.get(id);
  if (made !== undefined) return made;
  const language = { ...knownLanguage(id), words: named(generalOf(id), id) };
  whole.set(id, language);
  return language;
}

export function wordsOf(id: LanguageId): Words {
  return languageOf(id).words;
}

export function formatNumber(id: LanguageId, value: number, options?: Intl.NumberFormatOptions): string {
  return numberFormat(knownLanguage(id).locale.numberTag, options).format(value);
}

/** Made once: to make one takes longer than to write a hundred numbers. */
const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function numberFormat(tag: string, options: Intl.NumberFormatOptions | undefined): Intl.NumberFormat {
  const key = options === undefined ? tag : tag + JSON.stringify(options);
  const known = numberFormats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(tag, options);
  numberFormats.set(key, format);
  return format;
}

/** @param zone '' = the device's, which may change while the page is open */
function dateFormat(tag: string, options: Intl.DateTimeFormatOptions, zone: string): Intl.DateTimeFormat {
  if (zone === '') return new Intl.DateTimeFormat(tag, options);
  const key = `${tag} ${zone} ${JSON.stringify(options)}`;
  const known = dateFormats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: zone });
  dateFormats.set(key, format);
  return format;
}

/** −2, 0, +2 with a true minus sign. */
export function formatSigned(id: LanguageId, value: number): string {
  return formatNumber(id, value, { signDisplay: 'exceptZero' }).replace('-', '−');
}

/** `date` 21 Nov 2026 · `day` Sat 21 Nov · `time` 14:05 · `dateTime` 21 Nov 2026, 14:05 · `long` 21 November 2026 */
export type DateStyle = 'date' | 'day' | 'time' | 'dateTime' | 'long';

/** `zone`: IANA name of where it happened; without it, the device's zone. */
export function formatDateTime(
  id: LanguageId,
  time: number,
  style: DateStyle = 'dateTime',
  zone = '',
): string {
  const { calendar, tag } = knownLanguage(id).locale;
  if (!calendar) return dateFormat(tag, DATE_OPTIONS[style], zone).format(time);

  const parts = new Map(
    dateFormat('en-GB', ALL_PARTS, zone)
      .formatToParts(time)
      .map((part) => [part.type, part.value]),
  );
  const month = Number(parts.get('month')) - 1;
  const day = Number(parts.get('day'));
  const clock = `${parts.get('hour')}:${parts.get('minute')}`;
  const date = `${day} ${calendar.monthsShort[month]} ${parts.get('year')}`;
  switch (style) {
    case 'date':
      return date;
    case 'day':
      return `${calendar.weekdaysShort[WEEKDAYS.indexOf(parts.get('weekday') ?? '')]} ${day} ${calendar.monthsShort[month]}`;
    case 'time':
      return clock;
    case 'dateTime':
      return `${date}, ${clock}`;
    case 'long':
      return `${day} ${calendar.months[month]} ${parts.get('year')}`;
  }
}

/** `45 s`, `12 min`, `1 h 20 min`, `2 d 3 h`: at most two units, the smaller one left out when zero. */
export function formatDuration(id: LanguageId, seconds: number): string {
  const { units } = wordsOf(id);
  const whole = Math.max(0, Math.round(seconds));
  const unit = (value: number, name: string) => `${formatNumber(id, value)}\u00a0${name}`;
  const two = (big: number, bigName: string, small: number, smallName: string) =>
    small === 0 ? unit(big, bigName) : `${unit(big, bigName)} ${unit(small, smallName)}`;
  if (whole < 60) return unit(whole, units.second);
  const minutes = Math.round(whole / 60);
  if (minutes < 60) return unit(minutes, units.minute);
  if (minutes < 24 * 60) return two(Math.floor(minutes / 60), units.hour, minutes % 60, units.minute);
  const hours = Math.round(whole / 3600);
  return two(Math.floor(hours / 24), units.day, hours % 24, units.hour);
}

const DATE_OPTIONS: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  date: { day: 'numeric', month: 'short', year: 'numeric' },
  day: { weekday: 'short', day: 'numeric', month: 'short' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  dateTime: {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
};

const ALL_PARTS: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
