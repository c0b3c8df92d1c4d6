import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { OfflineForm } from '../../../components/offline-form/offline-form';
import type { OfflineDraft } from '../../../lib/app/touchpoint-actions';
import { journeyOf } from '../../fixtures/journeys';
import { makeOutside, NOW, show } from '../support';

function openForm(change = {}) {
  const drafts: OfflineDraft[] = [];
  const journey = journeyOf(change);
  show(
    <OfflineForm journey={journey} onSave={(draft) => void drafts.push(draft)} onCancel={() => {}} />,
    makeOutside(),
  );
  return drafts;
}
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Add touchpoint' }));

test('two taps: brand and save', () => {
  const drafts = openForm();
  fireEvent.click(screen.getByLabelText('Acme'));
  save();
  expect(drafts).toEqual([
    {
      brand: 'Acme',
      channel: 'store',
      touchpointType: 'shop_visit',
      start: NOW,
      complete: NOW,
      timePrecision: 'minute',
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      utcOffsetMin: -new Date(NOW).getTimezoneOffset() || 0,
      seller: '',
      valence: null,
      persuasion: null,
      note: '',
      device: 'none',
      experiencedBy: 'self',
    },
  ]);
});

test('what was chosen survives a change of channel; what was not follows it', () => {
  const drafts = openForm();
  fireEvent.click(screen.getByLabelText('Someone told me'));
  fireEvent.change(screen.getByLabelText('What it was'), { target: { value: 'complaint' } });
  fireEvent.click(screen.getByLabelText('Phone call'));
  save();
  expect(drafts).toMatchObject([{ channel: 'phone', touchpointType: 'complaint', device: 'phone' }]);
});

test('ratings: not rated is not zero, a clear takes it back, and no effect without a brand', () => {
  const drafts = openForm();
  fireEvent.click(screen.getByLabelText('Acme'));
  fireEvent.click(screen.getByLabelText('0, neither'));
  fireEvent.click(screen.getByLabelText('−2, much less likely to choose it'));
  save();
  fireEvent.click(screen.getByLabelText('No brand'));
  fireEvent.click(screen.getByRole('button', { name: 'Clear rating' }));
  save();
  expect(drafts.map(({ valence, persuasion }) => [valence, persuasion])).toEqual([
    [0, -2],
    [null, null],
  ]);
});

test('another brand, another day', () => {
  const drafts = openForm();
  fireEvent.click(screen.getByLabelText('Another brand', { selector: 'input[type=radio]' }));
  fireEvent.input(screen.getByLabelText('Another brand', { selector: 'input:not([type])' }), {
    target: { value: ' Gamma ' },
  });
  fireEvent.click(screen.getByLabelText('Another day'));
  fireEvent.input(screen.getByLabelText('Date'), { target: { value: '2026-12-24' } });
  save();
  expect(screen.getByText('That is still to come. Choose a time that has passed.')).toBeTruthy();
  fireEvent.input(screen.getByLabelText('Date'), { target: { value: '2026-11-18' } });
  save();
  expect(drafts).toMatchObject([
    { brand: 'Gamma', timePrecision: 'day', start: new Date(2026, 10, 18, 12).getTime() },
  ]);
});

test('a journey without brands takes any name; the product bought is used', () => {
  const drafts = openForm({ brands: [], focalBrand: '', outcome: 'bought' });
  fireEvent.input(screen.getByLabelText('Brand'), { target: { value: 'Acme' } });
  fireEvent.change(screen.getByLabelText('Where or how', { selector: 'select' }), {
    target: { value: 'product' },
  });
  save();
  expect(drafts).toMatchObject([{ brand: 'Acme', channel: 'product', touchpointType: 'use' }]);
});
