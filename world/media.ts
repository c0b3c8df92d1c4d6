/** Demo sites that sell nothing: a search engine, a review site, a comparison site, a social one, a bank. */
import { nameOf, productById, PRODUCTS, type Product } from './catalog.ts';
import { html, jsonLd, notFound, page, picture, raw, type Answer, type Look, type Site } from './site.ts';

const SHOES = PRODUCTS.filter(({ kind }) => kind === 'shoe');

function shoe(id: string): Product {
  const found = productById(id);
  if (found === undefined) throw new Error(`no product ${id}`);
  return found;
}

type Hit = { readonly title: string; readonly href: string; readonly words: string; readonly ad?: boolean };

export function searchEngine(host: string): Site {
  const look: Look = {
    name: 'Lookabout',
    language: 'en',
    accent: '#6d28d9',
    ground: '#fff',
    nav: [],
    footer: [],
  };
  const hits: readonly Hit[] = [
    {
      title: 'Velora Skyline 4 | Official shop',
      href: 'http://www.velora.example/p/8f3k2?utm_source=lookabout&utm_medium=cpc&gclid=Cj0demo',
      words: 'The new Skyline 4. Free delivery and returns.',
      ad: true,
    },
    {
      title: 'The best running shoes of the year, tested | Gearverdict',
      href: 'http://www.gearverdict.example/best-running-shoes',
      words: 'We ran 1,200 km in five pairs. Here is what we would buy again.',
    },
    {
      title: 'Running shoes | Stridemart',
      href: 'http://www.stridemart.example/c/running-shoes',
      words: 'Running shoes from Velora, Kestrun and Ondulo.',
    },
    { title: 'Kestrun. Shoes for every road', href: 'http://www.kestrun.example/', words: 'From the maker.' },
    {
      title: 'Skyline 4 against Glide | Pricelantern',
      href: 'http://www.pricelantern.example/versus/8f3k2-x91ta',
      words: 'Prices and figures side by side.',
    },
    { title: 'Ondulo. A small workshop', href: 'http://www.ondulo.example/', words: 'Low and flexible.' },
    {
      title: 'Παπούτσια για τρέξιμο | Δρομέας',
      href: 'http://www.dromeas.example/papoutsia-trexima',
      words: 'Velora, Kestrun.',
    },
    {
      title: 'Беговые кроссовки | Бегущий',
      href: 'http://www.begushchiy.example/krossovki',
      words: 'Velora, Kestrun.',
    },
  ];
  return {
    host,
    title: 'Lookabout',
    answer({ path, query }) {
      const q = query.get('q') ?? '';
      const form = html`<form action="/search" role="search">
        <input name="q" value="${q}" aria-label="Search the web" /> <button>Search</button>
      </form>`;
      if (path === '/')
        return page(
          look,
          'Lookabout',
          html`<h1>Look about you</h1>
            ${form}`,
        );
      if (path !== '/search') return notFound(look);
      const list = hits.map(
        (hit) =>
          html`<div class="hit">
            ${hit.ad ? html`<small>Sponsored</small>` : ''}<small>${new URL(hit.href).host}</small
            ><a href="${hit.href}">${hit.title}</a>
            <div>${hit.words}</div>
          </div>`,
      );
      return page(
        look,
        `${q} - Lookabout`,
        html`${form}
          <p>About 8 results</p>
          ${list}`,
      );
    },
  };
}

