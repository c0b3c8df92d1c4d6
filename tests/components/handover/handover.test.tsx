import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { HandoverPage } from '../../../components/handover/handover-page';
import { UndoProvider } from '../../../components/undo';
import { LANGUAGE_IDS, type LanguageId } from '../../../lib/core/ports';
import { journeyOf, touchpointOf } from '../../fixtures/journeys';
import { violations } from '../axe';
import { makeOutside, show, type Outside } from '../support';

const AWKWARD = 'says "slow",\r\n=cmd()|\'x\'!A1 👟 Παπούτσια';

async function open(language: LanguageId = 'en'): Promise<Outside & { readonly files: Map<string, Blob> }> {
  const outside = makeOutside();
  const files = new Map<string, Blob>();
  await outside.store.putJourney(journeyOf({ need: 'running shoes' }));
  await outside.store.addTouchpoints([
    touchpointOf({ eventId: 'T-1', start: 10_000, note: AWKWARD, pageHost: 'acme.example' }),
    touchpointOf({ eventId: 'T-2', start: 20_000, pageHost: 'rare.example', product: 'Skyline' }),
    touchpointOf({ eventId: 'T-3', start: 90_000_000, pageHost: 'rare.example' }),
  ]);
  const doors = { ...outside, saveFile: (name: string, blob: Blob) => void files.set(name, blob) };
  show(
    <UndoProvider>
      <HandoverPage />
    </UndoProvider>,
    doors,
    language,
  );
  await waitFor(() => screen.getByRole('table', { name: '' }));
  return { ...doors, files };
}

const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name }));
};

/** The text of the file at hand, page by page. */
async function written(): Promise<string> {
  let text = '';
  for (;;) {
    text += document.querySelector('.written')?.textContent ?? '';
    const later = screen.queryByRole<HTMLButtonElement>('button', { name: 'Later' });
    if (later === null || later.disabled) return text;
    const at = screen.getByText(/^Page \d+ of/u).textContent;
    fireEvent.click(later);
    await waitFor(() => expect(screen.getByText(/^Page \d+ of/u).textContent).not.toBe(at));
  }
}

test('every file on the screen is the file in the zip, letter for letter', async () => {
  const { files } = await open();
  fireEvent.click(screen.getByLabelText('As written'));
  const shown = new Map<string, string>();
  const names = within(screen.getByRole('group', { name: 'Files' }))
    .getAllByRole('button')
    .map((button) => button.querySelector('span')!.textContent!);
  for (const name of names) {
    await press(new RegExp(`^${name.replaceAll('.', '\\.')}`, 'u'));
    await waitFor(() =>
      expect(screen.getByRole('button', { pressed: true }).textContent?.startsWith(name)).toBe(true),
    );
    shown.set(name, await written());
  }
  await press('Make the file');
  await waitFor(() => expect(files.size).toBe(1));
  const [blob] = files.values();
  const packed = unzipSync(new Uint8Array(await blob!.arrayBuffer()));
  expect(Object.keys(packed).sort()).toEqual([...shown.keys()].sort());
  for (const [name, text] of shown) expect(strFromU8(packed[name]!)).toBe(text);
  expect(shown.get('touchpoints.csv')).toContain('👟 Παπούτσια');
});

test('all found rows go at once, with their number, and come back', async () => {
  const { store } = await open();
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'rare.example' } });
  await press('Take out these 2 rows');
  await waitFor(() => expect(screen.getByText('2 rows taken out')).toBeTruthy());
  expect((await store.touchpointsOf('J-P07-k3f9q2')).map(({ eventId }) => eventId)).toEqual(['T-1']);
  await waitFor(() => screen.getByText('No row matches.'));
  expect(screen.getByText('1970-01-02')).toBeTruthy();
  await press('Undo');
  await waitFor(async () => expect(await store.countTouchpoints()).toBe(3));
});

test('one field of one row is emptied', async () => {
  const { store } = await open();
  await press('Fields of row 2');
  await press('Empty note');
  await waitFor(() => expect(screen.queryByText(/Παπούτσια/u)).toBeNull());
  expect((await store.touchpoint('T-1'))?.redacted).toEqual(['note']);
});

test('a person may share less than everything', async () => {
  await open();
  fireEvent.change(screen.getByRole('combobox', { name: 'How exact' }), { target: { value: 'known_hosts' } });
  await waitFor(() => expect(screen.queryByText('rare.example')).toBeNull());
  expect(screen.getAllByText('other shop').length).toBeGreaterThan(0);
  fireEvent.click(screen.getByLabelText('Write codes instead of brand names'));
  await waitFor(() => expect(screen.queryByText('Skyline')).toBeNull());
});

test.each(LANGUAGE_IDS)('axe finds nothing: %s', async (language) => {
  await open(language);
  expect(await violations(document.body)).toEqual([]);
});
