import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { TABLES, type Column } from '../../../lib/core/columns';
import { cell, columnName } from '../../../lib/formats/xlsx/cells';
import { INSTALL, offeredOf } from '../../support/hand-over-source';

const text = { name: 'note', type: 'text', about: '' } satisfies Column;
const time = { name: 'start', type: 'datetime', about: '' } satisfies Column;

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (index, name) => expect(columnName(index)).toBe(name));

test.each([
  [null, text, '<c/>'],
  [-2, text, '<c><v>-2</v></c>'],
  [true, text, '<c t="b"><v>1</v></c>'],
  ['1900-03-01T00:00:00.000Z', time, '<c s="2"><v>61</v></c>'],
  ['=1+1', text, '<c t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>'],
  ['a\r\nb', text, '<c t="inlineStr"><is><t xml:space="preserve">a_x000D_\nb</t></is></c>'],
  ['_x000D_', text, '<c t="inlineStr"><is><t xml:space="preserve">_x005F_x000D_</t></is></c>'],
  ['a\u0000<b', text, '<c t="inlineStr"><is><t xml:space="preserve">a&lt;b</t></is></c>'],
  [['a', 'b'], text, '<c t="inlineStr"><is><t xml:space="preserve">a|b</t></is></c>'],
])('%j is %s', (value, column, xml) => expect(cell(value, column)).toBe(xml));

describe('touchpoints.xlsx', () => {
  test('every part is XML, every sheet is listed, every row is there', async () => {
    const { blob } = await offeredOf('touchpoints-xlsx', INSTALL);
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const { window } = new JSDOM();
    const parts = new Map(
      Object.entries(files).map(([name, bytes]) => [
        name,
        new window.DOMParser().parseFromString(strFromU8(bytes), 'application/xml'),
      ]),
    );
    for (const part of parts.values()) expect(part.querySelector('parsererror')).toBeNull();
    const sheets = [...(parts.get('xl/workbook.xml')?.querySelectorAll('sheet') ?? [])];
    expect(sheets.map((sheet) => sheet.getAttribute('name'))).toEqual([
      'touchpoints',
      'touchpoint_brands',
      'journeys',
      'codebook',
    ]);
    const rows = [...(parts.get('xl/worksheets/sheet1.xml')?.querySelectorAll('row') ?? [])];
    expect(rows).toHaveLength(INSTALL.touchpoints.length + 1);
    expect([...(rows[0]?.children ?? [])].map((each) => each.textContent)).toEqual(
      TABLES.touchpoints.map(({ name }) => name),
    );
    expect(rows.slice(1).map((row) => row.children[1]?.textContent)).toEqual(
      INSTALL.touchpoints.map((row) => row.eventId),
    );
  });
});
