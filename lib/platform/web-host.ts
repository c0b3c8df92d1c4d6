/** The host of a web page's address; '' for what is no web page: files, the browser's own pages, no address. */
export function webHost(address: string): string {
  try {
    const { protocol, hostname } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? hostname : '';
  } catch {
    return '';
  }
}