export function reviewSite(host: string): Site {
  const look: Look = {
    name: 'Gearverdict',
    language: 'en',
    accent: '#9f1239',
    ground: '#fffdf8',
    font: 'Georgia,serif',
    nav: [
      ['Best running shoes', '/best-running-shoes'],
      ['How to choose', '/guides/how-to-choose'],
    ],
    footer: [['About us', '/about']],
  };
  const verdicts: Record<string, string> = {
    '8f3k2': 'The shoe we would buy again. Soft without being slow.',
    x91ta: 'Steady, roomy and a little heavy.',
    q55vn: 'A lovely shoe for strong feet.',
  };
  return {
    host,
    title: 'Gearverdict',
    answer({ path }): Answer {
      if (path === '/') {
        return page(
          look,
          'Gearverdict',
          html`<h1>Gear, tested by people who use it</h1>
            <p><a href="/best-running-shoes">Best running shoes</a></p>`,
        );
      }
      if (path === '/guides/how-to-choose') {
        const main = html`<article>
          <h1>How to choose running shoes</h1>
          <p>By Ines Hald · 7 minutes</p>
          <p>
            Start with the fit. Your feet swell on a run, so leave a thumb’s width in front of the longest
            toe.
          </p>
          <p>Then think about where you run: road, trail or both. Weight matters less than comfort.</p>
          <p>Last, the price. A good pair lasts 700 km.</p>
        </article>`;
        const head = jsonLd({
          '@type': 'Article',
          headline: 'How to choose running shoes',
          author: { '@type': 'Person', name: 'Ines Hald' },
        });
        return page(look, 'How to choose running shoes | Gearverdict', main, head);
      }
      if (path === '/best-running-shoes') {
        const main = html`<article>
          <h1>The best running shoes of the year</h1>
          <p>By Ines Hald · updated in November · 9 minutes</p>
          <p>
            We ran 1,200 km in five pairs, on roads and paths, in rain and heat. These are the shoes we would
            buy again, and the ones we would leave in the shop.
          </p>
          ${Object.entries(verdicts).map(
            ([id, verdict]) =>
              html`<h2>${nameOf(shoe(id))}</h2>
                ${picture(shoe(id).colour, nameOf(shoe(id)))}
                <p>${verdict}</p>
                <p>Pros: fit, ride. Cons: few colours. Price: €${shoe(id).price}.00</p>
                <p><a href="/reviews/${id}">${nameOf(shoe(id))} review</a></p>`,
          )}
          <h2>How we test</h2>
          <p>
            Every pair is worn for at least 300 km by three people of different weight, weighed before and
            after, and cut open at the end.
          </p>
        </article>`;
        const head = jsonLd({
          '@type': 'Article',
          headline: 'The best running shoes of the year, tested',
          datePublished: '2026-11-02',
          author: { '@type': 'Person', name: 'Ines Hald' },
        });
        return page(look, 'The best running shoes of the year, tested | Gearverdict', main, head);
      }
      const id = /^\/reviews\/(\w+)$/u.exec(path)?.[1] ?? '';
      const verdict = verdicts[id];
      if (verdict === undefined) return notFound(look);
      const one = shoe(id);
      const main = html`<article>
        <h1>${nameOf(one)} review</h1>
        ${picture(one.colour, nameOf(one))}
        <p>${verdict}</p>
        <h2>Pros</h2>
        <p>Fit, ride, price.</p>
        <h2>Cons</h2>
        <p>Few colours.</p>
        <p><strong>Our verdict: 8.7 out of 10</strong></p>
        <p>
          See also: <a href="http://www.stridemart.example/i/${id}">${nameOf(one)} at Stridemart</a>,
          <a href="/best-running-shoes">the best running shoes</a>
        </p>
      </article>`;
      const head = jsonLd({
        '@type': 'Review',
        name: `${nameOf(one)} review`,
        itemReviewed: { '@type': 'Product', name: nameOf(one), brand: { '@type': 'Brand', name: one.brand } },
        reviewRating: { '@type': 'Rating', ratingValue: 8.7, bestRating: 10 },
        author: { '@type': 'Person', name: 'Ines Hald' },
      });
      return page(look, `${nameOf(one)} review: tested over 300 km | Gearverdict`, main, head);
    },
  };
}

