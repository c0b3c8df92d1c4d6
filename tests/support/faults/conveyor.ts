/**
 * A site made for counting: every page is a product of its own name, so that what was shown and what was
 * stored can be compared one by one. `/walk/N` has a link to the next; `/steps` goes through products by
 * itself, one single-page step after the other. `/ahead/N` is a product whose next two the browser may draw ahead.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { watchHosts } from '../network.ts';

export type Conveyor = {
  readonly port: number;
  /** Hosts that anything in the browser asked for, one entry a request. */
  readonly asked: readonly string[];
  /** Paths that a browser asked for to draw them ahead. */
  readonly ahead?: readonly string[];
  close(): Promise<void>;
};

export const CONVEYOR_HOST = 'conveyor.example';

export function productName(line: string, index: number): string {
  return `Runner ${line}${String(index).padStart(5, '0')}`;
}

const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8">';

function product(name: string, next: string, head = ''): string {
  const facts = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name,
    brand: { '@type': 'Brand', name: 'Conveyor' },
    offers: { '@type': 'Offer', price: '99', priceCurrency: 'EUR' },
  });
  return `${HEAD}<title>${name}</title>${head}<script type="application/ld+json">${facts}</script><main><h1>${name}</h1><p class="price">€99.00</p><button>Add to cart</button> <a id="next" href="${next}">Next</a></main>`;
}

/** Speculation rules: drawn ahead at once, the first to be opened and the second not. */
function drawnAhead(index: number): string {
  const urls = [index + 1, index + 2].map((each) => `/walk/P${each}`);
  return `<script type="speculationrules">${JSON.stringify({ prerender: [{ urls, eagerness: 'immediate' }] })}</script>`;
}

/** Steps through products `from`…`from + count − 1` every `every` ms, then shows "done" in the title. */
const STEPPER = `${HEAD}<title>Conveyor</title><main id="app"></main><script>
const wish = new URLSearchParams(location.search);
const line = wish.get('line'), count = Number(wish.get('count')), every = Number(wish.get('every'));
let index = 0;
function step() {
  if (index === count) { setTimeout(() => { document.title = 'done'; }, every); return; }
  const name = 'Runner ' + line + String(index).padStart(5, '0');
  history.pushState(null, '', '/p/' + line + index);
  document.title = name;
  document.querySelector('script[type="application/ld+json"]')?.remove();
  const facts = document.createElement('script');
  facts.type = 'application/ld+json';
  facts.textContent = JSON.stringify({ '@context': 'https://schema.org', '@type': 'Product', name, brand: { '@type': 'Brand', name: 'Conveyor' }, offers: { '@type': 'Offer', price: '99', priceCurrency: 'EUR' } });
  document.head.append(facts);
  document.getElementById('app').innerHTML = '<h1>' + name + '</h1><p class="price">€99.00</p><button>Add to cart</button>';
  index += 1;
  setTimeout(step, every);
}
setTimeout(step, 800);
</script>`;

export async function startConveyor(): Promise<Conveyor> {
  const ahead: string[] = [];
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', `http://${CONVEYOR_HOST}`);
    if (address.hostname.replace(/^www\./u, '') !== CONVEYOR_HOST) {
      response.writeHead(404).end();
      return;
    }
    if (String(request.headers['sec-purpose']).includes('prerender')) ahead.push(address.pathname);
    const first = /^\/ahead\/(\d+)$/u.exec(address.pathname);
    const walk = /^\/walk\/([A-Z])(\d+)$/u.exec(address.pathname);
    const body = walk
      ? product(productName(walk[1] ?? '', Number(walk[2])), `/walk/${walk[1]}${Number(walk[2]) + 1}`)
      : address.pathname === '/steps'
        ? STEPPER
        : first
          ? product(
              productName('P', Number(first[1])),
              `/walk/P${Number(first[1]) + 1}`,
              drawnAhead(Number(first[1])),
            )
          : `${HEAD}<title>Conveyor</title>`;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  });
  const asked = watchHosts(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    ahead,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
