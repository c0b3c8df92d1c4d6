/** A site as people type or paste it → its host, or null when it is no site. */

const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;

/** `https://www.Acme.com/shoes?x=1` → `acme.com`; `acme` or `not a site` → null. */
export function readHost(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^[^/@]*@/, '')
    .split(/[/?#\s]/, 1)[0]!
    .replace(/:\d+$/, '')
    .replace(/^\*\.|\.$/g, '');
  if (bare === '' || /\s/.test(text.trim())) return null;
  const labels = bare.split('.');
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label))) return null;
  if (/^\d+$/.test(labels.at(-1)!)) return null;
  try {
    // the address parser lower-cases and writes other alphabets the way the browser does
    return new URL(`https://${bare}/`).hostname.replace(/^www\d?\./, '');
  } catch {
    return null;
  }
}

/** Hosts of the brand's own name hold nothing else; of any other site only what names the journey belongs. */
export function likelyKind(host: string, brands: readonly string[]): 'single_brand' | 'general' {
  const labels = host.split('.').map(plain);
  return brands.some((brand) => plain(brand) !== '' && labels.includes(plain(brand)))
    ? 'single_brand'
    : 'general';
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