export function comparisonSite(host: string): Site {
  const look: Look = {
    name: 'Pricelantern',
    language: 'en',
    accent: '#b45309',
    ground: '#fffaf3',
    nav: [['Running shoes', '/running-shoes']],
    footer: [],
  };
  const offers = (one: Product) =>
    html`<table>
      <tr>
        <th>Shop</th>
        <th>Price</th>
      </tr>
      <tr>
        <td><a href="http://www.stridemart.example/i/${one.id}">Stridemart</a></td>
        <td>€${one.price}.00</td>
      </tr>
      <tr>
        <td>${one.brand}</td>
        <td>€${one.price + 10}.00</td>
      </tr>
    </table>`;
  return {
    host,
    title: 'Pricelantern',
    answer({ path }): Answer {
      if (path === '/' || path === '/running-shoes') {
        const list = SHOES.map(
          (one) =>
            html`<li class="card">
              <a href="/prices/${one.id}">${picture(one.colour, nameOf(one))}${nameOf(one)}</a>
              <div class="price">from €${one.price}.00</div>
            </li>`,
        );
        return page(
          look,
          'Running shoes: compare prices | Pricelantern',
          html`<h1>Compare prices of running shoes</h1>
            <p><a href="/versus/8f3k2-x91ta">Velora Skyline 4 vs Kestrun Glide</a></p>
            <ul class="grid">
              ${list}
            </ul>`,
        );
      }
      const prices = /^\/prices\/(\w+)$/u.exec(path)?.[1];
      if (prices !== undefined) {
        const one = productById(prices);
        if (one === undefined) return notFound(look);
        return page(
          look,
          `${nameOf(one)}: compare 2 prices | Pricelantern`,
          html`<h1>${nameOf(one)}: lowest price €${one.price}.00</h1>
            <p>Price history and offers from 2 shops</p>
            ${offers(one)}`,
        );
      }
      const [, left, right] = /^\/versus\/(\w+)-(\w+)$/u.exec(path) ?? [];
      const [a, b] = [productById(left ?? ''), productById(right ?? '')];
      if (a === undefined || b === undefined) return notFound(look);
      const main = html`<h1>${nameOf(a)} vs ${nameOf(b)}</h1>
        <table>
          <tr>
            <th></th>
            <th>${nameOf(a)}</th>
            <th>${nameOf(b)}</th>
          </tr>
          <tr>
            <th>Price</th>
            <td>€${a.price}.00</td>
            <td>€${b.price}.00</td>
          </tr>
          <tr>
            <th>Weight</th>
            <td>${a.grams} g</td>
            <td>${b.grams} g</td>
          </tr>
          <tr>
            <th>Heel drop</th>
            <td>${a.drop} mm</td>
            <td>${b.drop} mm</td>
          </tr>
        </table>
        <p>
          <a href="/prices/${a.id}">Prices of ${nameOf(a)}</a> ·
          <a href="/prices/${b.id}">Prices of ${nameOf(b)}</a>
        </p>`;
      return page(look, `${nameOf(a)} vs ${nameOf(b)}: compare | Pricelantern`, main);
    },
  };
}

export function socialSite(host: string): Site {
  const look: Look = {
    name: 'Chirrup',
    language: 'en',
    accent: '#0284c7',
    ground: '#f3f7fa',
    nav: [['Home', '/']],
    footer: [],
  };
  return {
    host,
    title: 'Chirrup',
    answer({ path }): Answer {
      if (path === '/') {
        return page(
          look,
          'Home / Chirrup',
          html`<h1>Home</h1>
            <p class="note"><a href="/mara/post/771">Mara: my new Velora Skyline 4, first 100 km</a></p>
            <p class="note">Jon: the sea was flat this morning.</p>`,
        );
      }
      if (path !== '/mara/post/771') return notFound(look);
      const main = html`<article class="note">
          <h1>Mara</h1>
          <p>
            My new running shoes, Velora Skyline 4, after the first 100 km: no blisters, and I like the green.
            #running
          </p>
          <p>42 likes · 7 comments</p>
        </article>
        <p>
          <a href="http://www.velora.example/p/8f3k2?utm_source=chirrup&utm_medium=social">velora.example</a>
        </p>`;
      return page(
        look,
        'Mara on Chirrup: “My new Velora Skyline 4”',
        main,
        raw('<meta property="og:site_name" content="Chirrup"><meta property="og:type" content="article">'),
      );
    },
  };
}

export function bank(host: string): Site {
  const look: Look = {
    name: 'Northlane Bank',
    language: 'en',
    accent: '#1e3a5f',
    ground: '#f4f6f8',
    nav: [['Accounts', '/accounts']],
    footer: [],
  };
  return {
    host,
    title: 'Northlane Bank',
    answer({ path }): Answer {
      if (path === '/')
        return page(
          look,
          'Northlane Bank',
          html`<h1>Online banking</h1>
            <p><a href="/accounts">Accounts</a></p>`,
        );
      if (path !== '/accounts') return notFound(look);
      return page(
        look,
        'Accounts | Northlane Bank',
        html`<h1>Your accounts</h1>
          <p>Current account: €1,204.11. Last payment: Velora running shoes €149.00</p>`,
      );
    },
  };
}
