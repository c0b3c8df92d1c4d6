/**
 * A demo shop: its pages, its cart on the server, its orders by POST and redirect. Shops differ in
 * language, address shapes and in how much structured data they carry.
 */
import { nameOf, productById, type Product } from './catalog.ts';
import {
  html,
  jsonLd,
  notFound,
  page,
  picture,
  raw,
  type Answer,
  type Ask,
  type Look,
  type Site,
} from './site.ts';
import type { Words } from './words.ts';

export type ShopPlan = {
  readonly host: string;
  readonly name: string;
  readonly accent: string;
  readonly ground: string;
  readonly font?: string;
  readonly words: Words;
  readonly stock: readonly Product[];
  readonly markup: 'json_ld' | 'microdata' | 'none';
  readonly paths: Paths;
  /** Whether going to the checkout leads past a sign-in page first. */
  readonly asksToSignIn: boolean;
};

export type Paths = {
  readonly listing: string;
  readonly product: string;
  readonly search: string;
  readonly compare: string;
  readonly cart: string;
  readonly signIn: string;
  readonly checkout: string;
  readonly payment: string;
  readonly placed: string;
  readonly account: string;
  readonly orders: string;
  readonly review: string;
  readonly returns: string;
  readonly manual: string;
};

type Markup = ReturnType<typeof html>;

export function shop(plan: ShopPlan): Site {
  return { host: plan.host, title: plan.name, answer: (ask) => answer(plan, ask) };
}

function answer(plan: ShopPlan, ask: Ask): Answer {
  const { paths, words } = plan;
  const { path, method, session } = ask;
  const look = lookOf(plan, ask);
  const after = (prefix: string): string | undefined =>
    path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : undefined;

  if (path === '/') return home(plan, look);
  if (path === paths.listing) return listing(plan, look, ask.query.get('brand') ?? '');
  if (path === paths.search) return results(plan, look, ask.query.get('q') ?? '');

  const productPath = after(paths.product);
  if (productPath !== undefined) {
    const [id = '', rest = ''] = productPath.split('/');
    const product = plan.stock.find((one) => one.id === id);
    if (product === undefined) return notFound(look);
    if (rest === 'reviews') return reviews(plan, look, product);
    return productPage(plan, look, product);
  }
  if (path === paths.compare) {
    if (method === 'POST') {
      const id = ask.form.get('id') ?? '';
      session.compared = [...new Set([...session.compared, id])];
      return { kind: 'redirect', to: paths.compare };
    }
    return comparison(plan, look, session.compared);
  }
  if (path === paths.cart) {
    if (method === 'POST') {
      session.cart.push({ id: ask.form.get('id') ?? '', size: ask.form.get('size') ?? '' });
      return { kind: 'redirect', to: paths.cart };
    }
    return cart(plan, look, ask);
  }
  if (path === paths.signIn) {
    if (method === 'POST') {
      session.signedIn = true;
      return { kind: 'redirect', to: paths.checkout };
    }
    return signIn(plan, look);
  }
  if (path === paths.checkout) {
    if (session.cart.length === 0) return { kind: 'redirect', to: paths.cart };
    if (method === 'POST') return { kind: 'redirect', to: paths.payment };
    return checkout(plan, look);
  }
  if (path === paths.payment) {
    if (session.cart.length === 0) return { kind: 'redirect', to: paths.cart };
    if (method === 'POST') {
      const id = `${10_420 + session.orders.length}-${77 + session.orders.length}`;
      session.orders.push({ id, items: session.cart });
      session.cart = [];
      return { kind: 'redirect', to: `${paths.placed}/${id}` };
    }
    return payment(plan, look, ask);
  }
  const placedId = after(paths.placed);
  if (placedId !== undefined) return placed(plan, look, ask, placedId);
  if (path === paths.account) return account(plan, look);
  if (path === paths.orders) return orders(plan, look, ask);
  const orderPath = after(paths.orders);
  if (orderPath !== undefined) {
    const [id = '', rest = ''] = orderPath.split('/');
    return rest === 'track' ? tracking(plan, look, id) : order(plan, look, ask, id);
  }
  const reviewed = after(paths.review);
  if (reviewed !== undefined) {
    const product = productById(reviewed);
    if (product === undefined) return notFound(look);
    if (method === 'POST') return { kind: 'redirect', to: `${paths.review}/${product.id}?sent=1` };
    return writeReview(plan, look, product, ask.query.has('sent'));
  }
  if (path === paths.returns) {
    const main = html`<h1>${words.returns}</h1>
      <p>${words.returnsText}</p>
      <form method="post" class="stack"><button>${words.startReturn}</button></form>`;
    return page(look, `${words.returns} | ${plan.name}`, main);
  }
  if (path === paths.manual) {
    return page(
      look,
      `${words.manual} | ${plan.name}`,
      html`<h1>${words.manual}</h1>
        <p>${words.manualText}</p>`,
    );
  }
  return notFound(look);
}

