/** Serves one page at a time at its own address, http and https, as a proxy on this machine. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import { ROOT } from './bundle.ts';
import { readPage } from './rows.ts';

export type PageServer = {
  readonly port: number;
  readonly show: (id: string) => void;
  readonly close: () => void;
};

export async function servePages(folder: string): Promise<PageServer> {
  let current = '';
  const answer: RequestListener = (request, response) => {
    const isDocument =
      request.headers['sec-fetch-dest'] === 'document' ||
      (request.headers.accept ?? '').includes('text/html');
    if (!isDocument || request.headers['sec-fetch-dest'] === 'iframe') {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "script-src 'none'",
      'cache-control': 'no-store',
    });
    response.end(readPage(folder, current));
  };
  const secure = createSecureServer(certificate(), answer);
  await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
  const securePort = (secure.address() as AddressInfo).port;
  const plain = createServer(answer);
  plain.on('connect', (_request, client, head) => {
    const inner = connect(securePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      inner.write(head);
      inner.pipe(client).pipe(inner);
    });
    inner.on('error', () => client.destroy());
    client.on('error', () => inner.destroy());
  });
  await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
  return {
    port: (plain.address() as AddressInfo).port,
    show: (id) => {
      current = id;
    },
    close: () => {
      plain.closeAllConnections();
      secure.closeAllConnections();
      plain.close();
      secure.close();
    },
  };
}

/** A program of the system, not of a package. */
const OPENSSL = 'openssl';

/** A self-signed certificate; the browser is told to take any. */
function certificate(): { key: string; cert: string } {
  const folder = `${ROOT}.cache/evaluate`;
  mkdirSync(folder, { recursive: true });
  if (!existsSync(`${folder}/cert.pem`)) {
    execFileSync(
      OPENSSL,
      [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-days',
        '3650',
        '-subj',
        '/CN=evaluate',
        '-keyout',
        `${folder}/key.pem`,
        '-out',
        `${folder}/cert.pem`,
      ],
      { stdio: 'ignore' },
    );
  }
  return { key: readFileSync(`${folder}/key.pem`, 'utf8'), cert: readFileSync(`${folder}/cert.pem`, 'utf8') };
}
