import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { JourneyForm } from '../../../components/journey-form/journey-form';
import type { JourneyDraft } from '../../../lib/core/journey-draft';
import { makeOutside, show } from '../support';

function openForm() {
  const drafts: JourneyDraft[] = [];
  show(<JourneyForm submitLabel="Start" onSubmit={(draft) => void drafts.push(draft)} />, makeOutside());
  return drafts;
}
const type = (label: string | RegExp, value: string) => {
  const field = screen.getByLabelText(label);
  fireEvent.input(field, { target: { value } });
  return field;
};
const enter = (field: HTMLElement) => fireEvent.keyDown(field, { key: 'Enter' });
const start = () => fireEvent.click(screen.getByRole('button', { name: 'Start' }));

test('a whole journey, forgiving about how sites are written', () => {
  const drafts = openForm();
  type('What you need', 'running shoes');
  enter(type('Brands in mind', 'Acme, Borealis'));
  fireEvent.change(screen.getByLabelText('Favourite'), { target: { value: 'Borealis' } });
  enter(type('Sites to record', 'https://www.Acme.com/x?y=z'));
  enter(type('Sites to record', 'bigshop.example'));
  fireEvent.change(screen.getByLabelText('On bigshop.example'), { target: { value: 'single_brand' } });
  // typed, but neither Enter nor the button was pressed
  type('Sites to record', 'reviews.example');
  start();
  expect(drafts).toEqual([
    {
      need: 'running shoes',
      category: '',
      brands: ['Acme', 'Borealis'],
      favourite: 'Borealis',
      ownedBrand: '',
      sites: [
        { host: 'acme.com', kind: 'single_brand' },
        { host: 'bigshop.example', kind: 'single_brand' },
        { host: 'reviews.example', kind: 'general' },
      ],
      recordingScope: 'listed_sites',
      mainCompetitor: '',
      intendedBrand: '',
      persona: '',
      cycleNo: 1,
      previousCaseId: '',
      seededBy: '',
    },
  ]);
});

test('what a study asks beside the need', () => {
  const drafts = openForm();
  type('What you need', 'shoes');
  enter(type('Brands in mind', 'Acme, Borealis'));
  fireEvent.click(screen.getByText('More about this journey'));
  fireEvent.change(screen.getByLabelText('Brand you mean to buy'), { target: { value: 'Acme' } });
  fireEvent.change(screen.getByLabelText('Its main rival'), { target: { value: 'Borealis' } });
  fireEvent.change(screen.getByLabelText('Which purchase of this kind is it?'), { target: { value: '3' } });
  type('Persona', 'young family');
  type('Who suggested this journey', 'STUDY-A');
  // a brand that leaves the list takes its roles with it
  fireEvent.click(screen.getByRole('button', { name: 'Remove Borealis' }));
  start();
  expect(drafts).toMatchObject([
    {
      intendedBrand: 'Acme',
      mainCompetitor: '',
      persona: 'young family',
      cycleNo: 3,
      seededBy: 'STUDY-A',
    },
  ]);
});

test('nonsense is told and nothing is started', () => {
  const drafts = openForm();
  start();
  expect(screen.getByText('Name what you want to buy.')).toBeTruthy();
  expect(screen.getByLabelText('What you need').getAttribute('aria-invalid')).toBe('true');
  type('What you need', 'shoes');
  enter(type('Sites to record', 'nonsense'));
  expect(screen.getByText('“nonsense” is not the address of a site. Write it like acme.com.')).toBeTruthy();
  start();
  expect(drafts).toEqual([]);
});

test('twice the same is told', () => {
  openForm();
  enter(type('Brands in mind', 'Acme'));
  enter(type('Brands in mind', 'ACME'));
  expect(screen.getByText('Acme is in the list already.')).toBeTruthy();
  enter(type('Sites to record', 'acme.com'));
  enter(type('Sites to record', 'www.acme.com/shoes'));
  expect(screen.getByText('acme.com is in the list already.')).toBeTruthy();
});

test('a favourite that is removed is no favourite', () => {
  const drafts = openForm();
  type('What you need', 'shoes');
  enter(type('Brands in mind', 'Acme'));
  fireEvent.change(screen.getByLabelText('Favourite'), { target: { value: 'Acme' } });
  fireEvent.click(screen.getByRole('button', { name: 'Remove Acme' }));
  fireEvent.click(screen.getByLabelText(/^All sites/u));
  start();
  expect(drafts).toMatchObject([{ brands: [], favourite: '', recordingScope: 'all_sites' }]);
});