function lookOf({ name, accent, ground, font, words, paths }: ShopPlan, { session }: Ask): Look {
  return {
    name,
    accent,
    ground,
    ...(font === undefined ? {} : { font }),
    language: words.language,
    nav: [
      [words.listing, paths.listing],
      [words.compare, paths.compare],
      [words.cart, paths.cart],
      [words.account, paths.account],
    ],
    footer: [
      [words.manual, paths.manual],
      [words.returns, paths.returns],
    ],
    aside: `${words.cart}: ${session.cart.length}`,
  };
}

function home({ name, words, paths, stock }: ShopPlan, look: Look): Answer {
  const first = stock[0];
  const main = html`<div class="two">
      <div>
        <h1>${words.welcome}</h1>
        <p><a class="button" href="${paths.listing}">${words.shopNow}</a></p>
      </div>
      ${first && first.kind === 'shoe' ? picture(first.colour, nameOf(first)) : ''}
    </div>
    <form action="${paths.search}" role="search">
      <input name="q" aria-label="${words.search}" placeholder="${words.search}" />
      <button class="quiet">${words.search}</button>
    </form>`;
  return page(look, name, main);
}

function cards({ paths, words, markup }: ShopPlan, list: readonly Product[]): Markup {
  return html`<ul class="grid">
    ${list.map(
      (one) =>
        html`<li class="card"${markup === 'microdata' ? raw(' itemscope itemtype="https://schema.org/Product"') : ''}><a href="${paths.product}/${one.id}">${one.kind === 'shoe' ? picture(one.colour, nameOf(one)) : ''}<span${markup === 'microdata' ? raw(' itemprop="name"') : ''}>${nameOf(one)}</span></a><div class="price">${words.currency(one.price)}</div></li>`,
    )}
  </ul>`;
}

function listing(plan: ShopPlan, look: Look, brand: string): Answer {
  const { words, stock, paths, name, markup } = plan;
  const list = brand === '' ? stock : stock.filter((one) => one.brand === brand);
  const makers = [...new Set(stock.map((one) => one.brand))];
  const heading = brand === '' ? words.heading : `${brand} · ${words.heading}`;
  const main = html`<h1>${heading}</h1>
    <p>
      ${makers.length > 1 ? makers.map((maker) => html`<a href="${paths.listing}?brand=${maker}">${maker}</a> `) : ''}
    </p>
    ${cards(plan, list)}`;
  const head =
    markup === 'json_ld'
      ? jsonLd({
          '@type': 'ItemList',
          itemListElement: list.map((one, index) => ({
            '@type': 'ListItem',
            position: index + 1,
            name: nameOf(one),
            url: `${paths.product}/${one.id}`,
          })),
        })
      : raw('');
  return page(look, `${heading} | ${name}`, main, head);
}

function results(plan: ShopPlan, look: Look, query: string): Answer {
  const { words, name, stock } = plan;
  const heading = `${words.resultsFor} “${query}”`;
  return page(
    look,
    `${heading} | ${name}`,
    html`<h1>${heading}</h1>
      ${cards(plan, stock)}`,
  );
}

