import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { RescueApp, type Readable } from '../../../components/rescue/rescue-app';
import { StoreNotice } from '../../../components/rescue/store-notice';
import { HealthSection } from '../../../components/settings/health-section';
import { TROUBLE_KINDS } from '../../../lib/core/health';
import { touchpointOf } from '../../fixtures/journeys';
import { violations } from '../axe';
import { makeOutside, NOW, show, type Outside } from '../support';

function open(outside: Outside, readable: Readable) {
  const rescue = {
    readEverything: () => Promise.resolve(readable),
    startAfresh: () => {
      outside.log.push('start afresh');
      return Promise.resolve();
    },
  };
  return show(<RescueApp rescue={rescue} />, outside).container;
}
const READ: Readable = { kind: 'read', touchpoints: 2, journeys: 1, unreadable: 3, file: new Blob(['{}']) };
const DAMAGE = { noticedAt: NOW, kinds: ['rows_missing'], expected: 3, found: 1 } as const;

test('what can be read is told and saved', async () => {
  const outside = makeOutside();
  const container = open(outside, READ);
  await screen.findByText('2 touchpoints and 1 journey can be read. 3 rows cannot be read.');
  fireEvent.click(screen.getByRole('button', { name: 'Save it' }));
  expect(outside.log).toEqual(['save desire-path-rescue_20261121T143000Z.json']);
  expect(await violations(container)).toEqual([]);
});

test('starting afresh takes two steps', async () => {
  const outside = makeOutside();
  open(outside, { kind: 'closed', error: 'UnknownError' });
  await screen.findByText(/cannot open the store \(UnknownError\)/u);
  fireEvent.click(screen.getByRole('button', { name: 'Start afresh …' }));
  const now = (await screen.findByRole('button', { name: 'Delete the store now' })) as HTMLButtonElement;
  expect(now.disabled).toBe(true);
  fireEvent.submit(now.form!);
  expect(outside.log).toEqual([]);
  fireEvent.input(screen.getByLabelText(/^To be sure/u), { target: { value: 'Delete' } });
  await waitFor(() => expect(now.disabled).toBe(false));
  fireEvent.submit(now.form!);
  await screen.findByText(/^The store is empty/u);
  expect(outside.log).toEqual(['start afresh']);
});

test('going on is remembered in the settings', async () => {
  const outside = makeOutside();
  await outside.store.addTouchpoints([touchpointOf({ eventId: 'T-1' })]);
  await outside.store.changeHealth(() => ({ damage: DAMAGE }));
  open(outside, READ);
  fireEvent.click(await screen.findByRole('button', { name: 'Go on with what is here' }));
  await screen.findByText('From now on, what is here counts as whole.');
  show(<HealthSection agreedAt={NOW} />, outside);
  await screen.findByText(/you went on from damage: 1 of 3 touchpoints were left\./u);
});

test('where nothing can be read no number is said', async () => {
  const outside = makeOutside();
  const damage = { ...DAMAGE, kinds: ['journal_cut'] as const, expected: 0, found: 0 };
  await outside.store.changeHealth(() => ({ damage }));
  open(outside, READ);
  await screen.findByText(/^\d+ Nov 2026[^.]*: The newest writes are lost\.$/u);
});

test('changed rows of the right number are not told as missing ones', async () => {
  const outside = makeOutside();
  await outside.store.changeHealth(() => ({ damage: { ...DAMAGE, kinds: ['rows_changed'], found: 3 } }));
  open(outside, READ);
  await screen.findByText(
    /the number is right \(3 touchpoints\), but not everything is as it was written\. Rows read differently/u,
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Go on with what is here' }));
  show(<HealthSection agreedAt={NOW} />, outside);
  await screen.findByText(/you went on from damage: 3 touchpoints, not all of it as it was written\./u);
});

test.each(TROUBLE_KINDS)('%s is said on every screen, and goes when it is over', async (kind) => {
  const outside = makeOutside();
  const { container } = show(<StoreNotice failed={false} />, outside);
  await waitFor(() => expect(container.textContent).toBe(''));
  outside.tellTrouble({ kind, since: NOW });
  await screen.findByRole('alert');
  expect(await violations(container)).toEqual([]);
  outside.tellTrouble(null);
  await waitFor(() => expect(container.textContent).toBe(''));
});

test('the health panel: gaps, errors by name, the self-test in words', async () => {
  const outside = makeOutside();
  await outside.store.addTouchpoints([touchpointOf({ eventId: 'T-1' })]);
  await outside.store.putGap({
    gapId: 'G-1',
    start: NOW - 3_600_000,
    end: NOW - 1_800_000,
    reason: 'paused',
  });
  await outside.store.putGap({ gapId: 'G-2', start: NOW - 480_000, end: null, reason: 'paused' });
  await outside.store.noteError(new DOMException('x', 'QuotaExceededError'));
  const { container } = show(<HealthSection agreedAt={NOW} />, outside);
  await screen.findByText(/^2 gaps of 38\s?min in all/u);
  await screen.findByRole('cell', { name: 'QuotaExceededError' });
  fireEvent.click(screen.getByRole('button', { name: 'Run the self-test' }));
  await screen.findByText(/every one is as it was written\./u);
  expect(await violations(container)).toEqual([]);
});
