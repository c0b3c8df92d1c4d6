/** What a demo site is: a pure function from what was asked to what is shown. */

export type Session = {
  cart: { id: string; size: string }[];
  orders: { id: string; items: { id: string; size: string }[] }[];
  signedIn: boolean;
  compared: string[];
};

export type Ask = {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly form: URLSearchParams;
  readonly session: Session;
};

export type Answer =
  | { readonly kind: 'page'; readonly body: string; readonly status?: number }
  | { readonly kind: 'json'; readonly body: string; readonly status?: number }
  | { readonly kind: 'redirect'; readonly to: string };

export type Site = { readonly host: string; readonly title: string; answer(ask: Ask): Answer };

/** Text that is already markup; everything else put into `html` is escaped. */
class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

type Part = string | number | Markup | false | null | undefined | readonly Part[];

function render(part: Part): string {
  if (part === false || part === null || part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return part.map(render).join('');
  return String(part)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Markup with every hole escaped. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.map((text, index) => text + render(parts[index])).join(''));
}

export function raw(text: string): Markup {
  return new Markup(text);
}

export function jsonLd(value: object): Markup {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...value }).replaceAll('<', '\\u003c');
  return raw(`<script type="application/ld+json">${text}</script>`);
}

export type Look = {
  readonly name: string;
  readonly language: string;
  readonly accent: string;
  readonly ground: string;
  readonly font?: string;
  readonly nav: readonly (readonly [label: string, href: string])[];
  readonly footer: readonly (readonly [label: string, href: string])[];
  readonly aside?: string;
};

export function page(look: Look, title: string, main: Markup, head: Markup = raw('')): Answer {
  return { kind: 'page', body: document(look, title, main, head) };
}

export function notFound(look: Look): Answer {
  const main = html`<h1>404</h1>
    <p>There is nothing here.</p>`;
  return { kind: 'page', status: 404, body: document(look, 'Not found', main, raw('')) };
}

function document(look: Look, title: string, main: Markup, head: Markup): string {
  const links = (list: Look['nav']): Markup =>
    html`${list.map(([label, href]) => html`<a href="${href}">${label}</a>`)}`;
  return html`<!doctype html>
    <html lang="${look.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${head}
        <style>
          ${raw(styles(look))}
        </style>
      </head>
      <body>
        <header>
          <a class="mark" href="/">${look.name}</a>
          <nav>${links(look.nav)}</nav>
          <span class="aside">${look.aside ?? ''}</span>
        </header>
        <main>${main}</main>
        <footer>
          ${links(look.footer)}<small>© ${look.name} · a made-up demo site, served from this computer</small>
        </footer>
      </body>
    </html>`.text;
}

function styles({ accent, ground, font }: Look): string {
  return `
*{box-sizing:border-box}
body{margin:0;font:16px/1.55 ${font ?? 'system-ui,sans-serif'};color:#1c1f23;background:${ground}}
header,footer{display:flex;gap:24px;align-items:center;flex-wrap:wrap;padding:16px 32px;background:#fff;border-bottom:1px solid #0001}
footer{border:0;margin-top:48px;font-size:14px;color:#555}
header a,footer a{color:inherit;text-decoration:none}
nav{display:flex;gap:20px;flex-wrap:wrap}
.mark{font-weight:800;font-size:20px;letter-spacing:-.02em;color:${accent}!important}
.aside{margin-left:auto;color:#666;font-size:14px}
main{max-width:1040px;margin:0 auto;padding:24px 32px}
h1{font-size:30px;line-height:1.2;margin:.4em 0}
a{color:${accent}}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(200px,1fr));gap:20px;padding:0;list-style:none}
.card{display:block;background:#fff;border-radius:12px;padding:14px;box-shadow:0 1px 3px #0002}
.card a{text-decoration:none;color:inherit}
.pic{display:block;aspect-ratio:4/3;border-radius:8px;margin-bottom:10px}
.price{font-weight:700}
.two{display:grid;grid-template-columns:1fr 1fr;gap:32px}
.two>.pic{margin:0}
button,.button{font:inherit;font-weight:600;color:#fff;background:${accent};border:0;border-radius:8px;padding:10px 18px;cursor:pointer;text-decoration:none;display:inline-block}
.quiet{background:#fff;color:${accent};border:1px solid ${accent}}
form.stack{display:grid;gap:12px;max-width:420px}
label{display:grid;gap:4px;font-size:14px}
input,select,textarea{font:inherit;padding:9px;border:1px solid #bbb;border-radius:6px;background:#fff}
table{border-collapse:collapse;background:#fff;width:100%}
th,td{text-align:left;padding:10px;border-bottom:1px solid #0001}
.hit{margin:22px 0}.hit a{font-size:18px}.hit small{display:block;color:#3a7}
.note{background:#fff;padding:14px;border-radius:8px;border-left:4px solid ${accent}}
@media(max-width:640px){.two{grid-template-columns:1fr}}
`;
}

/** A drawn shoe, so that nothing is fetched. */
export function picture(colour: string, alt: string): Markup {
  return html`<svg
    class="pic"
    role="img"
    aria-label="${alt}"
    viewBox="0 0 200 150"
    style="background:#f1efe9"
  >
    <path d="M22 108c0-26 8-48 22-52 8 12 22 14 34 4l40 26c20 12 56 8 60 26v10H22z" fill="${colour}" />
    <path d="M20 122h160v8H26z" fill="#333" opacity=".75" />
    <path d="M86 66l-12 10m24-2l-12 10m24-2l-12 10" stroke="#fff" stroke-width="4" />
  </svg>`;
}
