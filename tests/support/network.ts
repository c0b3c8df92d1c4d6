/** Who asked the network for what: no end-to-end test may see a request that neither a page of its own nor the browser made. */
import type { Server } from 'node:http';

/** What the browsers themselves ask their makers for, whatever is installed. */
const BROWSERS_OWN = new Set([
  'update.googleapis.com',
  'clients2.google.com',
  'accounts.google.com',
  'content-autofill.googleapis.com',
  'redirector.gvt1.com',
  'optimizationguide-pa.googleapis.com',
  'firefox.settings.services.mozilla.com',
  'content-signature-2.cdn.mozilla.net',
  'firefox-settings-attachments.cdn.mozilla.net',
]);

/** The hosts that are neither a browser's own nor, with what lies below them, among `known`; one entry a request. */
export function strangers(hosts: readonly string[], known: Iterable<string> = []): string[] {
  const own = [...known];
  return hosts.filter(
    (host) => !BROWSERS_OWN.has(host) && !own.some((one) => host === one || host.endsWith(`.${one}`)),
  );
}

/** Writes down every host that is asked for through this proxy, tunnels included; tunnels are refused. */
export function watchHosts(server: Server): readonly string[] {
  const asked: string[] = [];
  server.on('request', ({ url = '/', headers }) => {
    asked.push(new URL(url, `http://${headers.host ?? 'nobody.example'}`).hostname);
  });
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url.replace(/:\d+$/u, '').toLowerCase());
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Not part of the demo world\r\n\r\n');
  });
  return asked;
}
