// Draws the toolbar icons (public/icon/STATE-SIZE.png, and SIZE.png for the lists of extensions) with a
// headless Chromium. Run by hand after a change of the drawing: node scripts/make-icons.mjs
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

const FOLDER = join(import.meta.dirname, '..', 'public', 'icon');
const SIZES = [16, 32, 48, 128];
const INK = '#1f2428';
const PAPER = '#fbfaf7';

/** A trail from the lower left to the upper right that takes its own way; 16 × 16 units. */
const TRAIL = 'M3.6 12.4h2.1c3.6 0 .4-4.6 3.6-4.6h.4c3 0 .2-3.4 2.2-3.9';

const trail = (colour, end, width) => `
  <path d="${TRAIL}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>
  <circle cx="12.2" cy="3.9" r="2.3" fill="${end}"/>`;

const DRAWINGS = {
  recording: tile(INK, trail(PAPER, '#ff5a4d', 2)),
  paused: tile(
    INK,
    `<path d="M5.6 4.2v7.6M10.4 4.2v7.6" stroke="${PAPER}" stroke-width="2.6" stroke-linecap="round"/>`,
  ),
  off: tile('#7d8287', trail('#e4e3df', '#e4e3df', 1.6)),
};

function tile(colour, inside) {
  // the pale rim keeps the tile visible on dark toolbars
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="100%" height="100%">
    <rect x=".25" y=".25" width="15.5" height="15.5" rx="3.6" fill="${colour}" stroke="${PAPER}" stroke-opacity=".45" stroke-width=".5"/>${inside}</svg>`;
}

const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  mkdirSync(FOLDER, { recursive: true });
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    for (const [state, drawing] of Object.entries(DRAWINGS)) {
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
      const names = state === 'recording' ? [`${state}-${size}`, `${size}`] : [`${state}-${size}`];
      for (const name of names) {
        await page.screenshot({ path: join(FOLDER, `${name}.png`), omitBackground: true });
      }
    }
  }
} finally {
  await browser.close();
}
