/**
 * docs/installation/ is written from the words and drawings of scripts/sheets (`npx vitest run --project unit -u` writes
 * it anew); it names buttons as the screens do.
 */
import { describe, expect, test } from 'vitest';
import { LANGUAGE_IDS } from '../../lib/core/ports';
import { languageOf, wordsOf } from '../../lib/languages';
import { studyWordsOf } from '../../lib/languages/study';
import { sheetHtml } from '../../scripts/sheets/sheet';
import { SHEET_WORDS } from '../../scripts/sheets/words';
import '../support/every-word';

describe.each(LANGUAGE_IDS)('%s', (id) => {
  const { study } = wordsOf(id);
  const { file, join } = studyWordsOf(id);
  const html = sheetHtml(languageOf(id).locale.tag, SHEET_WORDS[id], {
    sent: study.sent,
    choose: file.choose,
    agree: join.agree,
    endTest: study.endTest,
  });

  test('the sheet is the written one', async () => {
    await expect(html).toMatchFileSnapshot(`../../docs/installation/${id}.html`);
  });

  test('eight steps with a picture each, nothing from elsewhere', () => {
    expect(html.match(/<svg/gu)?.length).toBe(8);
    expect(html).not.toMatch(/https?:|<script|url\(|undefined/u);
    for (const name of [study.sent, file.choose, join.agree, study.endTest]) expect(html).toContain(name);
  });
});
