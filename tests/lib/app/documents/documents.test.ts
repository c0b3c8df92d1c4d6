/** Report and methods paragraph of made-up rows: figures are the data's, in every language. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { exportDocument } from '../../../../lib/app/documents/export-document';
import { countContacts } from '../../../../lib/core/contacts';
import { buildJourney } from '../../../../lib/core/build-journey';
import { LANGUAGE_IDS } from '../../../../lib/core/ports';
import type { Install } from '../../../../scripts/generate/install';
import { storeOf } from '../../../../scripts/generate/write-hand-over';
import { INSTALL, optionsOf } from '../../../support/hand-over-source';
import { goldenRows, journeyOf } from '../../../fixtures/journeys';
import '../../../support/every-word';

const golden: Install = {
  ...INSTALL,
  journeys: [journeyOf()],
  touchpoints: goldenRows(),
  diary: { ...INSTALL.diary, prompts: [], dayNotes: [] },
};
const make = async (
  id: 'report-html' | 'methods-txt',
  language: (typeof LANGUAGE_IDS)[number],
  install = golden,
) => {
  const file = await exportDocument(id, language, { store: storeOf(install), options: optionsOf(install) });
  return { ...file, text: await file.blob.text() };
};

test('the methods paragraph says what the data say, sentence by sentence', async () => {
  const { text, fileName } = await make('methods-txt', 'en');
  expect(fileName).toBe('desire-path_self_P07_20260401T090000Z_methods.txt');
  const said = text.replaceAll('\u00a0', ' ');
  for (const sentence of [
    'Purchase journeys were recorded with the browser extension Desire Path (version 0.1.0) in the participants’ own browsers; nothing left the device until the participant handed it over. ',
    'The data comprise 12 touchpoints in 1 journey of 1 participant, from 2 March 2026 to 9 March 2026. ',
    'What was recorded: the sites that participants had named. ',
    'Pages were recorded at the moment they were visited (event-contingent sampling): 7/12 touchpoints. ',
    '5 touchpoints were entered by hand, with a median delay of 1 min after the event. ',
    'Stage and type of each page were assigned by rules that stay on the device; participants changed 0/7 of them. ',
    'No prompts were sent. Recording covered ',
  ]) {
    expect(said).toContain(sentence);
  }
  expect(text).toContain('0/1 journeys had no order');
  expect(text).toContain('[To be added by hand:');
});

describe.each(LANGUAGE_IDS.map((id) => [id]))('in %s', (language) => {
  test('the report is one page without scripts, with the golden figures', async () => {
    const { text } = await make('report-html', language);
    const { document } = new JSDOM(text).window;
    expect(document.querySelectorAll('script, link, img, iframe')).toHaveLength(0);
    expect(document.querySelector('h1')?.textContent).not.toBe('');
    const [row] = document.querySelectorAll('tbody tr');
    const cells = [...(row?.children ?? [])].map((cell) => cell.textContent?.replace(',', '.'));
    expect(cells.slice(3, 9)).toEqual(['11', '5.2', 'Acme', '6 / 5 / 4', '1 / 10', '1 / 0 / 0']);
    expect(document.querySelector('svg title')?.textContent).not.toBe('');
    expect(document.body.textContent).not.toMatch(/undefined|NaN|\[object/u);
  });
});

test('words that look like markup stay words', async () => {
  const install = { ...golden, journeys: [journeyOf({ need: '<script>alert(1)</script>' })] };
  const { text } = await make('report-html', 'en', install);
  expect(text).not.toContain('<script');
  expect(new JSDOM(text).window.document.querySelector('tbody td:nth-child(2)')?.textContent).toBe(
    '<script>alert(1)</script>',
  );
});

test('contacts in the report are those of the screens', async () => {
  const [journey] = INSTALL.journeys;
  if (journey === undefined) throw new Error('no journey');
  const { text } = await make('report-html', 'en', INSTALL);
  const built = buildJourney(journey, INSTALL.touchpoints, INSTALL.settings);
  const focal = countContacts(built).find(({ brand }) => brand === journey.focalBrand);
  expect(new JSDOM(text).window.document.querySelector('tbody td:nth-child(7)')?.textContent).toContain(
    `${focal?.raw} / ${focal?.collapsed} / ${focal?.days}`,
  );
});
