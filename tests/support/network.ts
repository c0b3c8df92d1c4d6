/** Who asked the network for what: no end-to-end test may see a request that neither a page of its own nor the browser made. */
import type { Server } from 'node:http';

/**
 * Whom the browsers themselves ask, whatever is installed. Whole domains: which host of theirs is asked, and when, is
 * theirs to change, and a test must not turn red for it. (No code of ours can ask anybody: `manifest.e2e.ts`.)
 */
const MAKERS = [
  'google.com',
  'googleapis.com',
  'gstatic.com',
  'gvt1.com',
  'gvt2.com',
  'mozilla.com',
  'mozilla.net',
  'mozilla.org',
  'firefox.com',
];

/** The hosts that, with what lies below them, are neither of a browser's maker nor among `known`; one entry a request. */
export function strangers(hosts: readonly string[], known: Iterable<string> = []): string[] {
  const own = [...MAKERS, ...known];
  return hosts.filter((host) => !own.some((one) => host === one || host.endsWith(`.${one}`)));
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
