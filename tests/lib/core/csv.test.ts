import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { TOUCHPOINT_COLUMNS, type Column } from '../../../lib/core/columns';
import {
  cellText,
  csvHeader,
  csvLine,
  csvRow,
  csvRows,
  listOf,
  makeHarmless,
  restoreText,
} from '../../../lib/core/csv';

const text = { name: 'note', type: 'text', about: '' } satisfies Column;
const AWKWARD = [
  'says "slow", often',
  'line one\r\nline two\nline three',
  "=cmd()|' /C calc'!A0",
  '+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '\u00a0=1',
  '\ufeff=1',
  '\u200b=1',
  '＝1',
  '＋1',
  "'quoted",
  'NA',
  'null',
  'None',
  'today',
  '',
  '👟 emoji 👩‍👩‍👧',
  'Παπούτσια για τρέξιμο',
  'Кроссовки, «беговые»',
  'a|b',
  '  padded  ',
  '-2 degrees',
];

describe('awkward text', () => {
  test.each(AWKWARD)('%j comes back as it was', (original) => {
    const line = csvLine([cellText(original, text), 'x']);
    const [row] = Papa.parse<string[]>(line.trimEnd() === line ? line : line.slice(0, -2)).data;
    expect(restoreText(row?.[0] ?? '')).toBe(original);
  });

  test.each(AWKWARD.filter((each) => /[=+@＝＋]/u.test(each)))('%j is no formula', (original) => {
    expect(
      /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋]/u.test(makeHarmless(original)) &&
        !makeHarmless(original).startsWith("'"),
    ).toBe(false);
  });

  test('numbers stay numbers', () => {
    expect(cellText(-2, { name: 'valence', type: 'integer', about: '' })).toBe('-2');
  });

  test('lists keep their items apart', () => {
    expect(listOf(cellText(['delivery', 'a|b'], { name: 'tags', type: 'list', about: '' }))).toEqual([
      'delivery',
      'a¦b',
    ]);
  });
});

test('the header of touchpoints.csv is the contract', () => {
  expect(csvHeader(TOUCHPOINT_COLUMNS)).toBe(
    'case_id,event_id,seq,activity,start,complete,study_id,participant_id,install_id,session_id,stage,stage_auto,stage_source,stage_shown,sub_stage,touchpoint_type,touchpoint_kind,channel,channel_mode,entry_source,ownership,initiator,device,experienced_by,brand,brand_relation,brand_role,seller,product,contact,active_s,valence,arousal,persuasion,goal,expectation,pain_point,opportunity,note,tags,evidence_ids,capture,contingency,prompt_id,recorded_at,time_precision,time_zone,utc_offset_min,page_host,page_path,page_title,confidence,rule_id,rule_version,order_status,order_value,currency,redacted,excluded,exclude_reason,recording_scope,study_version,app_version,schema_version\r\n',
  );
});

const COLUMNS: readonly Column[] = [
  { name: 'event_id', type: 'id', about: '' },
  { name: 'stage', type: 'enum', about: '' },
  text,
  { name: 'tags', type: 'list', about: '' },
  { name: 'valence', type: 'integer', about: '' },
  { name: 'contact', type: 'boolean', about: '' },
];

test.each([
  [
    'in the order of the columns',
    { event_id: 'T,1', stage: 'purchase', note: '=1', tags: ['a', 'b,c'], valence: -2, contact: false },
    '"T,1",purchase,\'=1,"a|b,c",-2,false',
  ],
  [
    'in another order',
    { contact: false, note: '=1', event_id: 'T,1', valence: -2, tags: ['a', 'b,c'], stage: 'purchase' },
    '"T,1",purchase,\'=1,"a|b,c",-2,false',
  ],
  [
    'with cells that are no columns',
    { event_id: 'T1', stage: '', note: 'two\r\nlines', tags: [], valence: null, contact: true, more: 'x' },
    'T1,,"two\r\nlines",,,true',
  ],
  ['with cells missing', { event_id: 'T1', stage: 'purchase' }, 'T1,purchase,,,,'],
  ['without any cell', {}, ',,,,,'],
])('a row %s is written in the order of the columns', (_, row, line) => {
  expect(csvRow(COLUMNS, row)).toBe(`${line}\r\n`);
  expect(csvRows(COLUMNS, [row, row])).toBe(`${line}\r\n${line}\r\n`);
});
