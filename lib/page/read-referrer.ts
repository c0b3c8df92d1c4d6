/** The referrer's host; '' for none and for the same site. */
export function readReferrer(host: string, referrer: string): string {
  const from = URL.parse(referrer.slice(0, 8_192));
  return from === null || !/^https?:$|^android-app:$/.test(from.protocol) || sameSite(from.hostname, host)
    ? ''
    : from.hostname.toLowerCase();
}

/** Hosts that share their last two labels are taken for one site; the background knows the suffix list. */
function sameSite(a: string, b: string): boolean {
  if (a === b) return true;
  const tail = (host: string): string => host.split('.').slice(-2).join('.');
  return tail(a) === tail(b) && tail(a).length > 6;
}
