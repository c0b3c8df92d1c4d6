/**
 * Makes an address harmless before it is kept anywhere: default-deny, a part stays only when it is a word
 * of our own lists. Runs in the background before anything is written, and once more when a row is stored.
 */
import { foldText, wordsOf } from './fold-text';

export type RedactedPath = { readonly template: string; readonly redacted: boolean };

const MAX_SEGMENTS = 8;
const MAX_PATH = 2_048;
/** Endings that name a technique, not a person. */
const EXTENSION = /^(.+)\.(html?|php|aspx?|jsp|cfm|do|action|page|mvc)$/i;
/** ISO 639-1 codes of the languages shops are written in, and of countries. */
const LOCALES =
  /^(?:en|ru|mk|el|lv|lt|et|de|fr|es|it|pt|pl|nl|cs|sk|uk|bg|sr|hr|sl|ro|hu|tr|sv|da|nb|nn|no|fi|be|sq|bs|gr|ua|at|ch|us|gb|br|ca|ie)$/;

/**
 * `/order/81277/thank-you` → `/order/{id}/thank-you`. `isKnownWord` answers for one folded word.
 * Query and fragment are not read: give the path alone.
 */
export function pathTemplate(path: string, isKnownWord: (word: string) => boolean): RedactedPath {
  let redacted = path.length > MAX_PATH;
  const kept: string[] = [];
  const segments = (path.slice(0, MAX_PATH).split(/[?#]/, 1)[0] ?? '')
    .split('/')
    .filter((segment) => segment !== '');
  for (const segment of segments.slice(0, MAX_SEGMENTS)) {
    const blunt = bluntSegment(segment, isKnownWord);
    if (blunt !== segment) redacted = true;
    kept.push(blunt);
  }
  if (segments.length > MAX_SEGMENTS) {
    kept.push('{more}');
    redacted = true;
  }
  return { template: `/${kept.join('/')}`, redacted };
}

function bluntSegment(raw: string, isKnownWord: (word: string) => boolean): string {
  if (raw === '{id}' || raw === '{name}' || raw === '{more}') return raw;
  const segment = decodeSafely(raw);
  const [, stem = segment, extension = ''] = EXTENSION.exec(segment) ?? [];
  return bluntStem(stem, isKnownWord) + (extension && `.${extension.toLowerCase()}`);
}

function bluntStem(stem: string, isKnownWord: (word: string) => boolean): string {
  if (isLocale(stem.toLowerCase()) || /^(?:index|default)$/i.test(stem)) return stem.toLowerCase();
  // anything but letters joined by - or _ could hide a token, an address or a sentence
  if (!/^[a-z]+(?:[-_][a-z]+)*$/i.test(stem)) {
    // other alphabets are rare in addresses, and these expressions dear
    if (/\d/.test(stem) || /\p{N}/u.test(stem)) return '{id}';
    if (!/^[\p{L}\p{M}]+(?:[-_][\p{L}\p{M}]+)*$/u.test(stem)) return '{name}';
  }
  const parts = foldText(stem).split(/[-_]/);
  return parts.length <= 6 && parts.every((part) => part.length > 1 && isKnownWord(part))
    ? stem.toLowerCase()
    : '{name}';
}

function isLocale(text: string): boolean {
  return /^[a-z]{2}(?:[-_][a-z]{2})?$/.test(text) && text.split(/[-_]/).every((part) => LOCALES.test(part));
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '%'; // not decodable: reads as an unknown name
  }
}

const TITLE_LENGTH = 120;
/** After these words (folded) a title tends to greet somebody by name. */
const GREETINGS =
  ' hello hi hey dear welcome hallo willkommen bonjour bienvenue hola bienvenida bienvenido ciao benvenuta benvenuto zdravstvuite zdravstvui privet pozhalovat zdravo dobredojde sveiki sveiks sveika labas tere witaj czesc dobry ahoj geia irthes irthate hej hei merhaba ola szia salut buna ';

/** A page title without e-mail addresses, numbers of four digits and more, and the names after a greeting. */
export function maskTitle(title: string): string {
  return title
    .slice(0, 300)
    .replace(/[^\s@]{1,64}@[^\s@]{1,190}/gu, '{mail}')
    .replace(/\p{L}+(?: back)?(?=[\s,!:])/gu, (words) =>
      GREETINGS.includes(` ${foldText(words).replace(' back', '')} `) ? `${words}\0` : words,
    )
    .replace(/\0[\s,!:]+[^|–—·-]{1,60}/g, ' {name}')
    .replaceAll('\0', '')
    .replace(/[\p{L}\p{Nd}]{0,20}\p{Nd}[\p{L}\p{Nd}.\-/ ()+]{2,40}\p{Nd}\p{L}{0,20}/gu, maskNumber)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, TITLE_LENGTH);
}

function maskNumber(text: string): string {
  return (text.match(/\p{Nd}/gu) ?? []).length >= 4 ? '{number}' : text;
}

const STEM_LENGTH = 5;

/**
 * The stems of a text's words: at least three letters (or two capitals), cut to five letters so that endings
 * do not matter (`кроссовки`, `кроссовок` → `кросс`). Numbers of three signs and more stay (`x100v`).
 */
export function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const written of wordsOf(text.slice(0, 4_000), 400)) {
    const word = foldText(written);
    // two letters name something only in capitals: LG, HP
    if (word.length < 2 || (word.length === 2 && written !== written.toUpperCase())) continue;
    const singular = /^[a-z]{3,}[a-rt-z]s$/.test(word) ? word.slice(0, -1) : word;
    stems.add(singular.slice(0, STEM_LENGTH));
  }
  return stems;
}
