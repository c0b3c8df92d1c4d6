/** Demo shops whose pages are made by their own script: one in single-page steps, one that renders late. */
import { nameOf, productById, PRODUCTS, type Product } from './catalog.ts';
import { html, jsonLd, notFound, page, picture, raw, type Ask, type Look, type Site } from './site.ts';

const RENDER_AFTER_MS = 600;

/** Kestrun: every step is a `pushState`; the cart lives on the server, the order is a `fetch`. */
export function stepShop(host: string): Site {
  const stock = PRODUCTS.filter(({ brand }) => brand === 'Kestrun');
  const look: Look = {
    name: 'Kestrun',
    language: 'en',
    accent: '#b45309',
    ground: '#fdf8f3',
    nav: [
      ['Shoes', '/shoes'],
      ['Cart', '/cart'],
    ],
    footer: [],
  };
  return {
    host,
    title: 'Kestrun',
    answer({ path, method, form, session }: Ask) {
      if (path === '/api/cart' && method === 'POST') {
        session.cart.push({ id: form.get('id') ?? '', size: '42' });
        return { kind: 'json', body: JSON.stringify({ count: session.cart.length }) };
      }
      if (path === '/api/cart') return { kind: 'json', body: JSON.stringify(session.cart) };
      if (path === '/api/order') {
        const id = `K${500 + session.orders.length}`;
        session.orders.push({ id, items: session.cart });
        session.cart = [];
        return { kind: 'json', body: JSON.stringify({ id }) };
      }
      if (path.startsWith('/api/')) return { kind: 'json', status: 404, body: '{}' };
      return page(
        look,
        'Kestrun',
        html`<div id="app"></div>
          ${raw(`<script>${stepScript(stock)}</script>`)}`,
      );
    },
  };
}

function stepScript(stock: readonly Product[]): string {
  const list = stock.map((one) => ({
    id: one.id,
    name: nameOf(one),
    price: one.price,
    words: one.words,
    grams: one.grams,
    drop: one.drop,
  }));
  return `
const STOCK = ${JSON.stringify(list)};
const app = document.getElementById('app');
const cards = () => '<p>' + STOCK.length + ' products · <label>Sort by <select><option>Popularity</option><option>Price: low to high</option></select></label></p><ul class="grid">' + STOCK.map((one) => '<li class="card"><a href="/shoes/' + one.id + '">' + one.name + '</a><div class="price">€' + one.price + '.00</div><small>★★★★☆ (' + (one.price % 90) + ')</small></li>').join('') + '</ul>';
const post = (path, form) => fetch(path, { method: 'POST', body: new URLSearchParams(form) }).then((reply) => reply.json());
async function show() {
  const path = location.pathname;
  const one = STOCK.find(({ id }) => path === '/shoes/' + id);
  let title = 'Kestrun. Shoes for every road';
  let body = '<h1>Shoes for every road</h1><p><a class="button" href="/shoes">See the shoes</a></p>';
  if (path === '/shoes') { title = 'Running shoes | Kestrun'; body = '<h1>Running shoes</h1>' + cards(); }
  if (one) {
    title = one.name + ' | Kestrun';
    body = '<p><a href="/shoes">Shoes</a> / Road</p><h1>' + one.name + '</h1><p>★★★★☆ 41 reviews</p><p>' + one.words + '</p><p class="price">€' + one.price + '.00</p><p>In stock. Free delivery and returns within 30 days.</p><label>Size<select><option>Choose your size</option><option>41</option><option>42</option><option>43</option></select></label><p>Width <button data-width="wide">Wide</button></p><p><button data-add="' + one.id + '">Add to cart</button></p><h2>Details</h2><ul><li>Weight: ' + one.grams + ' g</li><li>Heel drop: ' + one.drop + ' mm</li></ul><h2>You may also like</h2>' + cards();
  }
  if (path === '/cart') {
    const cart = await fetch('/api/cart').then((reply) => reply.json());
    title = 'Your cart | Kestrun';
    body = '<h1>Your cart</h1>' + cart.map(({ id }) => '<p>' + STOCK.find((shoe) => shoe.id === id).name + '</p>').join('') + (cart.length ? '<a class="button" href="/checkout">Checkout</a>' : '<p>Your cart is empty.</p>');
  }
  if (path === '/checkout') { title = 'Checkout | Kestrun'; body = '<h1>Checkout</h1><form class="stack"><label>Full name<input name="name" autocomplete="name"></label><label>Delivery address<input name="street" autocomplete="street-address"></label><label>Card number<input name="card" autocomplete="cc-number"></label></form><p><button data-order>Place order</button></p>'; }
  if (path.startsWith('/order-complete/')) { title = 'Thank you for your order | Kestrun'; body = '<h1>Thank you for your order</h1><p>Order number: ' + path.split('/').pop() + '</p>'; }
  document.title = title;
  app.innerHTML = body;
  document.querySelector('script[type="application/ld+json"]')?.remove();
  const facts = one
    ? { '@type': 'Product', name: one.name, brand: { '@type': 'Brand', name: 'Kestrun' }, offers: { '@type': 'Offer', price: one.price, priceCurrency: 'EUR' } }
    : path === '/shoes' && { '@type': 'ItemList', itemListElement: STOCK.map((shoe, index) => ({ '@type': 'ListItem', position: index + 1, name: shoe.name })) };
  if (facts) {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = JSON.stringify({ '@context': 'https://schema.org', ...facts });
    document.head.append(script);
  }
}
const go = (path) => { history.pushState(null, '', path); return show(); };
addEventListener('popstate', show);
document.addEventListener('click', async (event) => {
  const link = event.target.closest('a');
  if (link && link.origin === location.origin) { event.preventDefault(); await go(link.pathname); }
  const add = event.target.closest('[data-add]');
  if (add) { await post('/api/cart', { id: add.dataset.add }); await go('/cart'); }
  const width = event.target.closest('[data-width]');
  if (width) await go(location.pathname + '?width=' + width.dataset.width);
  if (event.target.closest('[data-order]')) { const { id } = await post('/api/order', {}); await go('/order-complete/' + id); }
});
show();
`;
}

