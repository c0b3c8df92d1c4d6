/**
 * Lines of a person's own notes → what each most likely tells: when, where or how, which brand, how it felt. One
 * line an encounter: `Mon 17:30 shop Acme +1 liked the handle`. Nothing is thrown away: what is not understood
 * stays in the note. A proposal, which the person confirms or puts right.
 */
import { dayAfter } from './clock-time';
import { foldText } from './fold-text';
import type { Channel } from './vocabulary';

export type NotePart = 'night' | 'morning' | 'afternoon' | 'evening';

/** Words of one language, folded; a `*` at the end stands for any ending. Weekdays begin on Monday. */
export type NoteWords = {
  readonly channels: { readonly [C in Channel]?: readonly string[] };
  readonly weekdays: readonly (readonly string[])[];
  readonly today: readonly string[];
  readonly yesterday: readonly string[];
  readonly dayBefore: readonly string[];
  readonly parts: { readonly [P in NotePart]: readonly string[] };
  /** Words of feeling, from −2 to +2. */
  readonly feelings: { readonly [F in '-2' | '-1' | '0' | '1' | '2']: readonly string[] };
  /** Words between the parts that say nothing: at, in, on. */
  readonly small: readonly string[];
  /** After an hour: `17 Uhr`, `5 pm`. */
  readonly hour: readonly string[];
};

export type NoteFeeling = -2 | -1 | 0 | 1 | 2;

export type ReadNote = {
  /** The line as it was written. */
  readonly line: string;
  /** `YYYY-MM-DD`; '' = not said. */
  readonly date: string;
  /** `HH:MM`; '' = not said. */
  readonly time: string;
  readonly part: NotePart | '';
  readonly channel: Channel | '';
  readonly brand: string;
  readonly seller: string;
  readonly valence: NoteFeeling | null;
  readonly note: string;
};

export type NotesGiven = {
  readonly words: readonly NoteWords[];
  /** Brands of the journey and how else they are written. */
  readonly brands: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  /** Local date `YYYY-MM-DD` on which the notes are read. */
  readonly today: string;
};

/** At most so many lines at a time. */
export const MAX_NOTE_LINES = 200;

export function readNotes(text: string, given: NotesGiven): ReadNote[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^[\s•·*–-]+(?=\p{L}|\d{1,2}[.:/\s])/u, '').trim())
    .filter((line) => line !== '')
    .slice(0, MAX_NOTE_LINES)
    .map((line) => readLine(line, given));
}

type Token = { readonly text: string; readonly folded: string; used: boolean };
type Draft = { -readonly [K in keyof ReadNote]: ReadNote[K] };

