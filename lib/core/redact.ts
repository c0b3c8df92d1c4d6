/**
 * Makes an address harmless before it is kept anywhere: default-deny, a part stays only when it is a word
 * of our own lists. Runs in the page script before anything is sent, and once more in the background.
 */
import { foldText, wordsOf } from './fold-text';

export type RedactedPath = { readonly template: string; readonly redacted: boolean };

const MAX_SEGMENTS = 8;
const MAX_PATH = 2_048;
/** Endings that name a technique, not a person. */
const KNOWN_EXTENSIONS = new Set([
  'html',
  'htm',
  'php',
  'asp',
  'aspx',
  'jsp',
  'cfm',
  'do',
  'action',
  'page',
  'mvc',
]);
/** ISO 639-1 codes of the languages shops are written in. */
const LOCALES = new Set(
  'en ru mk el lv lt et de fr es it pt pl nl cs sk uk bg sr hr sl ro hu tr sv da nb nn no fi be sq bs gr ua at ch us gb uk br ca be ie'.split(
    ' ',
  ),
);
const LOCALE = /^([a-z]{2})(?:[-_]([a-z]{2}))?$/i;

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
  const dot = segment.lastIndexOf('.');
  const extension = dot > 0 ? segment.slice(dot + 1).toLowerCase() : '';
  const named = KNOWN_EXTENSIONS.has(extension);
  const stem = named ? segment.slice(0, dot) : segment;
  return bluntStem(stem, isKnownWord) + (named ? `.${extension}` : '');
}

function bluntStem(stem: string, isKnownWord: (word: string) => boolean): string {
  if (isLocale(stem) || /^(?:index|default)$/i.test(stem)) return stem.toLowerCase();
  if (/\p{N}/u.test(stem)) return '{id}';
  // anything but letters joined by - or _ could hide a token, an address or a sentence
  if (!/^[\p{L}\p{M}]+(?:[-_][\p{L}\p{M}]+)*$/u.test(stem)) return '{name}';
  const parts = foldText(stem).split(/[-_]/);
  return parts.length <= 6 && parts.every((part) => part.length > 1 && isKnownWord(part))
    ? stem.toLowerCase()
    : '{name}';
}

function isLocale(text: string): boolean {
  const match = LOCALE.exec(text);
  return (
    match !== null &&
    LOCALES.has((match[1] ?? '').toLowerCase()) &&
    (match[2] === undefined || LOCALES.has(match[2].toLowerCase()))
  );
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '%'; // not decodable: reads as an unknown name
  }
}

/** Labels before the registrable domain that say nothing about a person. */
const KNOWN_LABELS = new Set(
  'www www1 www2 www3 m mobile shop store shops checkout secure order orders pay payment payments cart account accounts my login auth help support faq service kundenservice blog news forum forums community search catalog outlet sale eshop e-shop tienda boutique butik sklep pood veikals parduotuve magazin amp web app old new beta de en fr ru lv lt et el gr mk pl es it pt nl cs cz sk uk ua bg sr rs hr si ro hu tr se dk no fi us eu int global'.split(
    ' ',
  ),
);

/**
 * The host with unknown sub-domain labels made blunt (`maria.blogspot.com` → `{sub}.blogspot.com`), ports
 * dropped. Without `registrableDomain` the last two labels count as it.
 */
export function redactHost(host: string, registrableDomain = ''): string {
  const name = host.toLowerCase().split(':', 1)[0]?.replace(/\.$/, '') ?? '';
  if (/^[\d.]+$/.test(name) || host.startsWith('[')) return '{address}';
  const base =
    registrableDomain !== '' && (name === registrableDomain || name.endsWith(`.${registrableDomain}`))
      ? registrableDomain
      : lastLabels(name);
  if (name === base) return name;
  const before = name.slice(0, -base.length - 1).split('.');
  const kept = before.map((label) => (KNOWN_LABELS.has(label) || label === '{sub}' ? label : '{sub}'));
  return `${kept.filter((label, i) => label !== '{sub}' || kept[i - 1] !== '{sub}').join('.')}.${base}`;
}

/** Second-level labels under which names are sold (`co.uk`, `com.mk`). */
const PUBLIC_SECOND_LEVEL = new Set([
  'co',
  'com',
  'org',
  'net',
  'gov',
  'edu',
  'ac',
  'or',
  'ne',
  'gob',
  'gouv',
  'in',
]);

