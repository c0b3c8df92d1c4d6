import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTags } from '../../../lib/app/describe-touchpoint';
import { readPlan } from '../../../lib/app/read-plan';
import { buildJourney } from '../../../lib/core/build-journey';
import type { PlanStep } from '../../../lib/core/journey';
import { alignPlan } from '../../../lib/core/plan-alignment';
import { DEFAULT_SETTINGS } from '../../../lib/core/ports';
import { TYPE_FACTS, type TouchpointType } from '../../../lib/core/vocabulary';
import { planLines } from '../../../lib/charts/pictures/plan-picture';
import { goldenRows, journeyOf, longRows } from '../../fixtures/journeys';

const SAMPLE = readFileSync('tests/fixtures/golden/planned.csv', 'utf8');
const HEAD = 'activity,stage,channel\n';
const planOf = (...types: TouchpointType[]): PlanStep[] =>
  types.map((touchpointType) => ({ touchpointType, stage: TYPE_FACTS[touchpointType].stage, channel: '' }));
const built = buildJourney(journeyOf(), goldenRows(), DEFAULT_SETTINGS);

describe('a plan from a file', () => {
  test('the sample', () => {
    const read = readPlan(SAMPLE);
    expect(read.ok && read.plan.map(({ touchpointType, channel }) => `${touchpointType} ${channel}`)).toEqual(
      [
        'advertisement radio',
        'search search_engine',
        'review review_site',
        'product_page website',
        'checkout website',
        'order store',
        'service_message email',
      ],
    );
  });

  test('its rows may stand in any order, with semicolons', () => {
    const read = readPlan('seq;activity;stage;channel\n2;order;;\n1;search;consideration;\n');
    expect(read).toEqual({ ok: true, plan: planOf('search', 'order') });
  });

  test.each([
    ['', 'missing_columns', 1],
    ['activity,stage\nsearch,consideration\n', 'missing_columns', 1],
    [HEAD, 'empty', 0],
    [`${HEAD}search,consideration,website\nfly,consideration,website\n`, 'bad_value', 3],
    [`${HEAD}search,later,website\n`, 'bad_value', 2],
    [`${HEAD}search,consideration,pigeon\n`, 'bad_value', 2],
    [`${HEAD}"search,consideration\n`, 'not_readable', 2],
    [HEAD + 'search,consideration,\n'.repeat(501), 'too_large', 0],
    ['plan_id,activity,stage,channel\nA,search,,\nB,order,,\n', 'several_plans', 3],
  ])('is read whole or not at all: %j', (text, kind, row) => {
    expect(readPlan(text)).toMatchObject({ ok: false, problem: { kind, row } });
  });
});

describe('planned beside actual', () => {
  const statuses = (plan: readonly PlanStep[], journey = built) =>
    alignPlan(plan, journey).rows.map(
      ({ planned, actual }) => `${planned?.status ?? ''}|${actual?.status ?? ''}`,
    );

  test('the sample: 6 ad hoc, 0 missing, 0.7', () => {
    const read = readPlan(SAMPLE);
    const { figures, common, rows } = alignPlan(read.ok ? read.plan : [], built);
    expect([common, figures.missingCount]).toEqual([7, 0]);
    expect(rows.filter(({ planned, actual }) => planned !== null && actual !== null)).toHaveLength(7);
  });

  test('missing and out of order keep their places', () => {
    const all = statuses(planOf('order', 'trial', 'search'));
    expect(all).toContain('missing|');
    expect(all.filter((each) => each.includes('out_of_order'))).toHaveLength(2);
  });

  test('a failed attempt is marked by its tag', () => {
    const rows = goldenRows().map((row, at) => ({ ...row, tags: at === 7 ? ['failed'] : [] }));
    const failed = buildJourney(journeyOf(), rows, DEFAULT_SETTINGS);
    expect(statuses(planOf('checkout'), failed)).toContain('failed|failed');
  });

  test('a plan without a journey is all missing; a journey without a plan all ad hoc', () => {
    const nothing = buildJourney(journeyOf(), [], DEFAULT_SETTINGS);
    expect(statuses(planOf('search', 'order'), nothing)).toEqual(['missing|', 'missing|']);
    expect(new Set(statuses([]))).toEqual(new Set(['|ad_hoc']));
  });

  test('in a long journey runs of unplanned touchpoints share a line and lose none', () => {
    const long = alignPlan(planOf('order'), buildJourney(journeyOf(), longRows(300), DEFAULT_SETTINGS));
    const lines = planLines(long);
    expect(lines.length).toBeLessThan(10);
    expect(lines.flatMap(({ rows }) => rows)).toEqual(long.rows);
  });
});

test.each([
  ['doubt, delivery ,, doubt', false, ['doubt', 'delivery']],
  ['', true, ['failed']],
  ['failed, doubt', false, ['doubt']],
])('tags: %j', (text, isFailed, tags) => {
  expect(readTags(text, isFailed)).toEqual(tags);
});
