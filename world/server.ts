/**
 * The demo shops: one local HTTP server that answers for many made-up hosts under `.example`.
 * It is also the browsers' proxy, so that every request they make arrives here and is written down:
 * those to the world are served, all others are refused and stay in the log as `outside`.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { SITES } from './sites.ts';
import type { Answer, Ask, Session } from './site.ts';

export type Logged = {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly outside: boolean;
};

export type World = {
  readonly port: number;
  readonly hosts: readonly string[];
  readonly log: Logged[];
  /** Orders that the shops have really taken; what a test compares the recorded orders with. */
  orders(): number;
  close(): Promise<void>;
};

const MAX_BODY = 64 * 1024;

/** Starts the world on 127.0.0.1. `port` 0 = any free one; a busy port falls back to any free one. */
export async function startWorld({ port = 0 }: { port?: number } = {}): Promise<World> {
  const log: Logged[] = [];
  const sessions = new Map<string, Session>();
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    answer(request, response, { log, sessions }).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  server.on('connect', (request, socket) => {
    log.push({ method: 'CONNECT', host: hostOf(request.url ?? ''), path: '', outside: true });
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Not part of the demo world\r\n\r\n');
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await listen(server, port);
  return {
    port: (server.address() as AddressInfo).port,
    hosts: [...SITES.keys()],
    log,
    orders: () => [...sessions.values()].reduce((sum, session) => sum + session.orders.length, 0),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

async function listen(server: Server, port: number): Promise<void> {
  const tryPort = (wanted: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(wanted, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  try {
    await tryPort(port);
  } catch (error) {
    if (port === 0) throw error;
    await tryPort(0);
  }
}

function hostOf(authority: string): string {
  return authority.replace(/:\d+$/, '').toLowerCase();
}

/** A proxied request carries the absolute address, a direct one only the path and a Host header. */
function addressOf(request: IncomingMessage): URL {
  const target = request.url ?? '/';
  return target.startsWith('http')
    ? new URL(target)
    : new URL(target, `http://${hostOf(request.headers.host ?? 'unknown.example')}`);
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { log, sessions }: { log: Logged[]; sessions: Map<string, Session> },
): Promise<void> {
  const url = addressOf(request);
  const host = url.hostname;
  const site = SITES.get(host) ?? SITES.get(`www.${host}`);
  const method = request.method ?? 'GET';
  if (site !== undefined && url.pathname === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  log.push({ method, host, path: url.pathname + url.search, outside: site === undefined });
  if (site === undefined) {
    response.writeHead(502, { 'content-type': 'text/plain' }).end('Not part of the demo world');
    return;
  }
  const visitor = /(?:^|;\s*)visitor=([\w-]+)/u.exec(request.headers.cookie ?? '')?.[1];
  const id = visitor ?? crypto.randomUUID();
  const key = `${host} ${id}`;
  const session = sessions.get(key) ?? { cart: [], orders: [], signedIn: false, compared: [] };
  sessions.set(key, session);
  const ask: Ask = {
    method,
    host,
    path: url.pathname,
    query: url.searchParams,
    form: new URLSearchParams(await bodyOf(request)),
    session,
  };
  const reply: Answer = site.answer(ask);
  const headers: Record<string, string> = {
    'content-type': 'text/html; charset=utf-8',
    ...(visitor === undefined ? { 'set-cookie': `visitor=${id}; Path=/; SameSite=Lax` } : {}),
  };
  if (reply.kind === 'redirect') {
    response.writeHead(303, { ...headers, location: reply.to }).end();
    return;
  }
  if (reply.kind === 'json') headers['content-type'] = 'application/json; charset=utf-8';
  response.writeHead(reply.status ?? 200, headers).end(method === 'HEAD' ? '' : reply.body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > MAX_BODY) throw new Error('body too long');
  }
  return body;
}
