import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { BackupPanel } from '../../../components/backup/backup-panel';
import { RestorePanel } from '../../../components/backup/restore-panel';
import { BackupLine } from '../../../components/backup/backup-line';
import { makeBackup } from '../../../lib/app/backup';
import { DEFAULT_SETTINGS } from '../../../lib/core/ports';
import { journeyOf, touchpointOf } from '../../fixtures/journeys';
import { violations } from '../axe';
import { makeOutside, NOW, show, type Outside } from '../support';

async function filled(): Promise<Outside> {
  const outside = makeOutside();
  await outside.store.putJourney(journeyOf());
  await outside.store.addTouchpoints([touchpointOf({ eventId: 'T-1' }), touchpointOf({ eventId: 'T-2' })]);
  return outside;
}
const backupOf = async (outside: Outside, passphrase = '') => {
  const { fileName, blob } = await makeBackup(outside.store, {
    passphrase,
    now: NOW,
    onProgress: () => {},
    signal: new AbortController().signal,
  });
  return new File([blob], fileName);
};
const choose = (container: Element, file: File) => {
  const input = container.querySelector('input[type=file]')!;
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
};

test('a locked backup: asked for the passphrase until it fits, shown, put back', async () => {
  const file = await backupOf(await filled(), 'correct horse');
  const outside = makeOutside();
  let restored = 0;
  const { container } = show(<RestorePanel onRestored={() => (restored += 1)} />, outside);
  choose(container, file);
  for (const passphrase of ['wrong horse', 'correct horse']) {
    fireEvent.input(await screen.findByLabelText('Passphrase'), { target: { value: passphrase } });
    const open = screen.getByRole('button', { name: 'Open' }) as HTMLButtonElement;
    await waitFor(() => expect(open.disabled).toBe(false));
    fireEvent.submit(open.form!);
    if (passphrase === 'wrong horse')
      await screen.findByText(/^The passphrase does not fit/u, {}, { timeout: 5_000 });
  }
  await screen.findByText(/^The file holds 2 touchpoints in 1 journey\./u, {}, { timeout: 5_000 });
  await screen.findByText(/Not here yet: 2 touchpoints\./u);
  expect(await violations(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Put it back' }));
  await screen.findByText('Put back: 2 touchpoints, 1 journey.');
  expect([await outside.store.countTouchpoints(), restored]).toEqual([2, 1]);
});

test('a file that is none is refused in words, and nothing changes', async () => {
  const outside = await filled();
  const { container } = show(<RestorePanel onRestored={() => {}} />, outside);
  choose(container, new File(['a,b'], 'x.csv'));
  await screen.findByText(/^This is no backup of Desire Path/u);
  expect(await outside.store.countTouchpoints()).toBe(2);
});

test('two passphrases that differ, or a short one, make no file', async () => {
  const outside = await filled();
  const { container } = show(<BackupPanel />, outside);
  fireEvent.click(screen.getByLabelText(/^Lock it/u));
  const type = (label: string, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });
  const make = screen.getByRole('button', { name: 'Make a backup' }) as HTMLButtonElement;
  await screen.findByLabelText('Passphrase');
  type('Passphrase', 'short');
  fireEvent.submit(make.form!);
  await screen.findByText('At least 8 characters.');
  type('Passphrase', 'long enough');
  type('Once more', 'long enougH');
  fireEvent.submit(make.form!);
  await screen.findByText('The two are not the same.');
  expect(await violations(container)).toEqual([]);
  expect(outside.log).toEqual([]);
  type('Once more', 'long enough');
  fireEvent.submit(make.form!);
  await screen.findByText(/^Saved as desire-path-backup_P01_/u, {}, { timeout: 5_000 });
  expect(outside.log[0]).toMatch(/^save desire-path-backup_P01_20261121T143000Z\.json\.sealed$/u);
  expect((await outside.store.health()).backup).toMatchObject({ at: NOW, touchpoints: 2 });
});

test('the line in the popup comes when it is time and goes with one press', async () => {
  const outside = await filled();
  show(<BackupLine settings={{ ...DEFAULT_SETTINGS, backupEvery: 2 }} />, outside);
  await screen.findByText('2 touchpoints without a backup.');
  fireEvent.click(screen.getByRole('button', { name: 'Make a backup' }));
  expect(outside.log).toEqual(['open settings#backup']);
  fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
  await waitFor(() => expect(screen.queryByText(/without a backup/u)).toBeNull());
});