function productPage(plan: ShopPlan, look: Look, product: Product): Answer {
  const { words, paths, markup, name } = plan;
  const micro = (attributes: string): Markup => raw(markup === 'microdata' ? ` ${attributes}` : '');
  const title = nameOf(product);
  const head =
    markup === 'json_ld'
      ? html`<meta property="og:type" content="product" /><meta
            property="og:site_name"
            content="${name}"
          />${jsonLd({
            '@type': 'Product',
            name: title,
            sku: product.id,
            brand: { '@type': 'Brand', name: product.brand },
            offers: {
              '@type': 'Offer',
              price: product.price,
              priceCurrency: 'EUR',
              availability: 'https://schema.org/InStock',
            },
            aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.4, reviewCount: 214 },
          })}`
      : raw('');
  const main = html`<div class="two"${micro('itemscope itemtype="https://schema.org/Product"')}>
${product.kind === 'shoe' ? picture(product.colour, title) : html`<div></div>`}
<div><p${micro('itemprop="brand"')}>${product.brand}</p><h1${micro('itemprop="name"')}>${title}</h1><p>${product.words}</p>
<p class="price"${micro('itemprop="offers" itemscope itemtype="https://schema.org/Offer"')}>${markup === 'microdata' ? html`<meta itemprop="priceCurrency" content="EUR" /><meta itemprop="price" content="${product.price}" />` : ''}${words.currency(product.price)}</p>
<p>${words.inStock}</p>
<form method="post" action="${paths.cart}" class="stack"><input type="hidden" name="id" value="${product.id}">
${
  product.kind === 'shoe'
    ? html`<label
        >${words.size}<select name="size">
          ${[39, 40, 41, 42, 43, 44, 45].map((size) => html`<option>${size}</option>`)}
        </select></label
      >`
    : ''
}
<button>${words.add}</button></form>
<form method="post" action="${paths.compare}"><input type="hidden" name="id" value="${product.id}"><p><button class="quiet">${words.addToCompare}</button></p></form></div></div>
<h2>${words.specs}</h2><table><tr><th>${words.weight}</th><td>${product.grams} g</td></tr><tr><th>${words.drop}</th><td>${product.drop} mm</td></tr></table>
<h2>${words.reviews}</h2><p>★★★★☆</p><blockquote>${words.said[0]}</blockquote><p><a href="${paths.product}/${product.id}/reviews">${words.readReviews}</a></p>`;
  return page(look, `${title} | ${name}`, main, head);
}

function reviews(plan: ShopPlan, look: Look, product: Product): Answer {
  const { words, name, paths } = plan;
  const heading = `${words.reviews}: ${nameOf(product)}`;
  const main = html`<h1>${heading}</h1>
    <p>★★★★☆ 4.4 / 5</p>
    ${words.said.map((text) => html`<blockquote class="note">★★★★★ ${text}</blockquote>`)}
    <p>
      <a href="${paths.product}/${product.id}">${nameOf(product)}</a> ·
      <a href="${paths.review}/${product.id}">${words.writeReview}</a>
    </p>`;
  return page(look, `${heading} | ${name}`, main);
}

function comparison(plan: ShopPlan, look: Look, ids: readonly string[]): Answer {
  const { words, name, stock, paths } = plan;
  const list = stock.filter((one) => ids.includes(one.id));
  const names = list.map(nameOf).join(' vs ');
  const main = html`<h1>${words.compare}${names === '' ? '' : `: ${names}`}</h1>
    <table>
      <tr>
        <th></th>
        ${list.map((one) => html`<th><a href="${paths.product}/${one.id}">${nameOf(one)}</a></th>`)}
      </tr>
      <tr>
        <th>${words.total}</th>
        ${list.map((one) => html`<td>${words.currency(one.price)}</td>`)}
      </tr>
      <tr>
        <th>${words.weight}</th>
        ${list.map((one) => html`<td>${one.grams} g</td>`)}
      </tr>
      <tr>
        <th>${words.drop}</th>
        ${list.map((one) => html`<td>${one.drop} mm</td>`)}
      </tr>
    </table>`;
  return page(look, `${words.compare}: ${names} | ${name}`, main);
}

function lines({ words }: ShopPlan, items: readonly { id: string; size: string }[]): Markup {
  const list = items.flatMap(({ id, size }) => {
    const product = productById(id);
    return product === undefined ? [] : [{ product, size }];
  });
  const sum = list.reduce((total, { product }) => total + product.price, 0);
  return html`<table>
    ${list.map(
      ({ product, size }) =>
        html`<tr>
          <td>${nameOf(product)}</td>
          <td>${size}</td>
          <td>${words.currency(product.price)}</td>
        </tr>`,
    )}
    <tr>
      <th>${words.total}</th>
      <td></td>
      <th>${words.currency(sum)}</th>
    </tr>
  </table>`;
}

function cart(plan: ShopPlan, look: Look, { session }: Ask): Answer {
  const { words, name, paths, asksToSignIn } = plan;
  const next = asksToSignIn && !session.signedIn ? paths.signIn : paths.checkout;
  const main =
    session.cart.length === 0
      ? html`<h1>${words.cart}</h1>
          <p>${words.emptyCart}</p>`
      : html`<h1>${words.cart}</h1>
          ${lines(plan, session.cart)}
          <p><a class="button" href="${next}">${words.toCheckout}</a></p>`;
  return page(look, `${words.cart} | ${name}`, main);
}

function signIn({ words, name, paths }: ShopPlan, look: Look): Answer {
  const main = html`<h1>${words.signIn}</h1>
    <p>${words.signInWhy}</p>
    <form method="post" class="stack">
      <label>${words.email}<input type="email" name="email" autocomplete="username" /></label
      ><label
        >${words.password}<input type="password" name="password" autocomplete="current-password" /></label
      ><button>${words.signIn}</button>
    </form>
    <p><a class="button quiet" href="${paths.checkout}">${words.guest}</a></p>`;
  return page(look, `${words.signIn} | ${name}`, main);
}

