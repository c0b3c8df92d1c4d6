/** The golden journey of tests/fixtures/golden holds the figures that metrics.md computed independently. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readImport } from '../../../lib/app/import-files';
import { buildJourney } from '../../../lib/core/build-journey';
import { countContacts } from '../../../lib/core/contacts';
import { DEFAULT_SETTINGS } from '../../../lib/core/ports';

async function golden() {
  const file = new File([readFileSync('tests/fixtures/golden/touchpoints.csv')], 'touchpoints.csv');
  const read = await readImport(file);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

async function built(caseId: string) {
  const { journeys, touchpoints } = await golden();
  const journey = journeys.find((each) => each.caseId === caseId);
  if (journey === undefined) throw new Error('no such journey');
  return buildJourney(
    journey,
    touchpoints.filter((row) => row.caseId === caseId),
    DEFAULT_SETTINGS,
  );
}

describe('the golden journey', () => {
  test('contacts to the purchase: raw, collapsed per session and channel, per local day', async () => {
    expect(countContacts(await built('J-P07-k3f9q2'))).toEqual([
      { brand: 'Acme', role: 'focal', raw: 6, collapsed: 5, days: 4 },
      { brand: 'Beta', role: 'competitor', raw: 2, collapsed: 2, days: 2 },
    ]);
  });

  test('stages and the order', async () => {
    const { entries, orderIndex } = await built('J-P07-k3f9q2');
    expect(orderIndex).toBe(10);
    expect(entries.map((entry) => `${entry.seq} ${entry.stage} ${entry.stageSource}`)).toEqual([
      '1 awareness participant',
      '2 consideration rule',
      '3 consideration rule',
      '4 consideration rule',
      '5 consideration rule',
      '6 consideration rule',
      '7 consideration rule',
      '8 purchase rule',
      '9 consideration participant',
      '10 purchase participant',
      '11 purchase participant',
      '12 retention participant',
      '13 advocacy participant',
    ]);
  });

  test('a journey without an order is censored and keeps its contacts', async () => {
    const journey = await built('J-P08-m7d1x4');
    expect(journey.orderIndex).toBe(-1);
    expect(countContacts(journey)).toEqual([
      { brand: 'Beta', role: 'competitor', raw: 1, collapsed: 1, days: 1 },
    ]);
  });
});
