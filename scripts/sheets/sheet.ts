/**
 * The illustrated installation sheet: one plain page a language, to be read before anything is installed, printed, or
 * sent along. Without script and without anything from elsewhere.
 */
import { PICTURES } from './pictures.ts';
import type { SheetWords } from './words.ts';

/** Names of buttons as they stand on the product's screens. */
export type ButtonNames = {
  readonly sent: string;
  readonly choose: string;
  readonly agree: string;
  readonly endTest: string;
};

export function sheetHtml(tag: string, words: SheetWords, names: ButtonNames): string {
  const { steps } = words;
  const drawn: readonly (readonly [picture: string, line: string, more: string])[] = [
    [PICTURES.link, steps.link, steps.linkMore],
    [PICTURES.add(words.addButton), steps.add, steps.addMore],
    [PICTURES.pin, steps.pin, ''],
    [PICTURES.icon(names.sent), steps.icon(names), ''],
    [PICTURES.file, steps.file(names), steps.fileMore],
    [PICTURES.agree(), steps.agree(names), steps.agreeMore],
    [PICTURES.allow(words.allowButton), steps.allow, steps.allowMore],
    [PICTURES.test, steps.test(names), ''],
  ];
  const list = (lines: readonly string[]): string =>
    `<ul>\n${lines.map((line) => `        <li>${line}</li>`).join('\n')}\n      </ul>`;
  return `<!doctype html>
<html lang="${tag}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${words.title}</title>
    <style>
${STYLE}
    </style>
  </head>
  <body>
    <main>
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      <h2>${words.need}</h2>
      ${list(words.needs)}
      <ol>
${drawn
  .map(
    ([picture, line, more]) =>
      `        <li>\n          <div class="said"><p>${line}</p>${more === '' ? '' : `<p class="more">${more}</p>`}</div>\n          ${picture}\n        </li>`,
  )
  .join('\n')}
      </ol>
      <h2>${words.safeTitle}</h2>
      ${list(words.safe)}
      <h2>${words.helpTitle}</h2>
      <p>${words.help} <span class="blank"></span></p>
    </main>
  </body>
</html>
`;
}

const STYLE = `      :root {
        color-scheme: light;
      }
      body {
        margin: 0;
        background: #fff;
        color: #1d2023;
        font: 18px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
      }
      main {
        max-width: 820px;
        margin: 0 auto;
        padding: 24px 20px 40px;
      }
      h1 {
        font-size: 30px;
        line-height: 1.2;
        margin: 0 0 8px;
      }
      h2 {
        font-size: 21px;
        margin: 24px 0 6px;
      }
      p {
        margin: 0;
      }
      .lead {
        font-size: 20px;
        color: #55595e;
      }
      ul {
        margin: 0;
        padding-left: 1.2em;
      }
      ol {
        list-style: none;
        counter-reset: step;
        margin: 20px 0 0;
        padding: 0;
      }
      ol > li {
        counter-increment: step;
        display: grid;
        grid-template-columns: 44px minmax(0, 1fr) minmax(220px, 300px);
        gap: 16px;
        align-items: center;
        padding: 12px 0;
        border-top: 1px solid #82858a;
        break-inside: avoid;
      }
      ol > li::before {
        content: counter(step);
        font-size: 32px;
        font-weight: 600;
      }
      .more {
        margin-top: 4px;
        font-size: 16px;
        color: #55595e;
      }
      svg {
        width: 100%;
        height: auto;
        overflow: visible;
      }
      .blank {
        display: inline-block;
        width: 60%;
        border-bottom: 1px solid #82858a;
      }
      @media (max-width: 640px) {
        ol > li {
          grid-template-columns: 36px minmax(0, 1fr);
        }
        ol > li > svg {
          grid-column: 2;
          max-width: 300px;
        }
      }
      @media print {
        body {
          font-size: 12pt;
        }
        main {
          padding: 0;
          max-width: none;
        }
        h1 {
          font-size: 20pt;
        }
        ol > li {
          padding: 6px 0;
          grid-template-columns: 36px minmax(0, 1fr) 220px;
        }
      }`;