function checkout({ words, name }: ShopPlan, look: Look): Answer {
  const main = html`<h1>${words.checkout}</h1>
    <h2>${words.address}</h2>
    <form method="post" class="stack">
      <label>${words.name}<input name="name" autocomplete="name" /></label
      ><label>${words.email}<input type="email" name="email" autocomplete="email" /></label
      ><label>${words.street}<input name="street" autocomplete="street-address" /></label
      ><label>${words.city}<input name="city" autocomplete="address-level2" /></label
      ><button>${words.toPayment}</button>
    </form>`;
  return page(look, `${words.checkout} | ${name}`, main);
}

function payment(plan: ShopPlan, look: Look, { session }: Ask): Answer {
  const { words, name } = plan;
  const main = html`<h1>${words.payment}</h1>
    <form method="post" class="stack">
      <label>${words.card}<input name="card" autocomplete="cc-number" inputmode="numeric" /></label
      ><label>${words.expires}<input name="expires" autocomplete="cc-exp" /></label
      ><label>${words.code}<input name="code" autocomplete="cc-csc" /></label><button>${words.place}</button>
    </form>
    ${lines(plan, session.cart)}`;
  return page(look, `${words.payment} | ${name}`, main);
}

function placed(plan: ShopPlan, look: Look, { session }: Ask, id: string): Answer {
  const { words, name, paths } = plan;
  const found = session.orders.find((one) => one.id === id);
  if (found === undefined) return notFound(look);
  const main = html`<h1>${words.thanks}</h1>
    <p>${words.placed}</p>
    <p>${words.orderNumber}: <strong>${id}</strong></p>
    ${lines(plan, found.items)}
    <p><a href="${paths.orders}">${words.orders}</a></p>`;
  return page(look, `${words.thanks} | ${name}`, main);
}

function account({ words, name, paths }: ShopPlan, look: Look): Answer {
  const main = html`<h1>${words.account}</h1>
    <ul>
      <li><a href="${paths.orders}">${words.orders}</a></li>
      <li><a href="${paths.returns}">${words.returns}</a></li>
    </ul>`;
  return page(look, `${words.account} | ${name}`, main);
}

function orders({ words, name, paths }: ShopPlan, look: Look, { session }: Ask): Answer {
  const main = html`<h1>${words.orders}</h1>
    <ul>
      ${session.orders.map(({ id }) => html`<li><a href="${paths.orders}/${id}">${words.order} ${id}</a></li>`)}
    </ul>`;
  return page(look, `${words.orders} | ${name}`, main);
}

function order(plan: ShopPlan, look: Look, { session }: Ask, id: string): Answer {
  const { words, name, paths } = plan;
  const found = session.orders.find((one) => one.id === id);
  if (found === undefined) return notFound(look);
  const main = html`<h1>${words.order} ${id}</h1>
    ${lines(plan, found.items)}
    <p><a class="button" href="${paths.orders}/${id}/track">${words.track}</a></p>
    <p>
      ${found.items.map((item) => html`<a href="${paths.review}/${item.id}">${words.writeReview}</a> `)}<a
        href="${paths.returns}"
        >${words.returns}</a
      >
    </p>`;
  return page(look, `${words.order} ${id} | ${name}`, main);
}

function tracking({ words, name, paths }: ShopPlan, look: Look, id: string): Answer {
  const main = html`<h1>${words.tracking}</h1>
    <p class="note">${words.onItsWay}</p>
    <p>${words.orderNumber}: ${id}</p>
    <p><a href="${paths.orders}/${id}">${words.order} ${id}</a></p>`;
  return page(look, `${words.tracking} | ${name}`, main);
}

function writeReview({ words, name }: ShopPlan, look: Look, product: Product, sent: boolean): Answer {
  const main = sent
    ? html`<h1>${words.reviewThanks}</h1>`
    : html`<h1>${words.writeReview}: ${nameOf(product)}</h1>
        <form method="post" class="stack">
          <label
            >${words.stars}<select name="rating">
              ${[5, 4, 3, 2, 1].map((star) => html`<option>${star}</option>`)}
            </select></label
          ><label>${words.yourReview}<textarea name="review" rows="5"></textarea></label
          ><button>${words.send}</button>
        </form>`;
  return page(look, `${sent ? words.reviewThanks : words.writeReview} | ${name}`, main);
}
