/** Pages that mean harm, as a server sends them; each is a product page besides, so that its visit can be recorded. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { watchHosts } from '../network.ts';
import type { Conveyor } from './conveyor.ts';

export const HOSTILE_HOST = 'hostile.example';

const product = (name: string): string =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"${name}","offers":{"@type":"Offer","price":"9","priceCurrency":"EUR"}}</script>`;
const shell = (name: string, rest: string, head = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8">${head || `<title>${name}</title>`}${product(name)}<main><h1>${name}</h1><p class="price">€9.00</p><button>Add to cart</button></main>${rest}`;
const data = (text: string): string => `<script type="application/ld+json">${text}</script>`;

/** Looks for signs of being watched; `report()` tells what it saw. */
const SPY = `<script>
const seen = { messages: 0, events: 0, mutations: 0 };
addEventListener('message', () => { seen.messages += 1; });
for (const name of ['wxt:content-script-started', 'wxt:locationchange', 'desire-path']) addEventListener(name, () => { seen.events += 1; });
const first = new Set(Object.getOwnPropertyNames(window));
addEventListener('load', () => setTimeout(() => {
  new MutationObserver((list) => { seen.mutations += list.length; }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}));
globalThis.report = () => ({
  ...seen,
  globals: Object.getOwnPropertyNames(window).filter((name) => !first.has(name) && name !== 'report'),
  length: document.documentElement.outerHTML.length,
  sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  kept: localStorage.length + sessionStorage.length + document.cookie.length,
  requests: performance.getEntriesByType('resource').filter(({ name }) => name.includes('extension')).length,
});
</script>`;

/** Name of the trap → the page. */
export const HOSTILE: Readonly<Record<string, (name: string) => string>> = {
  megabytes: (name) => shell(name, data(`{"@type":"Product","name":"${'x'.repeat(50_000_000)}"}`)),
  levels: (name) => shell(name, data(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`)),
  blocks: (name) => shell(name, data('{"@type":"Product"}').repeat(2_000)),
  list: (name) => shell(name, data(`[${'{"@type":"Product"},'.repeat(100_000)}{}]`)),
  nested: (name) => shell(name, '<div>'.repeat(10_000)),
  title: (name) => shell(name, '', `<title>${name} ${'cart '.repeat(200_000)}</title>`),
  headings: (name) => shell(name, '<h2>cart</h2>'.repeat(20_000)),
  forms: (name) =>
    shell(
      name,
      '<form name="forms"><input name="elements"></form><form name="getElementsByTagName"></form><img name="querySelectorAll"><form name="title"><input name="getAttribute"></form><form name="body"></form>',
    ),
  buttons: (name) => shell(name, '<button>Order now</button>'.repeat(30_000)),
  getters: (name) =>
    shell(
      name,
      '<script>for (const key of ["title","forms","body","documentElement","referrer","visibilityState"]) Object.defineProperty(document, key, { get() { throw new Error("trap"); } });</script>',
    ),
  prototypes: (name) =>
    shell(
      name,
      data(
        '{"__proto__":{"@type":"Product"},"constructor":{"name":"x"},"@type":["__proto__","toString","Product"]}',
      ),
    ),
  messages: (name) =>
    shell(
      name,
      '<script>for (let i = 0; i < 2000; i += 1) { postMessage({ kind: "visit", visit: {} }, "*"); dispatchEvent(new CustomEvent("wxt:locationchange")); }</script>',
    ),
  spy: (name) => shell(name, SPY),
  steps: (name) =>
    shell(
      name,
      // two thousand addresses at once, then another every tenth of a second
      '<script>let at = 0; const step = () => history.pushState(null, "", `/p/steps/${at += 1}`); for (let i = 0; i < 2000; i += 1) step(); setInterval(step, 100);</script>',
    ),
};

export async function startHostile(): Promise<Conveyor> {
  const server = createServer((request, response) => {
    const trap =
      /\/p\/(\w+)$/u.exec(new URL(request.url ?? '/', `http://${HOSTILE_HOST}`).pathname)?.[1] ?? '';
    const body = HOSTILE[trap]?.(`Runner ${trap}`) ?? '<!doctype html><title>.</title>';
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
}