/** The registrable domain by rule of thumb, where the suffix list is not at hand. */
export function lastLabels(host: string): string {
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  const second = labels.at(-2) ?? '';
  const count = labels.length > 2 && last.length === 2 && PUBLIC_SECOND_LEVEL.has(second) ? 3 : 2;
  return labels.slice(-count).join('.');
}

const TITLE_LENGTH = 120;
/** After these words a title tends to greet somebody by name (folded). */
const GREETINGS =
  /(^|[\s,.!|–-])(hello|hi|hey|dear|welcome(?: back)?|hallo|willkommen|bonjour|bienvenue|hola|bienvenid[oa]|ciao|benvenut[oa]|здравствуйте|здравствуй|привет|добро пожаловать|здраво|добредојде|sveiki|sveiks|sveika|labas|tere|witaj|cześć|dzień dobry|ahoj|γεια(?: σου| σας)?|καλώς ήρθες|καλώς ήρθατε|hej|hei|merhaba|olá|szia|salut|bună)[\s,!:]+[^|–—·-]{1,60}/giu;

/** A page title without e-mail addresses, numbers of four digits and more, and the names after a greeting. */
export function maskTitle(title: string): string {
  return title
    .slice(0, 300)
    .replace(/[^\s@]{1,64}@[^\s@]{1,190}/gu, '{mail}')
    .replace(GREETINGS, '$1$2 {name}')
    .replace(/[\p{L}\p{Nd}]{0,20}\p{Nd}[\p{L}\p{Nd}.\-/ ()+]{2,40}\p{Nd}\p{L}{0,20}/gu, maskNumber)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, TITLE_LENGTH);
}

function maskNumber(text: string): string {
  return (text.match(/\p{Nd}/gu) ?? []).length >= 4 ? '{number}' : text;
}

/** 53-bit string hash (cyrb53 by bryc, public domain), seeded by the salt's own hash. */
function hash53(text: string, seed: number): number {
  let h1 = 0xdeadbeef ^ seed;
  let h2 = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ code, 2654435761);
    h2 = Math.imul(h2 ^ code, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return 4294967296 * (2097151 & h2) + (h1 >>> 0);
}

const MAX_ADDRESS = 8_192;

/** Tells a reload from a new page without keeping the address. Salted; never leaves the device. */
export function addressFingerprint(salt: string, url: string): string {
  return hash53(`${salt}\n${url.slice(0, MAX_ADDRESS)}`, hash53(salt, 1) | 0).toString(36);
}

/** One need or brand word as the recording plan holds it. */
export function fingerprintWord(salt: string, stem: string): string {
  return hash53(`${salt} ${stem}`, hash53(salt, 2) | 0).toString(36);
}

/** Words that name nothing. */
const STOP_WORDS = new Set(
  'the and for with from your our you are not new buy best der die das und fur mit von dem den ein eine les des une pour avec sur dans los las una con por para del che per gli dei delle для или как это что под над при без της του και για των στο στη από με par ar un uz no za od na do se sa ir kai'
    .split(' ')
    .map(foldText),
);
const STEM_LENGTH = 5;

/**
 * The stems of a text's words: at least three letters (or two capitals), no stop words, cut to five letters so that endings
 * do not matter (`кроссовки`, `кроссовок` → `кросс`). Numbers of three signs and more stay (`x100v`).
 */
export function stemWords(text: string): string[] {
  const stems = new Set<string>();
  for (const written of wordsOf(text.slice(0, 4_000), 400)) {
    const word = foldText(written);
    const letters = [...word];
    // two letters name something only in capitals: LG, HP
    if (
      letters.length < 2 ||
      (letters.length === 2 && written !== written.toUpperCase()) ||
      STOP_WORDS.has(word)
    )
      continue;
    const singular = /^[a-z]{4,}s$/.test(word) && !word.endsWith('ss') ? word.slice(0, -1) : word;
    stems.add([...singular].slice(0, STEM_LENGTH).join(''));
  }
  return [...stems];
}

/** True when the page names every one of the words; no words name nothing. */
export function namesAll(pageStems: ReadonlySet<string>, words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => pageStems.has(word));
}