/** Ondulo: the product page arrives empty and is filled in a little after it has loaded. */
export function lateShop(host: string): Site {
  const look: Look = {
    name: 'Ondulo',
    language: 'en',
    accent: '#4338ca',
    ground: '#f8f7ff',
    nav: [['The shoe', '/x/q55vn']],
    footer: [],
  };
  const one = productById('q55vn');
  return {
    host,
    title: 'Ondulo',
    answer({ path }: Ask) {
      if (one === undefined) return notFound(look);
      if (path === '/')
        return page(
          look,
          'Ondulo',
          html`<h1>A small workshop by the sea</h1>
            <p><a href="/x/q55vn">See the shoe</a></p>`,
        );
      if (path !== '/x/q55vn') return notFound(look);
      const content = html`<div class="two">
        ${picture(one.colour, nameOf(one))}
        <div>
          <h1>${nameOf(one)}</h1>
          <p>${one.words}</p>
          <p class="price">€${one.price}.00</p>
          <p>In stock</p>
          <button>Add to cart</button>
        </div>
      </div>`;
      const facts = jsonLd({
        '@type': 'Product',
        name: nameOf(one),
        brand: { '@type': 'Brand', name: one.brand },
        offers: { '@type': 'Offer', price: one.price, priceCurrency: 'EUR' },
      });
      const script = `addEventListener('load', () => setTimeout(() => {
  const facts = document.createElement('template');
  facts.innerHTML = ${inScript(facts.text)};
  document.head.append(facts.content);
  document.getElementById('app').innerHTML = ${inScript(content.text)};
  document.title = ${inScript(`${nameOf(one)} | Ondulo`)};
}, ${RENDER_AFTER_MS}));`;
      return page(
        look,
        'Ondulo',
        html`<div id="app">Loading…</div>
          ${raw(`<script>${script}</script>`)}`,
      );
    },
  };
}

function inScript(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c');
}
