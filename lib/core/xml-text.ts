/** Text inside XML 1.0: five signs are escaped, and what XML cannot hold at all is left out. */

/** Control signs other than tab and line breaks, two non-characters, halves of pairs. */
const FORBIDDEN = /[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFE\uFFFF]|\p{Cs}/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // a reader would turn these into blanks inside an attribute
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign);
}
