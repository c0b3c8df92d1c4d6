/** The servers' own access logs, read as documents that were served to a browser; 304 lets it show its own copy. */
import { readFileSync } from 'node:fs';
import { SHOP } from './places.ts';

export type Served = {
  /** With query and without fragment, as browsers write it. */
  readonly address: string;
  /** Epoch milliseconds of the answer; PHP writes whole seconds. */
  readonly at: number;
};

/** `[123] [Fri Nov 27 05:55:43 2026] 127.0.0.1:42170 [200]: GET /search/` */
const PHP_LINE = /^(?:\[\d+\] )?\[(\w{3} \w{3} +\d+ [\d:]+ \d{4})\] [\d.]+:\d+ \[(?:200|304)\]: GET (\S+)/u;

/** Every page that the servers delivered since `since`. */
export function readAccessLogs(logs: ReadonlyMap<string, string>, since: number): Served[] {
  return (
    [...logs]
      .flatMap(([host, file]) => {
        const lines = readFileSync(file, 'utf8').split('\n');
        return lines.flatMap((line) => (host === SHOP ? ofShop(line) : ofPhp(host, line)));
      })
      // PHP cuts the second off
      .filter(({ at }) => at >= since - 1_000)
      .toSorted((a, b) => a.at - b.at)
  );
}

function ofPhp(host: string, line: string): Served[] {
  const [, written = '', asked = ''] = PHP_LINE.exec(line) ?? [];
  return asked === '' ? [] : [{ address: addressOf(host, asked), at: Date.parse(`${written} UTC`) }];
}

/** As `shop/preload.mjs` writes it. */
function ofShop(line: string): Served[] {
  if (line === '') return [];
  const [at, method, status, type, asked] = JSON.parse(line) as [number, string, number, string, string];
  const isPage = (status === 200 && type === 'text/html') || status === 304;
  if (method !== 'GET' || !isPage) return [];
  return [{ address: addressOf(SHOP, asked), at }];
}

function addressOf(host: string, asked: string): string {
  return new URL(asked, `http://${host}`).href;
}
