import { expect } from 'vitest';
import { press, see } from '../../scripts/browser/hands.ts';
import { closePopup, confirmOrder, RUNNING_SHOES } from '../../scripts/browser/product.ts';
import { walkAfterOrder, walkToOrder } from '../../scripts/browser/walk.ts';
import { cells, exportText, readRows } from '../support/exported.ts';
import { test } from '../support/scene.ts';

/** What the walk of `walk.ts` is, row by row, to somebody who watched it. */
const WALKED = [
  '1 · search · consideration · rule ·  ·  · neutral · www.lookabout.example',
  // an article that is also a list of reviews: which of the two it is called is the tagger's matter
  expect.stringMatching(
    /^2 · (?:content · awareness|review · consideration|recommendation · awareness) · rule .* www\.gearverdict\.example$/u,
  ),
  '3 · review · consideration · rule · Velora · subject · focal · www.gearverdict.example',
  '4 · product_page · consideration · rule · Velora · subject · focal · www.stridemart.example',
  '5 · comparison · consideration · rule ·  ·  · neutral · www.stridemart.example',
  '6 · category_page · consideration · rule ·  ·  · neutral · www.stridemart.example',
  '7 · product_page · consideration · rule · Kestrun · subject · competitor · www.stridemart.example',
  '8 · comparison · consideration · rule ·  ·  · neutral · www.stridemart.example',
  '9 · product_page · consideration · rule · Velora · subject · focal · www.stridemart.example',
  '10 · cart · purchase · rule ·  ·  · neutral · www.stridemart.example',
  '11 · checkout · purchase · rule ·  ·  · neutral · www.stridemart.example',
  '12 · payment · purchase · rule ·  ·  · neutral · www.stridemart.example',
  // the page names no brand: it is proposed to be for the product looked at last
  '13 · order · purchase · rule · Velora · subject · focal · www.stridemart.example',
  '14 · account · retention · rule ·  ·  · neutral · www.stridemart.example',
  '15 · account · retention · rule ·  ·  · neutral · www.stridemart.example',
  '16 · delivery · retention · rule ·  ·  · neutral · www.stridemart.example',
  '17 · account · retention · rule ·  ·  · neutral · www.stridemart.example',
  '18 · review_written · advocacy · rule · Velora · subject · focal · www.stridemart.example',
  '19 · review_written · advocacy · rule ·  ·  · neutral · www.stridemart.example',
];

test('a purchase from the search to the review, exported row by row', async ({ scene }) => {
  await scene.begin(RUNNING_SHOES);
  const shop = await scene.openTab('http://www.lookabout.example/');
  await walkToOrder(shop);
  expect(scene.world.orders()).toBe(1);
  const popup = await scene.openPopup(shop);
  await confirmOrder(popup);
  await closePopup(popup);
  await walkAfterOrder(shop);

  const text = await exportText(scene, shop);
  const rows = readRows(text);
  expect(
    cells(rows, [
      'seq',
      'touchpoint_type',
      'stage',
      'stage_source',
      'brand',
      'brand_relation',
      'brand_role',
      'page_host',
    ]),
  ).toEqual(WALKED);

  // the file: CRLF, no personal words, times in UTC in the order of the rows
  expect(text.split('\r\n')[0]).toMatch(/^case_id,event_id,seq,activity,start,complete,/u);
  for (const secret of ['Anna', 'anna@', 'Long Lane', '4000', 'Soft and quick', '10420', '8f3k2', 'q=']) {
    expect(text).not.toContain(secret);
  }
  const starts = rows.map((row) => row['start'] ?? '');
  expect(starts).toEqual(starts.toSorted());
  for (const row of rows) {
    expect(row['start']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u);
    expect(row['case_id']).toMatch(/^J-/u);
    expect(row['event_id']).toMatch(/^T-/u);
    expect(row['page_title']).toBe('');
    expect(row['capture']).toBe('auto');
  }
  expect(new Set(rows.map((row) => row['session_id'])).size).toBe(1);

  // contacts: the pages about a brand where the person stayed three seconds
  const contacts = rows.filter((row) => row['contact'] === 'true').map((row) => Number(row['seq']));
  expect(contacts).toEqual([3, 4, 7, 8]);
  const seen = await scene.openPopup(shop);
  await press(seen, 'In words and as a table');
  await see(seen, 'Ordered at touchpoint 13.');
});
