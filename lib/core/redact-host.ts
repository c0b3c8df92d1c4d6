/** Makes a host harmless before it is kept; the background's part of redaction (redact.ts is the page's). */

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
