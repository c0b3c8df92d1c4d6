// Loaded into the shop's own process before the shop: it binds every port to 127.0.0.1 (EverShop would listen
// on all addresses) and writes the access log that EverShop lacks, one line per answer.
import { appendFileSync } from 'node:fs';
import { Server as HttpServer } from 'node:http';
import { Server } from 'node:net';

const listen = Server.prototype.listen;
Server.prototype.listen = function listenHere(first, ...rest) {
  if (typeof first === 'object' && first !== null && 'port' in first) {
    return listen.call(this, { ...first, host: '127.0.0.1' }, ...rest);
  }
  const isPort = typeof first === 'number' || /^\d+$/.test(String(first));
  if (!isPort) return listen.call(this, first, ...rest);
  const others = rest.filter((one) => typeof one === 'function');
  return listen.call(this, first, '127.0.0.1', ...others);
};

const log = process.env.ACCESS_LOG;
const emit = HttpServer.prototype.emit;
if (log !== undefined) {
  HttpServer.prototype.emit = function emitAndLog(event, ...rest) {
    if (event === 'request') {
      const [request, response] = rest;
      const { method, url } = request;
      response.once('finish', () => {
        const type = String(response.getHeader('content-type') ?? '-').split(';')[0];
        appendFileSync(log, `${JSON.stringify([Date.now(), method, response.statusCode, type, url])}\n`);
      });
    }
    return emit.call(this, event, ...rest);
  };
}
