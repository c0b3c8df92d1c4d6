import { expect, test } from 'vitest';
import { cellsOf } from '../../../../lib/app/pool/by-column';
import { pooledJourneys } from '../../../../lib/app/pool/journeys-of';
import { journeyCells } from '../../../../lib/app/pool/pooled-cells';
import { placeIn } from '../../../../lib/core/hand-over';
import type { Journey } from '../../../../lib/core/journey';
import { journeyRow } from '../../../../lib/core/table-rows';
import type { WorkspaceCase } from '../../../../lib/core/workspace';
import { journeyOf } from '../../../fixtures/journeys';

function caseOf(installId: string, change: Partial<Journey>): WorkspaceCase {
  const journey = journeyOf(change);
  const { participantId, caseId } = journey;
  const cells = cellsOf('journeys', journeyRow(journey, []));
  return { participantId, caseId, installId, cells, rows: 0, first: 0, last: 0 };
}

const laptop = caseOf('A', { caseId: 'J-a', openedAt: 1 });
const phone = caseOf('B', { caseId: 'J-b', openedAt: 2 });
const again = caseOf('B', { caseId: 'J-b2', openedAt: 3, cycleNo: 2, previousCaseId: 'J-b' });
const other = caseOf('C', { caseId: 'J-a', openedAt: 4, participantId: 'P08', need: 'tent' });

test.each<[string, readonly WorkspaceCase[], ReadonlySet<string>, readonly string[]]>([
  ['it stands as it was written', [phone, again], new Set(), ['J-b after ', 'J-b2 after J-b']],
  [
    'it became part of another: that one is named',
    [laptop, phone, again],
    new Set(),
    ['J-a after ', 'J-b2 after J-a'],
  ],
  [
    'taken apart again',
    [laptop, phone, again],
    new Set(['J-b']),
    ['J-a after ', 'J-b after ', 'J-b2 after J-b'],
  ],
  [
    'told apart from another person’s of the same name',
    [laptop, phone, again, other],
    new Set(),
    ['J-a·P07 after ', 'J-a·P08 after ', 'J-b2 after J-a·P07'],
  ],
  ['not in the hand-over: it is named all the same', [again], new Set(), ['J-b2 after J-b']],
])('the journey before: %s', (_, cases, apart, expected) => {
  const pooled = pooledJourneys(cases, apart);
  const told = pooled.map(({ journey }) => `${journey.caseId} after ${journey.previousCaseId}`);
  expect(told.toSorted()).toEqual(expected);
  const written = pooled.map((each) => {
    const cells = journeyCells(each, []);
    const cell = (column: string) => cells[placeIn('journeys', column)];
    return `${cell('case_id')} after ${cell('previous_case_id')}`;
  });
  expect(written.toSorted()).toEqual(expected);
});
