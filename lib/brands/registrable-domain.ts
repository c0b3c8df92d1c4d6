/** Host → registrable domain, by the public suffix list (the one importer of tldts). */
import { parse } from 'tldts';

/** `shop.brand.co.uk` → `brand.co.uk`; an address or a made-up host stays as it is. */
export function registrableDomain(host: string): string {
  return parse(host, { allowPrivateDomains: true }).domain ?? host.toLowerCase();
}

/** The site of a host without its country: `brand.co.uk` and `www.brand.de` are both `brand`. */
export function siteOf(host: string): string {
  const { domainWithoutSuffix, domain } = parse(host);
  return domainWithoutSuffix ?? domain ?? host.toLowerCase();
}
