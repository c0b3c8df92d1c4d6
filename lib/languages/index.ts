/**
 * The languages of the screens, found by their files (`xx.ts`), and the formats that go with them.
 * Files and enumerations stay English whatever is chosen here.
 */
import type { LanguageId } from '../core/ports';
import { textIn } from '../core/local-text';
import type { Study } from '../core/study';
import { isOneOf, STAGES } from '../core/vocabulary';
import type { Language, Words } from './language';

export type { Language, Words } from './language';

const found = import.meta.glob<{ language: Language }>('./??.ts', { eager: true });

/** English first, the others by their own names. */
export const LANGUAGES: readonly Language[] = Object.values(found)
  .map((file) => file.language)
  .sort((a, b) => Number(b.id === 'en') - Number(a.id === 'en') || a.name.localeCompare(b.name));

const byId = new Map(LANGUAGES.map((language) => [language.id, language]));

/** The person's setting, else the browser's language where we speak it, else English. */
export function languageFor(setting: LanguageId | '', browserLanguage: string): LanguageId {
  if (setting !== '') return setting;
  const primary = browserLanguage.toLowerCase().split(/[-_]/, 1)[0];
  return isOneOf([...byId.keys()], primary) ? primary : 'en';
}

/** The languages with a study's names of the stages, while one is running. */
let renamed: ReadonlyMap<LanguageId, Language> = new Map();

/**
 * Other names of the stages on this page's screens, never another order; null = the usual ones. `Screen` calls it
 * before anything is drawn, so that every word of the page comes from the same place.
 */
export function renameStages(names: Study['stageNames'] | null): void {
  renamed = new Map(
    names === null || Object.keys(names).length === 0
      ? []
      : LANGUAGES.map((language) => [language.id, withStages(language, names)]),
  );
}

function withStages(language: Language, names: Study['stageNames']): Language {
  const stagesPlain = Object.fromEntries(
    STAGES.map((stage) => [
      stage,
      textIn(names[stage] ?? {}, language.id) || language.words.stagesPlain[stage],
    ]),
  ) as Words['stagesPlain'];
  return { ...language, words: { ...language.words, stagesPlain } };
}

export function languageOf(id: LanguageId): Language {
  const language = renamed.get(id) ?? byId.get(id);
  if (!language) throw new Error(`no language file for ${id}`);
  return language;
}

export function wordsOf(id: LanguageId): Words {
  return languageOf(id).words;
}

export function formatNumber(id: LanguageId, value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(languageOf(id).locale.numberTag, options).format(value);
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
  const { calendar, tag } = languageOf(id).locale;
  const where = zone === '' ? {} : { timeZone: zone };
  if (!calendar) return new Intl.DateTimeFormat(tag, { ...DATE_OPTIONS[style], ...where }).format(time);

  const parts = new Map(
    new Intl.DateTimeFormat('en-GB', { ...ALL_PARTS, ...where })
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