function readLine(line: string, given: NotesGiven): ReadNote {
  const tokens: Token[] = line
    .split(/\s+/)
    .map((text) => ({ text, folded: foldText(text.replace(/^[("„“«]+|[,;:!?)"“”»]+$/gu, '')), used: false }));
  const draft: Draft = {
    line,
    date: '',
    time: '',
    part: '',
    channel: '',
    brand: '',
    seller: '',
    valence: null,
    note: '',
  };
  for (let at = 0; at < tokens.length; at += 1) {
    if (!tokens[at]!.used) at += readAt(tokens, at, draft, given);
  }
  nameBesideChannel(tokens, draft, given);
  dropSmallWords(tokens, given);
  draft.note = tokens
    .filter(({ used }) => !used)
    .map(({ text }) => text)
    .join(' ')
    .replace(/^[\s,;:.–-]+|[\s,;:–-]+$/gu, '')
    .slice(0, 2000);
  return draft;
}

/** Reads what begins at a token; returns how many more tokens it took. */
function readAt(tokens: Token[], at: number, draft: Draft, given: NotesGiven): number {
  const token = tokens[at]!;
  const take = (count: number): number => {
    for (let index = at; index < at + count; index += 1) tokens[index]!.used = true;
    return count - 1;
  };
  const { words, today } = given;
  const matched = (list: readonly string[]): number => matchedWords(tokens, at, list);
  const longest = (lists: readonly (readonly string[])[]): number => Math.max(0, ...lists.map(matched));

  const time = draft.time === '' ? timeAt(tokens, at, words) : null;
  if (time !== null) {
    draft.time = time.time;
    return take(time.count);
  }
  const date = draft.date === '' ? dateOf(token.folded, today) : '';
  if (date !== '') {
    draft.date = date;
    return take(1);
  }
  if (draft.valence === null && /^(?:[+\-−][12]|[+±]?0)$/u.test(token.folded)) {
    draft.valence = Number(token.folded.replace('−', '-').replace('±', '')) as NoteFeeling;
    return take(1);
  }
  for (const { name, aliases } of draft.brand === '' ? given.brands : []) {
    const count = longest([[name, ...aliases].map(foldText)]);
    if (count === 0) continue;
    draft.brand = name;
    return take(count);
  }
  for (const each of words) {
    const ago = [each.today, each.yesterday, each.dayBefore].findIndex((list) => matched(list) > 0);
    if (draft.date === '' && ago >= 0) {
      draft.date = dayAfter(today, -ago);
      return take(longest([[each.today, each.yesterday, each.dayBefore][ago]!]));
    }
    const weekday = each.weekdays.findIndex((list) => matched(list) > 0);
    if (draft.date === '' && weekday >= 0) {
      draft.date = lastWeekday(weekday, today);
      return take(1);
    }
    for (const [part, list] of Object.entries(each.parts) as [NotePart, readonly string[]][]) {
      if (draft.part === '' && matched(list) > 0) {
        draft.part = part;
        return take(matched(list));
      }
    }
    for (const [channel, list] of Object.entries(each.channels) as [Channel, readonly string[]][]) {
      if (draft.channel === '' && matched(list) > 0) {
        draft.channel = channel;
        return take(matched(list));
      }
    }
    // a feeling in words stays in the note too: they are the person's own
    for (const [value, list] of Object.entries(each.feelings)) {
      if (draft.valence === null && matched(list) > 0) draft.valence = Number(value) as NoteFeeling;
    }
  }
  return 0;
}

/** How many tokens from `at` on the longest fitting phrase of the list takes; 0 = none fits. */
function matchedWords(tokens: readonly Token[], at: number, list: readonly string[]): number {
  let longest = 0;
  for (const phrase of list) {
    const parts = phrase.split(' ');
    const fits = parts.every((part, index) => {
      const word = tokens[at + index];
      if (word === undefined || word.used) return false;
      const plain = word.folded.replace(/\.$/, '');
      return part.endsWith('*') ? plain.startsWith(part.slice(0, -1)) : plain === part;
    });
    if (fits) longest = Math.max(longest, parts.length);
  }
  return longest;
}

/** `17:30`, `17.45`, `5pm`, `17 Uhr`, `17h`. */
function timeAt(
  tokens: readonly Token[],
  at: number,
  words: readonly NoteWords[],
): { readonly time: string; readonly count: number } | null {
  const { folded } = tokens[at]!;
  const clock = /^(\d{1,2})[:.](\d\d)(?:h|uhr)?$/.exec(folded);
  if (clock !== null) {
    // 21.11 is a day, 17.45 a time
    const isDay =
      folded.includes('.') && Number(clock[2]) >= 1 && Number(clock[2]) <= 12 && Number(clock[1]) >= 1;
    return isDay ? null : timeOf(Number(clock[1]), Number(clock[2]), 1);
  }
  const english = /^(\d{1,2})(?::(\d\d))?(am|pm)$/.exec(folded);
  if (english !== null) return timeOf(halfDay(Number(english[1]), english[3]!), Number(english[2] ?? 0), 1);
  const hour = /^(\d{1,2})(h|uhr)?$/.exec(folded);
  if (hour === null) return null;
  if (hour[2] !== undefined) return timeOf(Number(hour[1]), 0, 1);
  const next = tokens[at + 1]?.folded ?? '';
  if (next === 'am' || next === 'pm') return timeOf(halfDay(Number(hour[1]), next), 0, 2);
  return words.some((each) => each.hour.includes(next)) ? timeOf(Number(hour[1]), 0, 2) : null;
}

function halfDay(hour: number, half: string): number {
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

function timeOf(hours: number, minutes: number, count: number): { time: string; count: number } | null {
  if (hours > 23 || minutes > 59) return null;
  return { time: `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`, count };
}

/** `2026-11-21`, `21.11.`, `21.11.2026`, `21/11`; without a year the last such day. '' = no date. */
function dateOf(word: string, today: string): string {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(word);
  const day = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d\d)?)?$/.exec(word);
  if (iso !== null) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (day === null) return '';
  const [date, month] = [Number(day[1]), Number(day[2])];
  if (day[3] !== undefined) return realDay(Number(day[3].padStart(4, '20')), month, date);
  const year = Number(today.slice(0, 4));
  const thisYear = realDay(year, month, date);
  return thisYear !== '' && thisYear <= today ? thisYear : realDay(year - 1, month, date);
}

function realDay(year: number, month: number, date: number): string {
  const at = new Date(Date.UTC(year, month - 1, date));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? at.toISOString().slice(0, 10) : '';
}

/** The last such weekday, today included; 0 = Monday. */
function lastWeekday(weekday: number, today: string): string {
  const now = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  return dayAfter(today, -((now - weekday + 7) % 7));
}

/** In these it matters which one it was. */
const WITH_SELLER: ReadonlySet<Channel | ''> = new Set<Channel>(['store', 'courier', 'phone', 'marketplace']);

/** A name right after the channel: the shop's where there is one, else the brand's ("radio Beta"). */
function nameBesideChannel(tokens: readonly Token[], draft: Draft, given: NotesGiven): void {
  if (draft.channel === '') return;
  const isChannel = ({ folded }: Token): boolean =>
    given.words.some((each) =>
      (each.channels[draft.channel as Channel] ?? []).some(
        (phrase) => matchedWords([{ text: folded, folded, used: false }], 0, [phrase.split(' ').at(-1)!]) > 0,
      ),
    );
  const at = tokens.findIndex((token) => token.used && isChannel(token));
  const next = tokens[at + 1];
  if (at < 0 || next === undefined || next.used || !/^\p{Lu}/u.test(next.text)) return;
  const name = next.text.replace(/[,;:.]+$/u, '').slice(0, 80);
  if (WITH_SELLER.has(draft.channel)) draft.seller = name;
  else if (draft.brand === '') draft.brand = name;
  else return;
  next.used = true;
}

/** Little words that stood before something understood go with it. */
function dropSmallWords(tokens: Token[], { words }: NotesGiven): void {
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at]!;
    const before = tokens[at + 1];
    const isSmall = words.some(({ small }) => small.includes(token.folded.replace(/\.$/, '')));
    if (!token.used && isSmall && before?.used === true) token.used = true;
  }
}
