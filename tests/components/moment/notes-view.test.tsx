import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { NotesView } from '../../../components/moment/notes-view';
import { UndoProvider } from '../../../components/undo';
import { journeyOf } from '../../fixtures/journeys';
import { violations } from '../axe';
import { makeOutside, show } from '../support';

test('each line is an entry only when it is confirmed; a line left out leaves nothing', async () => {
  const outside = makeOutside();
  const { container } = show(
    <UndoProvider>
      <NotesView journey={journeyOf()} />
    </UndoProvider>,
    outside,
  );
  const rows = () => outside.store.touchpointsOf(journeyOf().caseId);
  fireEvent.input(screen.getByLabelText('Your notes'), {
    target: { value: 'Mon 17:30 shop Acme, liked it\nnonsense\nradio Beta yesterday evening' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Read the lines' }));
  await screen.findByText('3 lines left');
  expect(await rows()).toEqual([]);
  expect(await violations(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Add touchpoint' }));
  await screen.findByText('2 lines left');
  fireEvent.click(screen.getByRole('button', { name: 'Leave this line out' }));
  await screen.findByText('1 line left');
  fireEvent.click(screen.getByRole('button', { name: 'Add touchpoint' }));
  await screen.findByText('All lines are done.');
  await waitFor(async () =>
    expect(await rows()).toMatchObject([
      {
        channel: 'store',
        brands: [{ brand: 'Acme', relation: 'subject' }],
        valence: 1,
        note: 'liked it',
        start: Date.UTC(2026, 10, 16, 17, 30),
        timePrecision: 'minute',
        capture: 'manual',
      },
      {
        channel: 'radio',
        brands: [{ brand: 'Beta', relation: 'subject' }],
        start: Date.UTC(2026, 10, 20, 21),
        timePrecision: 'part_of_day',
        note: '',
      },
    ]),
  );
});
