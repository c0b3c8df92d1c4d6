import { expect, test } from 'vitest';
import { draftOf, editJourney } from '../../../lib/app/edit-journey';
import { journeyOf } from '../../fixtures/journeys';

test('a draft that was not touched changes nothing', () => {
  const journey = journeyOf();
  expect(editJourney(journey, draftOf(journey))).toEqual(journey);
});

test('brands keep their sites, a lost rival is no rival, the first set in mind stays', () => {
  const journey = journeyOf();
  const edited = editJourney(journey, {
    ...draftOf(journey),
    need: ' dryer ',
    brands: ['Acme', 'Gamma'],
    favourite: 'Gamma',
  });
  expect(edited).toEqual({
    ...journey,
    need: 'dryer',
    brands: [
      { name: 'Acme', hosts: ['acme.example'], aliases: [] },
      { name: 'Gamma', hosts: [], aliases: [] },
    ],
    focalBrand: 'Gamma',
    mainCompetitor: '',
    initialSet: ['Acme'],
  });
});
