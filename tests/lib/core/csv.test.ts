import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { TOUCHPOINT_COLUMNS, type Column } from '../../../lib/core/columns';
import { cellText, csvHeader, csvLine, listOf, makeHarmless, restoreText } from '../../../lib/core/csv';

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
