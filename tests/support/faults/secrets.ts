/** Made-up secrets, in every place of a page where a person's secrets stand: the same ones at every run. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { watchHosts } from '../network.ts';
import type { Conveyor } from './conveyor.ts';

/** Of Latin, Cyrillic and Greek script; some begin like words of our own lists. */
export const NAMES = [
  'maria',
  'schmidt',
  'иванов',
  'ольга',
  'παπαδόπουλος',
  'γιώργος',
  'jānis',
  'bērziņš',
  'трајковски',
  'smith',
  'nguyen',
  'o-connor',
  'müller',
  'łukasz',
  'hans-peter',
  'марија',
  'carter',
  'orderman',
  'cartwright',
  'paymentia',
] as const;

/** `count` secrets: names, addresses, numbers of things and of people, tokens. */
export function madeUpSecrets(count: number): string[] {
  let state = 7;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (most: number): number => Math.floor(random() * most);
  const name = (): string => NAMES[below(NAMES.length)] ?? '';
  const sign = (): string => 'abcdefghijklmnopqrstuvwxyz0123456789'[below(36)] ?? '';
  const kinds = [
    () => `${name()}.${name()}@example.com`,
    () => `${name()}-${name()}`,
    () => String(100_000_000 + below(9e8)),
    () => `+371 2${1_000_000 + below(9e6)}`,
    () => Array.from({ length: 24 }, sign).join(''),
    () => `${name()}_${10 + below(89)}`,
    () => `order-${name()}`,
    () => `LV${1_000_000_000 + below(8e9)}`,
    () => `٠١٢٣${1_000 + below(9_000)}`,
  ];
  return Array.from({ length: count }, (_, index) => kinds[index % kinds.length]?.() ?? '');
}

export const SECRETS_HOST = 'vault.example';

/**
 * A page that steps through its addresses: each has a secret in path, query and fragment, and another copy in
 * title, form, cookie, text and the site's own storage. `name` of the window says "done" at the end.
 */
function stepper(secrets: readonly string[], every: number): string {
  const facts = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: 'Runner',
    offers: { '@type': 'Offer', price: '99', priceCurrency: 'EUR' },
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Vault</title><script type="application/ld+json">${facts}</script><main><h1>Runner</h1><p class="price">€99.00</p><button>Add to cart</button><p id="text"></p><form><input name="mail"><input type="password" name="word"><textarea name="note"></textarea></form></main><script>
const secrets = ${JSON.stringify(secrets)};
let index = 0;
function step() {
  if (index === secrets.length) { setTimeout(() => { window.name = 'done'; }, ${every}); return; }
  const secret = secrets[index], part = encodeURIComponent(secret);
  history.pushState(null, '', '/product/' + part + '/' + part + '/view?mail=' + part + '&q=' + part + '#' + part);
  document.title = 'Hello ' + secret + ', your order 4711' + index + 'x88 – Runner';
  document.getElementById('text').textContent = 'Delivered to ' + secret;
  for (const field of document.querySelectorAll('input, textarea')) field.value = secret;
  document.cookie = 'who=' + part;
  localStorage.setItem('who', secret);
  index += 1;
  setTimeout(step, ${every});
}
setTimeout(step, 800);
</script>`;
}

/** `/walk/N` steps through the Nth part of the secrets; any host below the site's is answered. */
export function secretsSite(secrets: readonly string[], parts: number, every = 450): () => Promise<Conveyor> {
  const size = Math.ceil(secrets.length / parts);
  return async () => {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', `http://${SECRETS_HOST}`);
      const part = Number(/^\/walk\/(\d+)$/u.exec(pathname)?.[1] ?? 0);
      const body = stepper(secrets.slice(part * size, (part + 1) * size), every);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
    });
    const asked = watchHosts(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
      port: (server.address() as AddressInfo).port,
      asked,
      close: () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    };
  };
}
