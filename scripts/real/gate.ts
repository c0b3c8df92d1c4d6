/**
 * The browsers' only way out: a proxy on 127.0.0.1 that knows the made-up hosts and leads each to the port of
 * its server. Everything else is refused and written down, so a run also shows that nothing left this computer.
 */
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export type Gate = {
  readonly port: number;
  /** What was refused because it was none of our hosts. */
  readonly refused: string[];
  close(): Promise<void>;
};

export async function openGate(portOf: ReadonlyMap<string, number>): Promise<Gate> {
  const refused: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const port = portOf.get(hostOf(request.headers.host ?? ''));
    if (port === undefined) {
      refused.push(request.headers.host ?? '');
      response.writeHead(502, { 'content-type': 'text/plain' }).end('Not one of the real servers.');
    } else pass(request, response, port);
  });
  server.on('connect', (request, socket) => {
    refused.push(request.url ?? '');
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Not one of the real servers\r\n\r\n');
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve());
  });
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function pass(request: IncomingMessage, response: ServerResponse, port: number): void {
  // a proxy is asked with the whole address, a server with its path
  const { pathname, search } = new URL(request.url ?? '/', 'http://unknown.example');
  const onward = ask(
    {
      host: '127.0.0.1',
      port,
      method: request.method,
      path: pathname + search,
      headers: { ...request.headers, connection: 'close' },
    },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  onward.on('error', (error) => {
    if (!response.headersSent) response.writeHead(502, { 'content-type': 'text/plain' });
    response.end(error.message);
  });
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}

function hostOf(authority: string): string {
  return authority.replace(/:\d+$/u, '').toLowerCase();
}
