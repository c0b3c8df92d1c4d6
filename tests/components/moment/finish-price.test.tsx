import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { FinishForm } from '../../../components/journeys/finish-form';
import type { JourneyEnding } from '../../../lib/app/journey-actions';
import { journeyOf } from '../../fixtures/journeys';
import { makeOutside, show } from '../support';

test('bought: the price is read as it is written, and one that cannot be read is said', () => {
  const endings: JourneyEnding[] = [];
  show(
    <FinishForm journey={journeyOf()} onFinish={(ending) => void endings.push(ending)} onCancel={() => {}} />,
    makeOutside(),
  );
  const write = (label: string, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });
  write('Price paid', 'dear');
  expect(screen.getByText('Write the price as a number and the currency as three letters.')).toBeTruthy();
  write('Price paid', '1.299,90');
  write('Currency', 'eur');
  fireEvent.click(screen.getByRole('button', { name: 'Finish' }));
  expect(endings).toMatchObject([{ outcome: 'bought', paid: { orderValue: 1299.9, currency: 'EUR' } }]);
});
